package org.houvast.signal;

import static org.houvast.access.Relation.ADMINISTERS_ORGANISER;
import static org.houvast.access.Relation.ASSISTS_LOCATION_OF_CHILD;
import static org.houvast.access.Relation.ASSISTS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.LEADS_COLLEAGUE;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_CHILD;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.LEADS_ORGANISER;
import static org.houvast.access.Relation.MEMBER_OF_ORGANISER;
import static org.houvast.access.Relation.MENTOR_OF_CHILD;
import static org.houvast.access.Relation.MENTOR_OF_PLACEMENT;
import static org.houvast.access.Relation.STAFF_SELF;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do with what asks attention. */
public enum SignalAction implements Action {
    /** Open what asks one's attention; its rows follow the child, the trainee or the colleague. */
    OPEN_SIGNALS(MEMBER_OF_ORGANISER),
    /** Hear what asks attention around a child, after its mentor did. */
    HEAR_OF_CHILD(LEADS_LOCATION_OF_CHILD, ASSISTS_LOCATION_OF_CHILD),
    /** Hear what asks attention around a colleague: private to who leads. */
    HEAR_OF_COLLEAGUE(LEADS_COLLEAGUE),
    /** Hear what asks attention around a trainee, after the mentor did. */
    HEAR_OF_TRAINEE(LEADS_LOCATION_OF_PLACEMENT, ASSISTS_LOCATION_OF_PLACEMENT),
    /** Come back later to what asks attention around a child, or say that it is fine. */
    ANSWER_FOR_CHILD(MENTOR_OF_CHILD, LEADS_LOCATION_OF_CHILD),
    /** The same around a colleague. */
    ANSWER_FOR_COLLEAGUE(STAFF_SELF, LEADS_COLLEAGUE),
    /** The same around a trainee. */
    ANSWER_FOR_TRAINEE(MENTOR_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT),
    /** Say from when on each kind is told. */
    CHANGE_LEVELS(LEADS_ORGANISER, ADMINISTERS_ORGANISER);

    private final Set<Relation> anyOf;

    SignalAction(Relation... anyOf) {
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
        SignalAction value();
    }
}
