package org.houvast.learning.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.houvast.access.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a trainee.
 *
 * @param visitor the account of who comes; {@code null} for who has no access here
 * @param along whether the visitor comes along on the floor for a day (meeloopdag)
 */
public record Visit(
        UUID id,
        UUID placement,
        @Nullable UUID visitor,
        String visitorName,
        String purpose,
        boolean along,
        LocalDate day,
        LocalTime at,
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

    /**
     * Someone from outside who comes.
     *
     * @param account {@code null} for who has no access here
     * @param throughDay the last day of the access
     */
    public record Visitor(
            @Nullable UUID account, String name, String purpose, LocalDate throughDay) {}

    /**
     * What someone wants to talk about.
     *
     * @param name who wrote it; {@code null} when that is not known
     */
    public record Line(@Nullable String name, String words, LocalDate writtenOn) {}

    /** Whether it is the visit of who signs in with this account. */
    boolean isOf(AccountId account) {
        return account.value().equals(visitor);
    }

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
