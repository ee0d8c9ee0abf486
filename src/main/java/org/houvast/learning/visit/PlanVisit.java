package org.houvast.learning.visit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.learning.TogetherAction;
import org.houvast.learning.asking.Asks;
import org.houvast.learning.asking.QuietMoment;
import org.houvast.learning.week.Weeks;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A teacher or an external mentor plans a visit, or the workplace does; everyone hears of a change.
 * Who comes from outside changes the own visits only.
 */
@UseCase
class PlanVisit {

    private static final int AHEAD = 27;
    private static final int LONGEST = 500;

    private static final String VISITS =
            """
            select v.id, v.placement, v.visitor, v.visitor_name, v.purpose, v.along, v.day, v.at, v.talk_about,
                v.cancelled_on
            from learning.visit v where v.placement = :placement order by v.day desc, v.at desc, v.id
            """;

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final BesideTrainee beside;
    private final Weeks weeks;
    private final Asks asks;
    private final JdbcClient jdbc;
    private final Days days;

    PlanVisit(
            Access access,
            AuditTrail audit,
            Placements placements,
            BesideTrainee beside,
            Weeks weeks,
            Asks asks,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.beside = beside;
        this.weeks = weeks;
        this.asks = asks;
        this.jdbc = jdbc;
        this.days = days;
    }

    VisitsPage page(Actor actor, PlacementId placement, Problems problems) {
        access.require(actor, TogetherAction.SEE_VISITS, placement);
        audit.shown(actor, TogetherAction.SEE_VISITS, placement);
        var may =
                !access.allowed(actor, placement.value(), List.of(TogetherAction.PLAN_VISIT))
                        .isEmpty();
        return new VisitsPage(
                placements.find(placement).orElseThrow(NotVisible::new),
                days.today(actor.organiser()),
                all(placement),
                may ? moments(actor, placement) : List.of(),
                may ? visitors(actor, placement) : List.of(),
                problems);
    }

    private List<Visit> all(PlacementId placement) {
        return jdbc.sql(VISITS)
                .param("placement", placement.value())
                .query(Rows.of(Visit.class))
                .list();
    }

    /** From tomorrow on: the workplace hears of it in time. */
    private List<QuietMoment> moments(Actor actor, PlacementId placement) {
        var tomorrow = days.today(actor.organiser()).plusDays(1);
        return Asks.moments(
                beside.of(List.of(placement), tomorrow, tomorrow.plusDays(AHEAD)),
                null,
                placements.time(placement, tomorrow).orElse(null),
                asks.quietWith(placement),
                days.now(actor.organiser()));
    }

    /** For whom the actor can plan: from outside for oneself, at the workplace for each. */
    private List<Visit.Visitor> visitors(Actor actor, PlacementId placement) {
        var all =
                jdbc.sql(
                                """
                                select c.account, c.name, c.purpose from trainee.accompanying_card c
                                where c.placement = :placement and c.valid @> cast(:today as date)
                                order by c.purpose desc, c.name, c.account
                                """)
                        .param("placement", placement.value())
                        .param("today", days.today(actor.organiser()))
                        .query(Rows.of(Visit.Visitor.class))
                        .list();
        var own =
                all.stream().filter(one -> one.account().equals(actor.account().value())).toList();
        return isWorkplace(actor, placement) ? all : own;
    }

    private boolean isWorkplace(Actor actor, PlacementId placement) {
        return access.may(actor, TogetherAction.CHANGE_EACH_VISIT, placement);
    }

    VisitPage visit(Actor actor, PlacementId placement, UUID id, Problems problems) {
        access.require(actor, TogetherAction.SEE_VISITS, placement);
        audit.shown(actor, TogetherAction.SEE_VISITS, placement);
        var today = days.today(actor.organiser());
        var visits = all(placement);
        var visit = one(visits, id);
        var changes = mayChange(actor, placement, visit) && visit.comes(today);
        return new VisitPage(
                placements.find(placement).orElseThrow(NotVisible::new),
                today,
                visit,
                beside.of(List.of(placement), visit.day(), visit.day()).stream()
                        .findFirst()
                        .orElse(null),
                weeks.goal(placement).orElse(null),
                weeks.of(
                        List.of(placement),
                        visit.day().minusDays(7),
                        visit.day().plusDays(7),
                        today),
                log(id),
                visits.stream()
                        .filter(other -> other.cancelledOn() == null)
                        .filter(other -> other.day().isBefore(visit.day()))
                        .limit(3)
                        .toList(),
                changes
                        ? moments(actor, placement).stream()
                                .filter(moment -> !moment.day().equals(visit.day()))
                                .toList()
                        : List.of(),
                changes,
                access.may(actor, TraineeAction.READ_BUNDLE, placement),
                problems);
    }

