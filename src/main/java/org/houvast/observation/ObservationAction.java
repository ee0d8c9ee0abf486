package org.houvast.observation;

import static org.houvast.access.Relation.ASSISTS_LOCATION_OF_CHILD;
import static org.houvast.access.Relation.LEADS_COLLEAGUE;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_CHILD;
import static org.houvast.access.Relation.MEMBER_OF_ORGANISER;
import static org.houvast.access.Relation.MENTOR_OF_CHILD;
import static org.houvast.access.Relation.SPEAKS_FOR_MENTOR_OF_CHILD;
import static org.houvast.access.Relation.STAFF_IN_GROUP_OF_CHILD;
import static org.houvast.access.Relation.STAND_IN_OF_CHILD;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do with what is seen in a child. */
public enum ObservationAction implements Action {
    /** Open the page on which one writes; whom one can write about follows the child. */
    OPEN_NOTEBOOK(MEMBER_OF_ORGANISER),
    /** Write about a child, and take that back. */
    WRITE_NOTE(
            MENTOR_OF_CHILD,
            STAND_IN_OF_CHILD,
            STAFF_IN_GROUP_OF_CHILD,
            LEADS_LOCATION_OF_CHILD,
            ASSISTS_LOCATION_OF_CHILD),
    /** Write down what a colleague saw and told, under that colleague's name. */
    WRITE_FOR(LEADS_COLLEAGUE),
    /** Read what was written about a child. */
    SEE_NOTES(
            MENTOR_OF_CHILD,
            STAND_IN_OF_CHILD,
            STAFF_IN_GROUP_OF_CHILD,
            LEADS_LOCATION_OF_CHILD,
            ASSISTS_LOCATION_OF_CHILD),
    /** Say that a note for the mentor was read. */
    READ_FOR_MENTOR(MENTOR_OF_CHILD, STAND_IN_OF_CHILD, SPEAKS_FOR_MENTOR_OF_CHILD),
    /** See the looking card of a child's age, and what was said of it. */
    SEE_LOOKING_CARD(
            MENTOR_OF_CHILD,
            STAND_IN_OF_CHILD,
            STAFF_IN_GROUP_OF_CHILD,
            LEADS_LOCATION_OF_CHILD,
            ASSISTS_LOCATION_OF_CHILD),
    /** Say what of a looking card was seen. */
    KEEP_LOOKING_CARD(MENTOR_OF_CHILD, STAND_IN_OF_CHILD, SPEAKS_FOR_MENTOR_OF_CHILD),
    /** See the good moments of one's own mentor children; the rows follow the mentor only. */
    SEE_GOOD_MOMENTS(MEMBER_OF_ORGANISER),
    /** Read what happened with one's own mentor children while one was away. */
    SEE_MEANWHILE(MEMBER_OF_ORGANISER),
    /** Open an observation, say that it is enough, or take that back. */
    OBSERVE(MENTOR_OF_CHILD, STAND_IN_OF_CHILD, SPEAKS_FOR_MENTOR_OF_CHILD);

    private final Set<Relation> anyOf;

    ObservationAction(Relation... anyOf) {
        this.anyOf = Set.of(anyOf);
    }

    @Override
    public Set<Relation> anyOf() {
        return anyOf;
    }

    @Override
    public boolean onTablet() {
        return this == OPEN_NOTEBOOK || this == WRITE_NOTE;
    }

    /** Declares the action of an endpoint. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Declares
    public @interface Asks {
        ObservationAction value();
    }
}
