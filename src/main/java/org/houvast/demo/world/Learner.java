package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/** A trainee in a group, with mentor, stand-ins and the time for guidance. */
record Learner(
        UUID trainee,
        UUID placement,
        UUID mentorship,
        @Nullable UUID account,
        @Nullable String signInName,
        String given,
        String surname,
        List<String> languages,
        Group group,
        School.Programme programme,
        String kind,
        @Nullable String track,
        boolean paid,
        boolean counts,
        String teacher,
        LocalDate asked,
        LocalDate from,
        LocalDate through,
        DayPattern days,
        @Nullable Colleague mentor,
        Map<DayOfWeek, Colleague> standIns,
        @Nullable Guidance guidance,
        List<BundlePage> bundle) {

    /**
     * The weekly time for guidance.
     *
     * @param coveredBy {@code null} while nobody covers the group
     */
    record Guidance(DayOfWeek day, LocalTime at, int minutes, @Nullable Colleague coveredBy) {}

    /** A paper of the school. */
    record BundlePage(String kind, String name, List<String> lines) {}
}
