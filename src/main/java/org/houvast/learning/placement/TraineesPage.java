package org.houvast.learning.placement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.DayPattern;
import org.houvast.trainee.AloneDays;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who learns here.
 *
 * @param search part of a name, or nearly; empty for all
 * @param trainees by location and group
 * @param mayStart whether the viewer can let a trainee start
 * @param mayOpenSheets whether the viewer may see what the teams hang on the wall, and why people
 *     learn here
 * @param alone on which days of the coming weeks trainees would be alone; for who leads
 */
public record TraineesPage(
        String search,
        List<Line> trainees,
        LocalDate today,
        boolean mayStart,
        boolean mayOpenSheets,
        Map<PlacementId, List<AloneDays.Alone>> alone)
        implements Page {

    /** For whom there is no time yet, or nobody for the children meanwhile. */
    public List<Line> withoutTime() {
        return trainees.stream().filter(line -> line.weekday() == null || !line.covered()).toList();
    }

    /** On which days a trainee would be alone, in the coming weeks. */
    public List<AloneDays.Alone> alone(Line line) {
        return alone.getOrDefault(new PlacementId(line.placement()), List.of());
    }

    /**
     * One trainee.
     *
     * @param days on the floor, now or on the first day; {@code null} while not known
     * @param mentor the given name; {@code null} while vacant, as is {@code mentorName}, the whole
     *     one
     * @param weekday of the weekly half hour, 1 is Monday; {@code null} when there is no time yet
     * @param covered whether someone stays with the children meanwhile
     */
    public record Line(
            UUID placement,
            UUID trainee,
            String name,
            LearnerKind kind,
            @Nullable String institute,
            @Nullable String programme,
            @Nullable String track,
            boolean paid,
            boolean countsForRatio,
            @Nullable DayPattern days,
            String groupName,
            String locationName,
            LocalDate fromDay,
            LocalDate throughDay,
            @Nullable String mentor,
            @Nullable String mentorName,
            @Nullable Integer weekday,
            @Nullable LocalTime startsAt,
            boolean covered) {}
}
