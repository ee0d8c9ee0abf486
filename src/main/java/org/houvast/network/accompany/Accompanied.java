package org.houvast.network.accompany;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.mentorship.SharedShifts;
import org.houvast.ui.Initials;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A trainee whom someone accompanies from outside, and why to look there first. It is about the
 * situation, never about the person.
 *
 * @param organiser where the trainee learns
 * @param elsewhere whether that is another organiser than the one at work now
 */
public record Accompanied(
        UUID organiser,
        String organiserName,
        boolean elsewhere,
        UUID placement,
        String name,
        String surname,
        String place,
        @Nullable String goal,
        Why why,
        LocalDate day,
        int number) {

    /** Why one looks there, what cannot wait first. */
    public enum Why {
        MESSAGE,
        NO_MENTOR,
        FORM_ASKED,
        VOICE,
        STARTS,
        MENTOR_AWAY,
        NO_TIME,
        THIN,
        VISIT,
        NOT_SEEN,
        ENDS,
        WELL;

        String key() {
            return "network.why." + name();
        }
    }

    /** What is known of one. */
    record Known(
            UUID placement,
            String givenName,
            String surname,
            String place,
            LocalDate fromDay,
            LocalDate throughDay,
            @Nullable String goal,
            @Nullable LocalDate awayUntil,
            boolean mentored,
            boolean hasTime,
            int messages,
            @Nullable LocalDate nextVisit,
            @Nullable UUID nextVisitId,
            @Nullable LocalDate lastVisit,
            @Nullable LocalDate formAskedOn,
            @Nullable LocalDate evaluationOn) {

        private static final int WEEK = 7;
        private static final int LONG = 42;
        private static final int MONTH = 28;

        /**
         * @param shared how often mentor and trainee work side by side; {@code null} when not known
         */
        Accompanied at(
                UUID organiser,
                String organiserName,
                boolean elsewhere,
                SharedShifts.@Nullable Shared shared,
                LocalDate today) {
            var why = why(shared, today);
            return new Accompanied(
                    organiser,
                    organiserName,
                    elsewhere,
                    placement,
                    givenName,
                    surname,
                    place,
                    goal,
                    why,
                    switch (why) {
                        case FORM_ASKED -> formAskedOn == null ? today : formAskedOn;
                        case VOICE -> evaluationOn == null ? today : evaluationOn;
                        case STARTS -> fromDay;
                        case MENTOR_AWAY -> awayUntil == null ? today : awayUntil;
                        case VISIT -> nextVisit == null ? today : nextVisit;
                        case ENDS -> throughDay;
                        case NOT_SEEN -> lastVisit == null ? fromDay : lastVisit;
                        default -> today;
                    },
                    why == Why.THIN && shared != null ? shared.withAnyone() : messages);
        }

        private Why why(SharedShifts.@Nullable Shared shared, LocalDate today) {
            if (messages > 0) {
                return Why.MESSAGE;
            }
            if (!mentored) {
                return Why.NO_MENTOR;
            }
            if (formAskedOn != null) {
                return Why.FORM_ASKED;
            }
            if (evaluationOn != null && evaluationOn.isBefore(today.plusDays(2 * WEEK))) {
                return Why.VOICE;
            }
            if (fromDay.isAfter(today.minusDays(WEEK))) {
                return Why.STARTS;
            }
            if (awayUntil != null) {
                return Why.MENTOR_AWAY;
            }
            if (!hasTime) {
                return Why.NO_TIME;
            }
            if (shared != null && shared.isThin()) {
                return Why.THIN;
            }
            if (nextVisit != null && !nextVisit.isAfter(today.plusDays(WEEK))) {
                return Why.VISIT;
            }
            if (nextVisit == null
                    && (lastVisit == null ? fromDay : lastVisit).isBefore(today.minusDays(LONG))) {
                return Why.NOT_SEEN;
            }
            return throughDay.isBefore(today.plusDays(MONTH)) ? Why.ENDS : Why.WELL;
        }
    }

    public String path() {
        return "/placements/" + placement;
    }

    /** Where one sees what it is about. */
    public String lookAt() {
        return switch (why) {
            case FORM_ASKED -> path();
            case VOICE -> path() + "/evaluations";
            default -> path() + "/week";
        };
    }

    public String initials() {
        return Initials.of(name, surname);
    }

    public Tone tone() {
        return Tone.of(placement);
    }

    public boolean asks() {
        return why != Why.WELL;
    }

    /** The key of its reason. */
    public String key() {
        return why.key();
    }
}
