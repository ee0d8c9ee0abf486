package org.houvast.network.accompany;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/** Visits that come, were moved or cancelled, and new messages. */
public record VisitNewsSection(List<Line> lines) implements Page {

    /**
     * One of them.
     *
     * @param what PLANNED, MOVED or CANCELLED for a visit, or MESSAGE
     */
    public record Line(
            String what,
            UUID placement,
            String trainee,
            @Nullable UUID visit,
            @Nullable String visitor,
            @Nullable LocalDate day,
            @Nullable LocalTime at,
            int number) {

        public String path() {
            return "/placements/" + placement + (visit == null ? "/thread" : "/visits/" + visit);
        }

        public String icon() {
            return switch (what) {
                case "MESSAGE" -> "message-circle";
                case "CANCELLED" -> "calendar-x";
                default -> "calendar-check";
            };
        }

        /** The key of its sentence. */
        public String key() {
            return "network.news." + what;
        }
    }
}
