package org.houvast.mentorship;

import static org.houvast.access.Relation.ASSISTS_GROUP;
import static org.houvast.access.Relation.ASSISTS_LOCATION;
import static org.houvast.access.Relation.ASSISTS_LOCATION_OF_CHILD;
import static org.houvast.access.Relation.ASSISTS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.ASSISTS_ORGANISER;
import static org.houvast.access.Relation.LEADS_GROUP;
import static org.houvast.access.Relation.LEADS_LOCATION;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_CHILD;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.LEADS_ORGANISER;
import static org.houvast.access.Relation.MENTOR_OF_CHILD;
import static org.houvast.access.Relation.MENTOR_OF_PLACEMENT;
import static org.houvast.access.Relation.STAFF_IN_GROUP_OF_CHILD;
import static org.houvast.access.Relation.STAFF_IN_GROUP_OF_PLACEMENT;
import static org.houvast.access.Relation.STAND_IN_OF_CHILD;
import static org.houvast.access.Relation.STAND_IN_OF_PLACEMENT;
import static org.houvast.access.Relation.TRAINEE_OF_PLACEMENT;
import static org.houvast.access.Relation.WORKS_IN_GROUP;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do with mentorships. Leaders choose; who assists them reads. */
public enum MentorshipAction implements Action {
    /** Open the overview of who is without a mentor; its rows follow the location. */
    OPEN_OVERVIEW(LEADS_ORGANISER, ASSISTS_ORGANISER),
    /** See who is without a mentor at a location, and which pairs never meet. */
    SEE_WHO_IS_WITHOUT(LEADS_LOCATION, ASSISTS_LOCATION),
    /** See whose load is worth a talk: private to the leader. */
    SEE_LOAD(LEADS_LOCATION),
    /** See the proposals for everyone who is without, in the own locations. */
    SEE_PROPOSALS(LEADS_ORGANISER, ASSISTS_ORGANISER),
    /** Accept proposals, for the children of the own locations. */
    ACCEPT_PROPOSALS(LEADS_ORGANISER),
    /** See who is each child's mentor in a month, for the invoice; its rows follow the location. */
    OPEN_INVOICE(LEADS_ORGANISER, ASSISTS_ORGANISER, Relation.ADMINISTERS_ORGANISER),
    /** See that of all locations. */
    SEE_WHOLE_INVOICE(Relation.ADMINISTERS_ORGANISER),
    /** See who could be mentor of a child, and why. */
    SEE_CHOICE(LEADS_LOCATION_OF_CHILD, ASSISTS_LOCATION_OF_CHILD),
    /** Choose a mentor for a child, or take a choice back. */
    CHOOSE_MENTOR(LEADS_LOCATION_OF_CHILD),
    /** Say what was agreed about a child and a colleague: this one, not this one, or asked for. */
    TIE(LEADS_LOCATION_OF_CHILD),
    /** See what is wished of a match at a location, and for each mentor. */
    SEE_WISHES(LEADS_LOCATION, ASSISTS_LOCATION),
    /** Change what is wished of a match at a location. */
    CHANGE_WISHES(LEADS_LOCATION),
    /** Choose who stands in for a child's mentor. */
    CHOOSE_STAND_IN(LEADS_LOCATION_OF_CHILD),
    /** Open the page on which one says who is not there; its rows follow the colleague. */
    OPEN_AWAY(Relation.MEMBER_OF_ORGANISER),
    /** Say that a colleague is not there from today on, or is back. */
    REPORT_AWAY(Relation.STAFF_SELF, Relation.LEADS_COLLEAGUE, Relation.ASSISTS_COLLEAGUE),
    /** See who takes over while a mentor is away, and what the mentor says about it. */
    SEE_AWAY(
            Relation.STAFF_SELF,
            Relation.TAKES_OVER_FROM,
            Relation.LEADS_COLLEAGUE,
            Relation.ASSISTS_COLLEAGUE),
    /** Write what is good to know for who takes over. */
    WRITE_TAKEOVER(Relation.STAFF_SELF, Relation.LEADS_COLLEAGUE, Relation.ASSISTS_COLLEAGUE),
    /** Choose who takes over on a day on which nobody does. */
    COVER(Relation.LEADS_COLLEAGUE, Relation.ASSISTS_COLLEAGUE),
    /** See and print what is good to know of a group today, for who stands in. */
    SEE_ESSENTIALS(WORKS_IN_GROUP, LEADS_GROUP, ASSISTS_GROUP, Relation.TABLET_OF_GROUP),
    /** Say that the parents know who is the mentor. */
    SAY_PARENTS_KNOW(
            LEADS_LOCATION_OF_CHILD,
            ASSISTS_LOCATION_OF_CHILD,
            MENTOR_OF_CHILD,
            Relation.HANDS_OVER_CHILD),
    /** See who is the mentor of a child, and who stands in. */
    SEE_MENTOR(
            MENTOR_OF_CHILD,
            STAND_IN_OF_CHILD,
            STAFF_IN_GROUP_OF_CHILD,
            LEADS_LOCATION_OF_CHILD,
            ASSISTS_LOCATION_OF_CHILD),
    /** See what goes along when a child gets another mentor. */
    SEE_HANDOVER(
            MENTOR_OF_CHILD,
            Relation.HANDS_OVER_CHILD,
            LEADS_LOCATION_OF_CHILD,
            ASSISTS_LOCATION_OF_CHILD),
    /** Write what the next mentor should know. */
    WRITE_HANDOVER(MENTOR_OF_CHILD, Relation.HANDS_OVER_CHILD, LEADS_LOCATION_OF_CHILD),
    /** See what goes along when a trainee gets another mentor. */
    SEE_HANDOVER_OF_TRAINEE(
            MENTOR_OF_PLACEMENT,
            Relation.HANDS_OVER_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            ASSISTS_LOCATION_OF_PLACEMENT),
    /** Write what the next mentor of a trainee should know. */
    WRITE_HANDOVER_OF_TRAINEE(
            MENTOR_OF_PLACEMENT, Relation.HANDS_OVER_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT),
    /** Choose which group's mentor wall to print. */
    CHOOSE_WALL(Relation.MEMBER_OF_ORGANISER),
    /** See and print the mentor wall of a group. */
    SEE_WALL(WORKS_IN_GROUP, LEADS_GROUP, ASSISTS_GROUP),
    /** Choose the style of a group's wall, and the number that its parents call. */
    ARRANGE_SHEETS(WORKS_IN_GROUP, LEADS_GROUP, ASSISTS_GROUP),
    /** Choose the picture by which children know a mentor. */
    CHOOSE_PICTURE(Relation.STAFF_SELF, Relation.LEADS_COLLEAGUE, Relation.ADMINISTERS_COLLEAGUE),
    /** Open the list of parents who do not know the mentor yet; its rows follow the child. */
    OPEN_PARENTS_LIST(Relation.MEMBER_OF_ORGANISER),
    /** See who is the mentor of a trainee, and who stands in. */
    SEE_MENTOR_OF_TRAINEE(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            STAFF_IN_GROUP_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            ASSISTS_LOCATION_OF_PLACEMENT),
    /** See who could be mentor of a trainee in a group, and why. */
    PROPOSE_FOR_TRAINEE(LEADS_GROUP),
    /** See who could guide a trainee who is here, and why. */
    SEE_CHOICE_OF_TRAINEE(LEADS_LOCATION_OF_PLACEMENT, ASSISTS_LOCATION_OF_PLACEMENT),
    /** Agree how the guidance of a trainee is shared, and who does what. */
    SHARE_GUIDANCE(LEADS_LOCATION_OF_PLACEMENT, MENTOR_OF_PLACEMENT),
    /** Open the list of who can guide trainees; its rows follow the location. */
    OPEN_GUIDES(LEADS_ORGANISER, ASSISTS_ORGANISER),
    /** Say whether a colleague may guide trainees, and ask that colleague. */
    ASK_GUIDE(Relation.LEADS_COLLEAGUE),
    /** Say what a group can carry now. */
    SAY_STRENGTH(LEADS_GROUP),
    /** Answer for oneself whether one wants to guide trainees. */
    ANSWER_GUIDING(Relation.MEMBER_OF_ORGANISER),
    /** Choose a mentor and stand-ins for a trainee. */
    CHOOSE_MENTOR_OF_TRAINEE(LEADS_LOCATION_OF_PLACEMENT);

    private final Set<Relation> anyOf;

    MentorshipAction(Relation... anyOf) {
        this.anyOf = Set.of(anyOf);
    }

    @Override
    public Set<Relation> anyOf() {
        return anyOf;
    }

    @Override
    public boolean onTablet() {
        return this == SEE_ESSENTIALS;
    }

    /** Declares the action of an endpoint. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Declares
    public @interface Asks {
        MentorshipAction value();
    }
}
