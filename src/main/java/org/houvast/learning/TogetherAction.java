package org.houvast.learning;

import static org.houvast.access.Relation.ASSISTS_GROUP;
import static org.houvast.access.Relation.ASSISTS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.EXTERNAL_MENTOR_OF_PLACEMENT;
import static org.houvast.access.Relation.LEADS_GROUP;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.LEARNS_IN_GROUP;
import static org.houvast.access.Relation.MENTOR_OF_PLACEMENT;
import static org.houvast.access.Relation.STAFF_IN_GROUP_OF_PLACEMENT;
import static org.houvast.access.Relation.STAND_IN_OF_PLACEMENT;
import static org.houvast.access.Relation.TEACHER_OF_PLACEMENT;
import static org.houvast.access.Relation.TRAINEE_IN_ORGANISER;
import static org.houvast.access.Relation.TRAINEE_OF_PLACEMENT;
import static org.houvast.access.Relation.WORKS_IN_GROUP;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What a trainee and those around her may do together. */
public enum TogetherAction implements Action {
    /** See one's own week, as someone who learns here. */
    OPEN_OWN_WEEK(TRAINEE_IN_ORGANISER),
    /** See the week that trainee and mentor made together. */
    SEE_WEEK(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            STAFF_IN_GROUP_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            ASSISTS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT,
            EXTERNAL_MENTOR_OF_PLACEMENT),
    /** Plan in the week, move, and choose the goal. */
    PLAN_WEEK(TRAINEE_OF_PLACEMENT, MENTOR_OF_PLACEMENT, STAND_IN_OF_PLACEMENT),
    /** See how things stand with a trainee, on one page. */
    SEE_STATE(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            STAFF_IN_GROUP_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            ASSISTS_LOCATION_OF_PLACEMENT),
    /** Write what whoever takes over should know of a trainee. */
    WRITE_STATE(MENTOR_OF_PLACEMENT, STAND_IN_OF_PLACEMENT),
    /** See the activities that are planned in a group, and who looks along. */
    SEE_ACTIVITIES(WORKS_IN_GROUP, LEADS_GROUP, ASSISTS_GROUP, LEARNS_IN_GROUP),
    /** Plan an activity in a group, or look along. */
    PLAN_ACTIVITY(WORKS_IN_GROUP, LEADS_GROUP),
    /** Open one's own page to ask for five minutes, as someone who learns here. */
    OPEN_OWN_ASKS(TRAINEE_IN_ORGANISER),
    /** Ask for five minutes, and say what one takes along. */
    ASK(TRAINEE_OF_PLACEMENT),
    /** See which visits there were and come, and prepare one. */
    SEE_VISITS(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            ASSISTS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT,
            EXTERNAL_MENTOR_OF_PLACEMENT),
    /** Plan a visit, move or cancel the own one. */
    PLAN_VISIT(
            MENTOR_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT,
            EXTERNAL_MENTOR_OF_PLACEMENT),
    /** Say before a visit what one wants to talk about. */
    ADD_TO_VISIT(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT,
            EXTERNAL_MENTOR_OF_PLACEMENT),
    /** Plan, move and cancel the visits of each visitor: the workplace only. */
    CHANGE_EACH_VISIT(MENTOR_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT),
    /** See the evaluations; what was said before the talk, only one's own. */
    SEE_EVALUATION(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT),
    /** Plan the talk of an evaluation, open it to all three, and close it with what was agreed. */
    PLAN_EVALUATION(MENTOR_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT, TEACHER_OF_PLACEMENT),
    /** Say in an evaluation what one saw. */
    SPEAK(TRAINEE_OF_PLACEMENT, MENTOR_OF_PLACEMENT, STAND_IN_OF_PLACEMENT, TEACHER_OF_PLACEMENT),
    /** Speak in an evaluation as the one who learns; the others of the workplace speak for it. */
    SPEAK_AS_TRAINEE(TRAINEE_OF_PLACEMENT),
    /** Speak in an evaluation for the school. */
    SPEAK_AS_SCHOOL(TEACHER_OF_PLACEMENT),
    /** Write down what one of the three told, on the phone say. */
    TELL_VOICE(MENTOR_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT),
    /** Add something to an evaluation that is closed. */
    CORRECT_EVALUATION(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT),
    /** See what a trainee asked, agree on a moment, and say that it is right. */
    ANSWER_ASK(MENTOR_OF_PLACEMENT, STAND_IN_OF_PLACEMENT);

    private final Set<Relation> anyOf;

    TogetherAction(Relation... anyOf) {
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
        TogetherAction value();
    }
}
