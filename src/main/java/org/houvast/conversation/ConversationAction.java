package org.houvast.conversation;

import static org.houvast.access.Relation.ASSISTS_LOCATION;
import static org.houvast.access.Relation.EXTERNAL_MENTOR_OF_PLACEMENT;
import static org.houvast.access.Relation.LEADS_COLLEAGUE;
import static org.houvast.access.Relation.LEADS_LOCATION;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.MEMBER_OF_ORGANISER;
import static org.houvast.access.Relation.MENTOR_OF_PLACEMENT;
import static org.houvast.access.Relation.STAFF_SELF;
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

/** What people may say to each other, and read. */
public enum ConversationAction implements Action {
    /** Read what workplace, teacher and external mentor write to each other, and who does what. */
    READ_THREAD(
            TRAINEE_OF_PLACEMENT,
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT,
            EXTERNAL_MENTOR_OF_PLACEMENT),
    /** Write to the others. */
    WRITE_IN_THREAD(
            MENTOR_OF_PLACEMENT,
            STAND_IN_OF_PLACEMENT,
            LEADS_LOCATION_OF_PLACEMENT,
            TEACHER_OF_PLACEMENT,
            EXTERNAL_MENTOR_OF_PLACEMENT),
    /** Agree who does what; who comes from outside to help does not decide that. */
    AGREE_WHO_DOES(MENTOR_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT, TEACHER_OF_PLACEMENT),
    /** Write as the workplace. */
    SPEAK_FOR_WORKPLACE(MENTOR_OF_PLACEMENT, STAND_IN_OF_PLACEMENT, LEADS_LOCATION_OF_PLACEMENT),
    /** Write as the school. */
    SPEAK_FOR_SCHOOL(TEACHER_OF_PLACEMENT),
    /** See what the team speaks of, and print it. */
    SEE_MEETING(WORKS_AT_LOCATION, LEADS_LOCATION, ASSISTS_LOCATION),
    /** Bring a point for the team, or change one. */
    BRING_POINT(WORKS_AT_LOCATION, LEADS_LOCATION, ASSISTS_LOCATION),
    /** Say for oneself how guiding goes. */
    CHECK_IN(MEMBER_OF_ORGANISER),
    /** Read how a mentor says that guiding goes: the mentor and who leads, and nobody else. */
    READ_CHECK_INS(STAFF_SELF, LEADS_COLLEAGUE),
    /** Say that one heard it, and that it was talked about. */
    HEAR_CHECK_IN(LEADS_COLLEAGUE);

    private final Set<Relation> anyOf;

    ConversationAction(Relation... anyOf) {
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
        ConversationAction value();
    }
}
