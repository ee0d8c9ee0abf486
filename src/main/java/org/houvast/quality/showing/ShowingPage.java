package org.houvast.quality.showing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houvast.organisation.CareType;
import org.houvast.organisation.LocationId;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a location can show about mentoring.
 *
 * @param places where the viewer leads or assists
 * @param at the one that is looked at
 * @param lines the children who are in care there today
 */
public record ShowingPage(LocalDate today, List<Place> places, Place at, List<Line> lines)
        implements Page {

    private static final int NAMED = 4;
    private static final int YEAR = 365;

    /** After so many days in care a first observation may be expected. */
    private static final int SETTLED = 120;

    /** A location. */
    public record Place(LocationId location, String name) {}

    /**
     * One thing that can be shown.
     *
     * @param key the end of the key of its words
     * @param of for how many children it counts
     * @param missing of whom it cannot be shown yet: the first few, by name
     * @param others how many more
     */
    public record Point(String key, int of, List<String> missing, int others) {

        /** Whether it can be shown of everyone. */
        public boolean whole() {
            return missing.isEmpty();
        }

        /** Of how many it can be shown. */
        public int shown() {
            return of - missing.size() - others;
        }
    }

    /** What follows from what is known, in the order of the list. */
    public List<Point> points() {
        return List.of(
                point("mentor", _ -> true, line -> line.mentor() != null),
                point("in-group", line -> line.mentor() != null, Line::inGroup),
                point(
                        "parents",
                        line -> line.mentor() != null,
                        line -> line.parentsToldOn() != null),
                point(
                        "talk",
                        line -> line.fromDay().isBefore(today.minusDays(YEAR)),
                        line ->
                                isWithinYear(line.talkedOn())
                                        || line.talkOn() != null
                                        || line.noTalkSaidOn() != null),
                point(
                        "observed",
                        line -> line.fromDay().isBefore(today.minusDays(SETTLED)),
                        line -> isWithinYear(line.observedOn())));
    }

    /** The children by group, in the order of the groups; without a group come last. */
    public Map<String, List<Line>> byGroup() {
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                line -> Objects.requireNonNullElse(line.careGroup(), "–"),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /** Whether there are children here who can say themselves who their mentor is. */
    public boolean hasSchoolChildren() {
        return lines.stream().anyMatch(line -> line.careType() == CareType.OUT_OF_SCHOOL_CARE);
    }

    private boolean isWithinYear(@Nullable LocalDate day) {
        return day != null && day.isAfter(today.minusDays(YEAR));
    }

    private Point point(String key, Predicate<Line> counts, Predicate<Line> isShown) {
        var of = lines.stream().filter(counts).toList();
        var missing = of.stream().filter(isShown.negate()).map(Line::givenName).toList();
        return new Point(
                key,
                of.size(),
                missing.stream().limit(NAMED).toList(),
                Math.max(0, missing.size() - NAMED));
    }
}