    private static Visit one(List<Visit> visits, UUID id) {
        return visits.stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private List<Visit.Change> log(UUID visit) {
        return jdbc.sql(
                        """
                        select what, day, at, by_visitor, changed_on, days_before
                        from learning.visit_change where visit = :visit order by changed_on, id
                        """)
                .param("visit", visit)
                .query(Rows.of(Visit.Change.class))
                .list();
    }

    private boolean mayChange(Actor actor, PlacementId placement, Visit visit) {
        return visit.visitor().equals(actor.account().value()) || isWorkplace(actor, placement);
    }

    /**
     * @param visitor who comes; {@code null} for the one who may be meant only
     * @throws Refusal {@code learning.visit.nobody}, {@code learning.ask.choose-moment}
     */
    Visit plan(
            Actor actor,
            PlacementId placement,
            @Nullable UUID visitor,
            String moment,
            boolean along) {
        may(actor, placement);
        var at = moment(actor, moment);
        var visitors = visitors(actor, placement);
        var who =
                visitors.stream()
                        .filter(one -> visitor == null || one.account().equals(visitor))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("learning.visit.nobody"));
        var id = Id.fresh();
        jdbc.sql(
                        """
                        insert into learning.visit (id, placement, visitor, visitor_name, purpose, along, day, at)
                        values (:id, :placement, :visitor, :name, :purpose, :along, :day, :at)
                        """)
                .param("id", id)
                .param("placement", placement.value())
                .param("visitor", who.account())
                .param("name", who.name())
                .param("purpose", who.purpose())
                .param("along", along)
                .param("day", at.toLocalDate())
                .param("at", at.toLocalTime())
                .update();
        var visit = one(all(placement), id);
        write(actor, visit, Visit.What.PLANNED, at, visit.day());
        return visit;
    }

    private LocalDateTime moment(Actor actor, String moment) {
        var at = QuietMoment.parse(moment).at();
        Refusal.when(at.isBefore(days.now(actor.organiser())), "learning.ask.choose-moment");
        return at;
    }

    /**
     * @throws Refusal {@code learning.visit.not-yours}, {@code learning.visit.over}, {@code
     *     learning.ask.choose-moment}
     */
    void move(Actor actor, PlacementId placement, UUID id, String moment) {
        var visit = changed(actor, placement, id);
        var at = moment(actor, moment);
        jdbc.sql("update learning.visit set day = :day, at = :at where id = :id")
                .param("day", at.toLocalDate())
                .param("at", at.toLocalTime())
                .param("id", id)
                .update();
        write(actor, visit, Visit.What.MOVED, at, visit.day());
    }

    /**
     * @throws Refusal {@code learning.visit.not-yours}, {@code learning.visit.over}
     */
    void cancel(Actor actor, PlacementId placement, UUID id) {
        var visit = changed(actor, placement, id);
        jdbc.sql("update learning.visit set cancelled_on = :today where id = :id")
                .param("today", days.today(actor.organiser()))
                .param("id", id)
                .update();
        write(actor, visit, Visit.What.CANCELLED, visit.day().atTime(visit.at()), visit.day());
    }

    /** What people want to talk about: everyone who comes to the talk can add to it. */
    void talkAbout(Actor actor, PlacementId placement, UUID id, String typed) {
        may(actor, placement);
        one(all(placement), id);
        var words = typed.strip();
        jdbc.sql("update learning.visit set talk_about = :words where id = :id")
                .param(
                        "words",
                        words.isEmpty()
                                ? null
                                : words.substring(0, Math.min(LONGEST, words.length())))
                .param("id", id)
                .update();
    }

    private Visit changed(Actor actor, PlacementId placement, UUID id) {
        may(actor, placement);
        var visit = one(all(placement), id);
        Refusal.when(!mayChange(actor, placement, visit), "learning.visit.not-yours");
        Refusal.when(!visit.comes(days.today(actor.organiser())), "learning.visit.over");
        return visit;
    }

    private void may(Actor actor, PlacementId placement) {
        access.require(actor, TogetherAction.PLAN_VISIT, placement);
        audit.changed(actor, TogetherAction.PLAN_VISIT, placement);
    }

    private void write(
            Actor actor, Visit visit, Visit.What what, LocalDateTime at, LocalDate stood) {
        var today = days.today(actor.organiser());
        jdbc.sql(
                        """
                        insert into learning.visit_change
                            (id, visit, what, day, at, by_visitor, changed_on, days_before)
                        values (:id, :visit, :what, :day, :at, :by_visitor, :today, :before)
                        """)
                .param("id", Id.fresh())
                .param("visit", visit.id())
                .param("what", what.name())
                .param("day", at.toLocalDate())
                .param("at", at.toLocalTime())
                .param("by_visitor", visit.visitor().equals(actor.account().value()))
                .param("today", today)
                .param("before", (int) ChronoUnit.DAYS.between(today, stood))
                .update();
    }
}
