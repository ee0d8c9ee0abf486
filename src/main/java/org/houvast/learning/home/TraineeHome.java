package org.houvast.learning.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.learning.placement.PlacementView;
import org.houvast.learning.placement.ShowPlacement;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.SharedShifts;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Sections;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The home of someone who learns here. */
@Answer
public class TraineeHome {

    private final ShowPlacement placements;
    private final Placements trainees;
    private final SharedShifts shifts;
    private final Sections sections;
    private final JdbcClient jdbc;
    private final Days days;

    TraineeHome(
            ShowPlacement placements,
            Placements trainees,
            SharedShifts shifts,
            Sections sections,
            JdbcClient jdbc,
            Days days) {
        this.shifts = shifts;
        this.sections = sections;
        this.placements = placements;
        this.trainees = trainees;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** The home of this actor as a trainee; empty for who does not learn here now or soon. */
    public Optional<TraineeHomePage> of(Actor actor) {
        var today = days.today(actor.organiser());
        return placement(actor, today).map(id -> page(actor, id, today));
    }

    private Optional<PlacementId> placement(Actor actor, LocalDate today) {
        return jdbc.sql(
                        """
                        select placement from trainee.placement_card
                        where account = :account and through_day >= :today
                        order by from_day limit 1
                        """)
                .param("account", actor.account().value())
                .param("today", today)
                .query(UUID.class)
                .optional()
                .map(PlacementId::new);
    }

    private TraineeHomePage page(Actor actor, PlacementId id, LocalDate today) {
        var view = placements.view(actor, id);
        var here =
                !today.isBefore(view.card().fromDay())
                        && view.weekdays().contains(today.getDayOfWeek());
        var mentor = view.pair() == null ? null : view.pair().mentor();
        var mentorIsHere =
                mentor != null
                        && view.mentorDays().contains(today.getDayOfWeek())
                        && !isAway(mentor.staff(), today);
        var with = here ? withMe(view, today, mentorIsHere) : Optional.<Mentors.Person>empty();
        return new TraineeHomePage(
                view,
                today,
                here,
                with.orElse(null),
                !mentorIsHere,
                shifts.of(List.of(id), today).get(id),
                sections.at(
                        TraineePlaces.HOME,
                        new TraineePlaces.Shown(actor, id, view.card().givenName(), today)),
                trainees.bundle(id));
    }

    private static Optional<Mentors.Person> withMe(
            PlacementView view, LocalDate today, boolean mentorIsHere) {
        var pair = view.pair();
        if (pair == null) {
            return Optional.empty();
        }
        return mentorIsHere
                ? Optional.ofNullable(pair.mentor())
                : pair.standInOn(today.getDayOfWeek());
    }

    private boolean isAway(StaffId staff, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (select 1 from organisation.absence_card
                            where staff = :staff and valid @> cast(:day as date))
                        """)
                .param("staff", staff.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
