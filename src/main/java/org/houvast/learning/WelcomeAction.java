package org.houvast.learning;

import static org.houvast.access.Relation.ASSISTS_LOCATION;
import static org.houvast.access.Relation.ASSISTS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.LEADS_LOCATION;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.MEMBER_OF_ORGANISER;
import static org.houvast.access.Relation.MENTOR_OF_PLACEMENT;
import static org.houvast.access.Relation.STAFF_IN_GROUP_OF_PLACEMENT;
import static org.houvast.access.Relation.STAND_IN_OF_PLACEMENT;
import static org.houvast.access.Relation.TEACHER_OF_PLACEMENT;
import static org.houvast.access.Relation.TRAINEE_OF_PLACEMENT;
import static org.houvast.access.Relation.WORKS_AT_LOCATION;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do to welcome who learns here, and to get to know each other. */
public enum WelcomeAction implements Action {
    /** Open what hangs on the walls for who learns here; its rows follow the location. */
    OPEN_SHEETS(MEMBER_OF_ORGANISER),
    /** See a sheet of a location. */
    SEE_SHEET(WORKS_AT_LOCATION, LEADS_LOCATION, ASSISTS_LOCATION),
    /** Put a sheet into the own words of the team. */
    CHANGE_SHEET(WORKS_AT_LOCATION, LEADS_LOCATION, ASSISTS_LOCATION),
    /** Agree with a sheet, by one's name. */
    SIGN_SHEET(WORKS_AT_LOCATION, LEADS_LOCATION),
    /** Write down who agreed with a sheet when the team talked about it. */
    SIGN_FOR_TEAM(LEADS_LOCATION),
    /** Read a sheet as, or beside, a trainee. */
    READ_SHEET(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            STAFF_IN_GROUP_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            ASSISTS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT),
    /** Say that one read a sheet together with the trainee. */
    READ_TOGETHER(
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            STAFF_IN_GROUP_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT),
    /** See how someone starts here. */
    SEE_WARM_START(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            STAFF_IN_GROUP_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            ASSISTS_LOCATION_OF_PLACEMENT),
    /** Invite a trainee to come and meet the team before the start. */
    INVITE_BEFORE(MENTOR_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT, ASSISTS_LOCATION_OF_PLACEMENT),
    /** Say whether one comes. */
    ANSWER_INVITATION(TRAINEE_OF_PLACEMENT),
    /** Do something of the welcome list with a trainee. */
    DO_WITH_TRAINEE(
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            STAFF_IN_GROUP_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT),
    /** Give a trainee more time to settle in. */
    CHANGE_SETTLING(MENTOR_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT),
    /** Say how the welcome feels, and choose who reads it. */
    SAY_HOW_IT_FEELS(TRAINEE_OF_PLACEMENT),
    /** See who a trainee is and what she wants, and what the guidance lays weight on. */
    SEE_PROFILE(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT),
    /** Make the profile together. */
    MAKE_PROFILE(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT),
    /** Choose what the guidance of a trainee lays weight on. */
    CHOOSE_EMPHASES(MENTOR_OF_PLACEMENT, STAND_IN_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT),
    /** Tell in confidence, or keep what one heard: each reads only what was told to her. */
    TELL_IN_CONFIDENCE(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            STAFF_IN_GROUP_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT);

    private final Set<Relation> anyOf;

    WelcomeAction(Relation... anyOf) {
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
        WelcomeAction value();
    }
}
