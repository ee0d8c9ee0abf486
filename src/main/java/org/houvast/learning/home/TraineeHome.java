package org.houvast.learning.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.access.Actor;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.learning.asking.AskCards;
import org.houvast.learning.placement.PlacementView;
import org.houvast.learning.placement.ShowPlacement;
import org.houvast.learning.week.Weeks;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.mentorship.SharedShifts;
import org.houvast.trainee.AloneDays;
import org.houvast.trainee.Bundles;
import org.houvast.trainee.Curricula;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Problems;
import org.houvast.ui.Sections;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The home of someone who learns here. */
@Answer
public class TraineeHome {

    private static final int AHEAD = 13;

    private final ShowPlacement placements;
    private final Placements trainees;
    private final Bundles bundles;
    private final Curricula curricula;
    private final BesideTrainee beside;
    private final Weeks weeks;
    private final AskCards asks;
    private final SharedShifts shifts;
    private final AloneDays aloneDays;
    private final JdbcClient jdbc;
    private final Sections sections;
    private final Days days;

    TraineeHome(
            ShowPlacement placements,
            Placements trainees,
            Bundles bundles,
            Curricula curricula,
            BesideTrainee beside,
            Weeks weeks,
            AskCards asks,
            SharedShifts shifts,
            AloneDays aloneDays,
            JdbcClient jdbc,
            Sections sections,
            Days days) {
        this.placements = placements;
        this.trainees = trainees;
        this.bundles = bundles;
        this.curricula = curricula;
        this.beside = beside;
        this.weeks = weeks;
        this.asks = asks;
        this.shifts = shifts;
        this.aloneDays = aloneDays;
        this.jdbc = jdbc;
        this.sections = sections;
        this.days = days;
    }

    /** The home of this actor as a trainee; empty for who does not learn here now or soon. */
    public Optional<TraineeHomePage> of(Actor actor) {
        return trainees.of(actor, days.today(actor.organiser())).map(id -> page(actor, id));
    }

    private TraineeHomePage page(Actor actor, PlacementId id) {
        var view = placements.view(actor, id);
        var now = days.now(actor.organiser());
        var today = now.toLocalDate();
        var first = view.card().fromDay();
        var monday =
                (today.isBefore(first) ? first : today)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var there = beside.of(List.of(id), monday, monday.plusDays(AHEAD));
        var shown = new TraineePlaces.Shown(actor, id, view.card().givenName(), today);
        var alone = alone(id, there, today);
        return new TraineeHomePage(
                view,
                now,
                monday,
                there,
                alone,
                alone.isEmpty() ? null : leader(view, today),
                weeks.goal(id).orElse(null),
                curricula.now(id, today),
                weeks.of(List.of(id), monday, monday.plusDays(AHEAD), today),
                asks.card(
                        actor,
                        id,
                        there.stream().filter(day -> !day.day().isBefore(today)).toList(),
                        null,
                        Problems.none()),
                asks.lately(id, today),
                shifts.of(List.of(id), today).get(id),
                bundles.of(id),
                sections.at(TraineePlaces.HOME, shown),
                sections.linesAt(TraineePlaces.HOME, shown));
    }

    /** The days on which nobody at all is there yet; asked only where who guides is not. */
    private Set<LocalDate> alone(PlacementId id, List<BesideTrainee.Day> there, LocalDate today) {
        return there.stream().allMatch(day -> day.with().isPresent())
                ? Set.of()
                : aloneDays.of(List.of(id), today).getOrDefault(id, List.of()).stream()
                        .map(AloneDays.Alone::day)
                        .collect(Collectors.toSet());
    }

    /** Who leads there: where one goes while it is being arranged. */
    private @Nullable String leader(PlacementView view, LocalDate today) {
        return jdbc.sql(
                        """
                        select s.called from organisation.leads_location l
                        join organisation.staff_card s on s.account = l.actor
                        where l.subject = :location and l.valid @> cast(:today as date)
                            and not exists (select 1 from organisation.absence_card a
                                where a.staff = s.id and a.valid @> cast(:today as date))
                        order by s.called, s.id limit 1
                        """)
                .param("location", view.card().location())
                .param("today", today)
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
