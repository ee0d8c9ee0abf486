package org.houvast.rhythm;

import static org.houvast.access.Relation.ASSISTS_COLLEAGUE;
import static org.houvast.access.Relation.ASSISTS_GROUP;
import static org.houvast.access.Relation.ASSISTS_LOCATION_OF_CHILD;
import static org.houvast.access.Relation.ASSISTS_ORGANISER;
import static org.houvast.access.Relation.LEADS_COLLEAGUE;
import static org.houvast.access.Relation.LEADS_GROUP;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_CHILD;
import static org.houvast.access.Relation.LEADS_ORGANISER;
import static org.houvast.access.Relation.MEMBER_OF_ORGANISER;
import static org.houvast.access.Relation.MENTOR_OF_CHILD;
import static org.houvast.access.Relation.STAFF_IN_GROUP_OF_CHILD;
import static org.houvast.access.Relation.STAFF_SELF;
import static org.houvast.access.Relation.STAND_IN_OF_CHILD;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do with the year plan. */
public enum RhythmAction implements Action {
    /** Open the year plan; its rows follow the group. */
    OPEN_YEAR_PLAN(LEADS_ORGANISER, ASSISTS_ORGANISER),
    /** See the plan of a group and its children. */
    SEE_GROUP_PLAN(LEADS_GROUP, ASSISTS_GROUP),
    /** Make the plan anew. */
    PLAN_YEAR(LEADS_ORGANISER),
    /** Read what was agreed for each child. */
    SEE_CHECKLISTS(MEMBER_OF_ORGANISER),
    /** Change what was agreed for each child. */
    CHANGE_CHECKLISTS(LEADS_ORGANISER),
    /** See one's own year. */
    SEE_OWN_YEAR(MEMBER_OF_ORGANISER),
    /** See what is planned for a child. */
    SEE_MOMENTS(
            MENTOR_OF_CHILD,
            STAND_IN_OF_CHILD,
            STAFF_IN_GROUP_OF_CHILD,
            LEADS_LOCATION_OF_CHILD,
            ASSISTS_LOCATION_OF_CHILD),
    /** Choose another day for a moment by hand, or let it go this time. */
    PLAN_BY_HAND(MENTOR_OF_CHILD, LEADS_LOCATION_OF_CHILD, ASSISTS_LOCATION_OF_CHILD),
    /** Keep whether the parents want the talk that is offered. */
    KEEP_TALK_WISH(MENTOR_OF_CHILD, LEADS_LOCATION_OF_CHILD, ASSISTS_LOCATION_OF_CHILD),
    /** Say something to the mentor about what is planned. */
    REMARK_ON_PLAN(LEADS_LOCATION_OF_CHILD, ASSISTS_LOCATION_OF_CHILD),
    /** Say that one read a remark. */
    READ_REMARK(MENTOR_OF_CHILD),
    /** Open the quarterly overviews; its rows follow the colleague. */
    OPEN_OVERVIEWS(MEMBER_OF_ORGANISER),
    /** Read the quarterly overview of a mentor. */
    SEE_OVERVIEW(STAFF_SELF, LEADS_COLLEAGUE, ASSISTS_COLLEAGUE),
    /** Say that an overview is right, or write a line beside it. */
    SAY_OVERVIEW(STAFF_SELF, LEADS_COLLEAGUE),
    /** Ask a mentor kindly to look at her overview. */
    REMIND_OF_OVERVIEW(LEADS_COLLEAGUE, ASSISTS_COLLEAGUE),
    /** Say that a moment is done, or take that back. */
    CLOSE_MOMENT(
            MENTOR_OF_CHILD, STAND_IN_OF_CHILD, LEADS_LOCATION_OF_CHILD, ASSISTS_LOCATION_OF_CHILD);

    private final Set<Relation> anyOf;

    RhythmAction(Relation... anyOf) {
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
        RhythmAction value();
    }
}
