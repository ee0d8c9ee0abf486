package org.houvast.quality;

import static org.houvast.access.Relation.ASSISTS_LOCATION;
import static org.houvast.access.Relation.ASSISTS_ORGANISER;
import static org.houvast.access.Relation.LEADS_LOCATION;
import static org.houvast.access.Relation.LEADS_ORGANISER;
import static org.houvast.access.Relation.MEMBER_OF_ORGANISER;
import static org.houvast.access.Relation.WORKS_AT_LOCATION;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do to see how good they are. */
public enum QualityAction implements Action {
    /** Open what can be shown about mentoring; its rows follow the location. */
    OPEN_SHOWING(LEADS_ORGANISER, ASSISTS_ORGANISER),
    /** See what can be shown of a location. */
    SHOW_LOCATION(LEADS_LOCATION, ASSISTS_LOCATION),
    /** Open why and how people learn the job here; its rows follow the location. */
    OPEN_VISIONS(MEMBER_OF_ORGANISER),
    /** Read the vision of a location. */
    SEE_VISION(WORKS_AT_LOCATION, LEADS_LOCATION, ASSISTS_LOCATION),
    /** Write the vision of a location, as its team. */
    WRITE_VISION(WORKS_AT_LOCATION, LEADS_LOCATION, ASSISTS_LOCATION),
    /** Read in another list of competences. */
    CHANGE_COMPETENCES(LEADS_ORGANISER);

    private final Set<Relation> anyOf;

    QualityAction(Relation... anyOf) {
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
        QualityAction value();
    }
}
