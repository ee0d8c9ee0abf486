package org.houvast.intake;

import static org.houvast.access.Relation.LEADS_ORGANISER;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do with lists from elsewhere. An import belongs to the leader who dropped it. */
public enum IntakeAction implements Action {
    /** See where to drop lists, and what became of earlier ones. */
    OPEN_IMPORTS(LEADS_ORGANISER),
    DROP_LISTS(LEADS_ORGANISER),
    /** See what dropped lists would change. */
    LOOK_AT_LISTS(LEADS_ORGANISER),
    ANSWER_QUESTIONS(LEADS_ORGANISER),
    /** Say what a column means. */
    CORRECT_COLUMNS(LEADS_ORGANISER),
    TAKE_OVER(LEADS_ORGANISER),
    TAKE_BACK(LEADS_ORGANISER),
    THROW_AWAY(LEADS_ORGANISER);

    private final Set<Relation> anyOf;

    IntakeAction(Relation... anyOf) {
        this.anyOf = Set.of(anyOf);
    }

    @Override
    public Set<Relation> anyOf() {
        return anyOf;
    }

    /** Declares the action of an endpoint. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Declares
    public @interface Asks {
        IntakeAction value();
    }
}
