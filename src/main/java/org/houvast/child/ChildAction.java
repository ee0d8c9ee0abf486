package org.houvast.child;

import static org.houvast.access.Relation.ASSISTS_LOCATION_OF_CHILD;
import static org.houvast.access.Relation.LEADS_GROUP;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_CHILD;
import static org.houvast.access.Relation.LEADS_ORGANISER;
import static org.houvast.access.Relation.MEMBER_OF_ORGANISER;
import static org.houvast.access.Relation.MENTOR_OF_CHILD;
import static org.houvast.access.Relation.STAFF_IN_GROUP_OF_CHILD;
import static org.houvast.access.Relation.STAND_IN_OF_CHILD;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do with the children in care. */
public enum ChildAction implements Action {
    /** Open the list of children; its rows follow the child. */
    OPEN_CHILDREN(MEMBER_OF_ORGANISER),
    /** Find a child in the list, and see its page. */
    SEE_CHILD(
            MENTOR_OF_CHILD,
            STAND_IN_OF_CHILD,
            STAFF_IN_GROUP_OF_CHILD,
            LEADS_LOCATION_OF_CHILD,
            ASSISTS_LOCATION_OF_CHILD),
    /** Say that a child does not come today, or does after all. */
    CHANGE_DAY(
            MENTOR_OF_CHILD,
            STAND_IN_OF_CHILD,
            STAFF_IN_GROUP_OF_CHILD,
            LEADS_LOCATION_OF_CHILD,
            ASSISTS_LOCATION_OF_CHILD),
    /** Open the form for a child that comes; the groups in it follow the location. */
    OPEN_NEW_CHILD(LEADS_ORGANISER),
    /** Take in a child by hand, in a group. */
    TAKE_IN(LEADS_GROUP),
    /** Take the list of children along as a file. */
    EXPORT_CHILDREN(
            MENTOR_OF_CHILD,
            STAND_IN_OF_CHILD,
            STAFF_IN_GROUP_OF_CHILD,
            LEADS_LOCATION_OF_CHILD,
            ASSISTS_LOCATION_OF_CHILD),
    /** Write down what a child likes, wishes and finds hard, and choose its picture. */
    CHANGE_PROFILE(MENTOR_OF_CHILD, LEADS_LOCATION_OF_CHILD),
    /** See what plays at home and what a child finds hard: for who needs to know. */
    SEE_PERSONAL(MENTOR_OF_CHILD, STAND_IN_OF_CHILD, LEADS_LOCATION_OF_CHILD),
    /** See the parents and how to reach them. */
    SEE_GUARDIANS(
            MENTOR_OF_CHILD,
            STAND_IN_OF_CHILD,
            STAFF_IN_GROUP_OF_CHILD,
            LEADS_LOCATION_OF_CHILD,
            ASSISTS_LOCATION_OF_CHILD),
    /** Write down who the parents are, how to reach them, and who are brothers and sisters. */
    CHANGE_FAMILY(MENTOR_OF_CHILD, LEADS_LOCATION_OF_CHILD, ASSISTS_LOCATION_OF_CHILD),
    /** Change a child's name, days, group or last day. */
    CHANGE_CARE(LEADS_LOCATION_OF_CHILD),
    /** Put two files of one child together, or take them apart again. */
    MERGE(LEADS_LOCATION_OF_CHILD);

    private final Set<Relation> anyOf;

    ChildAction(Relation... anyOf) {
        this.anyOf = Set.of(anyOf);
    }

    @Override
    public Set<Relation> anyOf() {
        return anyOf;
    }

    @Override
    public boolean onTablet() {
        return this == CHANGE_DAY;
    }

    /** Declares the action of an endpoint. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Declares
    public @interface Asks {
        ChildAction value();
    }
}
