package org.houvast.learning.visit;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.foundation.DayPart;
import org.houvast.foundation.Rows;
import org.houvast.learning.QuietHour;
import org.houvast.learning.QuietHours;
import org.houvast.learning.asking.Asks;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.mentorship.Mentors;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds when one can come to a trainee: at a quiet hour of a day on which the trainee is there, or
 * along for a day from where a part of the day begins. The fixed half hour is the quiet hour of its
 * day.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WhenToVisit {

    private static final int AHEAD = 27;
    private static final int WEEK = 6;

    /** So many are proposed before one chooses a week. */
    private static final int PROPOSED = 3;

    private static final Comparator<Moment> SOONEST =
            Comparator.comparing(moment -> moment.day().atTime(moment.at()));

    private record Half(
            int weekday, LocalTime startsAt, LocalDate fromDay, @Nullable LocalDate until) {

        boolean isOn(LocalDate day) {
            return weekday == day.getDayOfWeek().getValue()
                    && !day.isBefore(fromDay)
                    && (until == null || day.isBefore(until));
        }
    }

    private final BesideTrainee beside;
    private final Asks asks;
    private final JdbcClient jdbc;

    WhenToVisit(BesideTrainee beside, Asks asks, JdbcClient jdbc) {
        this.beside = beside;
        this.asks = asks;
        this.jdbc = jdbc;
    }

    /**
     * @param day a day of the week to show; {@code null} for the first moments
     */
    Offer offer(PlacementId placement, LocalDate first, LocalDate last, @Nullable LocalDate day) {
        if (day == null) {
            var soon = there(placement, first, earliest(last, first.plusDays(AHEAD)));
            return new Offer(
                    first,
                    last,
                    null,
                    quiet(placement, soon).stream().limit(PROPOSED).toList(),
                    along(soon).stream().limit(PROPOSED).toList());
        }
        var chosen = day.isBefore(first) ? first : earliest(day, last);
        var monday = chosen.with(previousOrSame(MONDAY));
        var week =
                there(
                        placement,
                        monday.isBefore(first) ? first : monday,
                        earliest(last, monday.plusDays(WEEK)));
        return new Offer(first, last, monday, quiet(placement, week), along(week));
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private List<BesideTrainee.Day> there(
            PlacementId placement, LocalDate from, LocalDate through) {
        var closed =
                Set.copyOf(
                        jdbc.sql(
                                        """
                                        select c.day from organisation.closing_day_card c
                                        join trainee.placement_card p on p.location = c.location
                                        where p.placement = :placement and c.day between :from and :through
                                        """)
                                .param("placement", placement.value())
                                .param("from", from)
                                .param("through", through)
                                .query(LocalDate.class)
                                .list());
        return beside.of(List.of(placement), from, through).stream()
                .filter(day -> !closed.contains(day.day()))
                .toList();
    }

    /** The moments of one day. */
    List<Moment> on(PlacementId placement, LocalDate day, boolean along) {
        var there = there(placement, day, day);
        return along ? along(there) : quiet(placement, there);
    }

    private List<Moment> quiet(PlacementId placement, List<BesideTrainee.Day> there) {
        var halves = halves(placement);
        var quiet = asks.quietWith(placement);
        return there.stream().flatMap(day -> hours(day, halves, quiet)).sorted(SOONEST).toList();
    }

    private static Stream<Moment> hours(
            BesideTrainee.Day day, List<Half> halves, QuietHours quiet) {
        var half =
                halves.stream()
                        .filter(one -> one.isOn(day.day()))
                        .map(one -> new QuietHour(one.startsAt(), "learning.ask.half-hour", null))
                        .toList();
        var hours = half.isEmpty() ? quiet.on(day.day().getDayOfWeek()) : half;
        return hours.stream()
                .filter(hour -> !half.isEmpty() || (day.parts() & quiet.parts(hour.at())) != 0)
                .map(hour ->
                        new Moment(day.day(), hour.at(), hour, with(day, quiet.parts(hour.at()))));
    }

    private static Mentors.@Nullable Person with(BesideTrainee.Day day, int parts) {
        return day.guides().stream()
                .filter(guide -> guide.as() != BesideTrainee.As.BESIDE)
                .filter(guide -> (guide.parts() & parts) != 0)
                .findFirst()
                .map(BesideTrainee.Guide::person)
                .orElse(null);
    }

    private static List<Moment> along(List<BesideTrainee.Day> there) {
        return there.stream()
                .flatMap(day ->
                        Stream.of(DayPart.values())
                                .filter(part -> (day.parts() & part.bit()) != 0)
                                .map(part ->
                                        new Moment(
                                                day.day(),
                                                begin(part),
                                                null,
                                                with(day, part.bit()))))
                .sorted(SOONEST)
                .toList();
    }

    /** When one comes in who stays for a part of the day at least. */
    private static LocalTime begin(DayPart part) {
        return switch (part) {
            case MORNING -> LocalTime.of(9, 0);
            case AFTERNOON -> LocalTime.of(13, 0);
            case AFTER_SCHOOL -> LocalTime.of(15, 30);
        };
    }

    private List<Half> halves(PlacementId placement) {
        return jdbc.sql(
                        """
                        select weekday, starts_at, lower(valid) as from_day, upper(valid) as until
                        from trainee.guidance_time_card where placement = :placement
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Half.class))
                .list();
    }
}
