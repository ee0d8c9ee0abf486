package org.houvast.learning.placement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.access.Access;
import org.houvast.access.Action;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.learning.arranging.WhoCouldCome;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.mentorship.Mentors;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.AloneDays;
import org.houvast.trainee.Bundles;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Problems;
import org.houvast.ui.Sections;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows a placement to someone who may see it. */
@Answer
public class ShowPlacement {

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final Bundles bundles;
    private final Mentors mentors;
    private final Colleagues colleagues;
    private final AloneDays aloneDays;
    private final WhoCouldCome could;
    private final BesideTrainee besideTrainee;
    private final Sections sections;
    private final JdbcClient jdbc;
    private final Days days;

    ShowPlacement(
            Access access,
            AuditTrail audit,
            Placements placements,
            Bundles bundles,
            Mentors mentors,
            Colleagues colleagues,
            AloneDays aloneDays,
            WhoCouldCome could,
            BesideTrainee besideTrainee,
            Sections sections,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.bundles = bundles;
        this.mentors = mentors;
        this.colleagues = colleagues;
        this.aloneDays = aloneDays;
        this.could = could;
        this.besideTrainee = besideTrainee;
        this.sections = sections;
        this.jdbc = jdbc;
        this.days = days;
    }

    PlacementPage page(Actor actor, PlacementId placement, Problems problems) {
        var view = view(actor, placement);
        Set<Action> may =
                access.allowed(
                        actor,
                        placement.value(),
                        List.of(
                                TraineeAction.ADD_TO_BUNDLE,
                                TraineeAction.TAKE_EACH_FROM_BUNDLE,
                                TraineeAction.ASK_FOR_FORM,
                                TraineeAction.CHANGE_PLACEMENT,
                                TraineeAction.KEEP_TIME,
                                TraineeAction.INVITE_TRAINEE));
        var today = days.today(actor.organiser());
        var alone =
                may.contains(TraineeAction.INVITE_TRAINEE)
                        ? aloneDays.of(List.of(placement), today).getOrDefault(placement, List.of())
                        : List.<AloneDays.Alone>of();
        var papers = bundles.of(placement);
        return new PlacementPage(
                view,
                papers,
                papers.stream()
                        .filter(paper ->
                                may.contains(TraineeAction.TAKE_EACH_FROM_BUNDLE)
                                        || paper.addedBy().equals(actor.account().value()))
                        .toList(),
                bundles.finalForm(placement),
                may.contains(TraineeAction.ADD_TO_BUNDLE),
                may.contains(TraineeAction.ASK_FOR_FORM),
                teaches(placement, today),
                may.contains(TraineeAction.CHANGE_PLACEMENT),
                may.contains(TraineeAction.KEEP_TIME),
                may.contains(TraineeAction.INVITE_TRAINEE) && view.card().account() == null,
                alone,
                may.contains(TraineeAction.CHANGE_PLACEMENT)
                        ? couldCome(view.card(), alone)
                        : List.of(),
                placements.beside(placement, today),
                besideTrainee.of(List.of(placement), today, today).stream()
                        .findFirst()
                        .orElse(null),
                sections.at(
                        TraineePlaces.PAGE,
                        new TraineePlaces.Shown(actor, placement, view.card().givenName(), today)),
                problems);
    }

    /** Who teaches the trainee and looks along; the teacher hears of what is asked. */
    private @Nullable String teaches(PlacementId placement, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.name from trainee.accompanying_card c
                        where c.placement = :placement and c.purpose = 'TEACHER' and c.valid @> cast(:today as date)
                        order by c.name limit 1
                        """)
                .param("placement", placement.value())
                .param("today", today)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** For each weekday with nobody: who of the location works then. */
    private List<PlacementPage.Beside> couldCome(
            Placements.Card card, List<AloneDays.Alone> alone) {
        var first = new EnumMap<DayOfWeek, LocalDate>(DayOfWeek.class);
        alone.forEach(one -> first.putIfAbsent(one.day().getDayOfWeek(), one.day()));
        return first.entrySet().stream()
                .map(one ->
                        new PlacementPage.Beside(
                                one.getKey(), could.come(card, one.getKey(), one.getValue())))
                .filter(one -> !one.colleagues().isEmpty())
                .toList();
    }

    WelcomePage welcome(Actor actor, PlacementId placement) {
        return new WelcomePage(
                view(actor, placement),
                bundles.finalForm(placement),
                jdbc.sql(
                                """
                                select visit_on, visit_at from learning.welcome
                                where placement = :placement and visit_on is not null
                                """)
                        .param("placement", placement.value())
                        .query(Rows.of(WelcomePage.Visit.class))
                        .optional()
                        .orElse(null));
    }

    /** The placement and its people, today or on its first day. */
    public PlacementView view(Actor actor, PlacementId placement) {
        access.require(actor, TraineeAction.SEE_PLACEMENT, placement);
        audit.shown(actor, TraineeAction.SEE_PLACEMENT, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var day = today.isBefore(card.fromDay()) ? card.fromDay() : today;
        var pair = mentors.ofTrainees(List.of(placement), day).get(placement);
        var time = placements.time(placement, day);
        return new PlacementView(
                card,
                placements.days(placement, day).weekdays(),
                Optional.ofNullable(pair)
                        .flatMap(p -> Optional.ofNullable(p.mentor()))
                        .map(mentor -> workdays(mentor.staff(), day))
                        .orElse(Set.of()),
                pair,
                time.orElse(null),
                time.flatMap(t -> Optional.ofNullable(t.coveredBy()))
                        .flatMap(colleagues::find)
                        .map(Colleagues.Colleague::givenName)
                        .orElse(null));
    }

    private Set<DayOfWeek> workdays(StaffId staff, LocalDate day) {
        return jdbc.sql(
                        """
                        select days from organisation.staff_days_card
                        where staff = :staff and valid @> cast(:day as date)
                        """)
                .param("staff", staff.value())
                .param("day", day)
                .query(String.class)
                .optional()
                .map(DayPattern::parse)
                .orElse(DayPattern.NEVER)
                .weekdays();
    }
}
