package org.houvast.trainee;

import static org.houvast.access.Relation.ASSISTS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.EXTERNAL_MENTOR_OF_PLACEMENT;
import static org.houvast.access.Relation.LEADS_GROUP;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.LEADS_ORGANISER;
import static org.houvast.access.Relation.MENTOR_OF_PLACEMENT;
import static org.houvast.access.Relation.STAFF_IN_GROUP_OF_PLACEMENT;
import static org.houvast.access.Relation.STAND_IN_OF_PLACEMENT;
import static org.houvast.access.Relation.TEACHER_OF_PLACEMENT;
import static org.houvast.access.Relation.TRAINEE_OF_PLACEMENT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do with those who learn here. */
public enum TraineeAction implements Action {
    /** Open the page on which a trainee starts. */
    PREPARE_START(LEADS_ORGANISER),
    /** Let a trainee start in a group. */
    START_IN_GROUP(LEADS_GROUP),
    /**
     * Say by which ways people come to learn here, which partners help, and what programmes ask.
     */
    ARRANGE_INTAKE(LEADS_ORGANISER),
    /** Say how many trainees a group can carry, and when it is quiet there. */
    CARRY_GROUP(LEADS_GROUP),
    /** See who learns here, whom with, and when. */
    SEE_PLACEMENT(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            STAFF_IN_GROUP_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            ASSISTS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT,
            EXTERNAL_MENTOR_OF_PLACEMENT),
    /** Read what the school handed out. */
    READ_BUNDLE(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            STAFF_IN_GROUP_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            ASSISTS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT,
            EXTERNAL_MENTOR_OF_PLACEMENT),
    /** Add a page of what the school handed out, and take away what one added oneself. */
    ADD_TO_BUNDLE(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            ASSISTS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT),
    /** Take away each page of what the school handed out. */
    TAKE_EACH_FROM_BUNDLE(LEADS_LOCATION_OF_PLACEMENT),
    /** Ask the school for the form by which the trainee is judged in the end. */
    ASK_FOR_FORM(MENTOR_OF_PLACEMENT, STAND_IN_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT),
    /** Say which programme a trainee follows. */
    CHOOSE_PROGRAMME(MENTOR_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT, TEACHER_OF_PLACEMENT),
    /** Say in which module a trainee is. */
    SAY_MODULE(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT),
    /** Change on which days a trainee is on the floor, and how long the placement lasts. */
    CHANGE_PLACEMENT(LEADS_LOCATION_OF_PLACEMENT),
    /** Agree on the weekly time for guidance, and who covers the group. */
    KEEP_TIME(LEADS_LOCATION_OF_PLACEMENT),
    /** Set a trial period, and decide at its end. */
    DECIDE_TRIAL(LEADS_LOCATION_OF_PLACEMENT),
    /** Agree with a trainee on what helps, and on what must go well. */
    KEEP_AGREEMENTS(MENTOR_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT),
    /** End a placement before its time, with reasons. */
    END_PLACEMENT(LEADS_LOCATION_OF_PLACEMENT),
    /** Give the trainee a way in. */
    INVITE_TRAINEE(MENTOR_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT);

    private final Set<Relation> anyOf;

    TraineeAction(Relation... anyOf) {
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
        TraineeAction value();
    }
}
