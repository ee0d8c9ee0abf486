package org.houvast.learning.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a trainee.
 *
 * @param visitor the account of who comes
 * @param along whether the visitor comes along on the floor for a day (meeloopdag)
 * @param talkAbout what people want to talk about
 */
public record Visit(
        UUID id,
        UUID placement,
        UUID visitor,
        String visitorName,
        String purpose,
        boolean along,
        LocalDate day,
        LocalTime at,
        @Nullable String talkAbout,
        @Nullable LocalDate cancelledOn) {

    /**
     * What happened to its plan.
     *
     * @param byVisitor by the visitor; otherwise by the workplace
     * @param daysBefore how long before the visit as it stood until then
     */
    public record Change(
            What what,
            LocalDate day,
            LocalTime at,
            boolean byVisitor,
            LocalDate changedOn,
            int daysBefore) {

        /** The key of its sentence. */
        public String key() {
            return "learning.visit.log." + what;
        }
    }

    /** What can happen to a plan. */
    public enum What {
        PLANNED,
        MOVED,
        CANCELLED
    }

    /** Someone from outside who accompanies the trainee. */
    public record Visitor(UUID account, String name, String purpose) {}

    public boolean comes(LocalDate today) {
        return cancelledOn == null && !day.isBefore(today);
    }

    public String path() {
        return "/placements/" + placement + "/visits/" + id;
    }

    /** The key of what it is. */
    public String key() {
        return along ? "learning.visit.along" : "learning.visit.visit";
    }
}
