package org.houvast.learning.visit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Accounts;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Grants;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.learning.TogetherAction;
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

    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 100;

    private static final String VISITS =
            """
            select v.id, v.placement, v.visitor, v.visitor_name, v.purpose, v.along, v.day, v.at, v.cancelled_on
            from learning.visit v where v.placement = :placement order by v.day desc, v.at desc, v.id
            """;

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final BesideTrainee beside;
    private final Weeks weeks;
    private final WhenToVisit when;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Days days;

    PlanVisit(
            Access access,
            AuditTrail audit,
            Placements placements,
            BesideTrainee beside,
            Weeks weeks,
            WhenToVisit when,
            Accounts accounts,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.beside = beside;
        this.weeks = weeks;
        this.when = when;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param day a day of the week in which one wants to come; {@code null} for the first moments
     */
    VisitsPage page(
            Actor actor, PlacementId placement, @Nullable LocalDate day, Problems problems) {
        access.require(actor, TogetherAction.SEE_VISITS, placement);
        audit.shown(actor, TogetherAction.SEE_VISITS, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var workplace = isWorkplace(actor, placement);
        var visitors = visitors(actor, placement);
        var plans =
                access.may(actor, TogetherAction.PLAN_VISIT, placement)
                        && (workplace || !visitors.isEmpty());
        return new VisitsPage(
                card,
                days.today(actor.organiser()),
                all(placement),
                plans ? offer(actor, card, workplace ? null : last(visitors), day) : null,
                plans ? visitors : List.of(),
                workplace,
                access.may(actor, TraineeAction.CHANGE_PLACEMENT, placement),
                problems);
    }

    private static @Nullable LocalDate last(List<Visit.Visitor> visitors) {
        return visitors.stream()
                .map(Visit.Visitor::throughDay)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * From tomorrow on: the workplace hears of it in time.
     *
     * @param granted the last day on which the visitor may come; {@code null} for no such day
     * @return {@code null} when no day is left
     */
    private @Nullable Offer offer(
            Actor actor,
            Placements.Card card,
            @Nullable LocalDate granted,
            @Nullable LocalDate day) {
        var tomorrow = days.today(actor.organiser()).plusDays(1);
        var first = card.fromDay().isAfter(tomorrow) ? card.fromDay() : tomorrow;
        var last =
                granted == null || granted.isAfter(card.throughDay()) ? card.throughDay() : granted;
        return last.isBefore(first) ? null : when.offer(card.placement(), first, last, day);
    }

    private List<Visit> all(PlacementId placement) {
        return jdbc.sql(VISITS)
                .param("placement", placement.value())
                .query(Rows.of(Visit.class))
                .list();
    }

    /** For whom the actor can plan: from outside for oneself, at the workplace for each. */
    private List<Visit.Visitor> visitors(Actor actor, PlacementId placement) {
        var all = granted(placement.value(), days.today(actor.organiser()));
        return isWorkplace(actor, placement)
                ? all
                : all.stream()
                        .filter(one -> actor.account().value().equals(one.account()))
                        .toList();
    }

    private List<Visit.Visitor> granted(UUID placement, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.account, c.name, c.purpose, upper(c.valid) - 1 as through_day
                        from trainee.accompanying_card c
                        where c.placement = :placement and c.valid @> cast(:today as date)
                        order by c.purpose desc, c.name, c.account
                        """)
                .param("placement", placement)
                .param("today", today)
                .query(Rows.of(Visit.Visitor.class))
                .list();
    }

    private boolean isWorkplace(Actor actor, PlacementId placement) {
        return access.may(actor, TogetherAction.CHANGE_EACH_VISIT, placement);
    }

    /**
     * @param day a day of the week to which one wants to move it; {@code null} for the first
     *     moments
     */
    VisitPage visit(
            Actor actor,
            PlacementId placement,
            UUID id,
            @Nullable LocalDate day,
            String typed,
            Problems problems) {
        access.require(actor, TogetherAction.SEE_VISITS, placement);
        audit.shown(actor, TogetherAction.SEE_VISITS, placement);
        var today = days.today(actor.organiser());
        var visits = all(placement);
        var visit = one(visits, id);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var changes = mayChange(actor, placement, visit) && visit.comes(today);
        return new VisitPage(
                card,
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
                lines(id),
                changes ? offer(actor, card, granted(visit, today), day) : null,
                changes,
                visit.comes(today) && access.may(actor, TogetherAction.ADD_TO_VISIT, placement),
                access.may(actor, TraineeAction.READ_BUNDLE, placement),
                typed,
                problems);
    }

    /** The last day on which who comes may come; {@code null} for who needs no access. */
    private @Nullable LocalDate granted(Visit visit, LocalDate today) {
        if (visit.visitor() == null) {
            return null;
        }
        return granted(visit.placement(), today).stream()
                .filter(one -> Objects.equals(one.account(), visit.visitor()))
                .map(Visit.Visitor::throughDay)
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private List<Visit.Line> lines(UUID visit) {
        return jdbc.sql(
                        """
                        select name, words, written_on from learning.visit_line
                        where visit = :visit order by written_on, id
                        """)
                .param("visit", visit)
                .query(Rows.of(Visit.Line.class))
                .list();
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
        return visit.isOf(actor.account()) || isWorkplace(actor, placement);
    }

    /**
     * @param visitor who comes; {@code null} for oneself, or for who is named
     * @param named who comes without access here, at the workplace's word; empty for nobody
     * @throws Refusal {@code learning.visit.say-who}, {@code learning.visit.name-too-long}, {@code
     *     learning.visit.twice} and those of {@link #check}
     */
    Visit plan(
            Actor actor,
            PlacementId placement,
            @Nullable UUID visitor,
            String named,
            String moment) {
        may(actor, placement);
        var chosen = Moment.parse(moment);
        var at = chosen.at();
        var who = who(actor, placement, visitor, named.strip());
        check(actor, placement, chosen, who.throughDay());
        Refusal.when(isThere(placement, who, at.toLocalDate(), null), "learning.visit.twice");
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
                .param("along", chosen.along())
                .param("day", at.toLocalDate())
                .param("at", at.toLocalTime())
                .update();
        var visit = one(all(placement), id);
        write(actor, visit, Visit.What.PLANNED, at, visit.day());
        return visit;
    }

    private Visit.Visitor who(
            Actor actor, PlacementId placement, @Nullable UUID visitor, String named) {
        var workplace = isWorkplace(actor, placement);
        if (workplace && !named.isEmpty()) {
            Refusal.when(
                    named.length() > LONGEST_NAME, "learning.visit.name-too-long", LONGEST_NAME);
            return new Visit.Visitor(null, named, Grants.Purpose.TEACHER.name(), LocalDate.MAX);
        }
        return visitors(actor, placement).stream()
                .filter(one -> visitor == null ? !workplace : visitor.equals(one.account()))
                .findFirst()
                .orElseThrow(() -> new Refusal("learning.visit.say-who"));
    }

    private boolean isThere(
            PlacementId placement, Visit.Visitor who, LocalDate day, @Nullable UUID except) {
        return all(placement).stream()
                .filter(visit -> visit.cancelledOn() == null && !visit.id().equals(except))
                .filter(visit -> visit.day().equals(day))
                .anyMatch(visit ->
                        who.account() == null
                                ? visit.visitorName().equals(who.name())
                                : who.account().equals(visit.visitor()));
    }

    /**
     * Whether one can come at the moment that was chosen.
     *
     * @param granted the last day on which the visitor may come
     * @throws Refusal {@code learning.visit.from-tomorrow}, {@code
     *     learning.visit.outside-placement}, {@code learning.visit.outside-grant}, {@code
     *     learning.visit.not-quiet}, {@code learning.visit.no-begin}
     */
    private void check(
            Actor actor, PlacementId placement, Moment.Chosen chosen, LocalDate granted) {
        var at = chosen.at();
        var day = at.toLocalDate();
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        Refusal.when(!day.isAfter(days.today(actor.organiser())), "learning.visit.from-tomorrow");
        Refusal.when(
                day.isBefore(card.fromDay()) || day.isAfter(card.throughDay()),
                "learning.visit.outside-placement",
                card.givenName(),
                card.fromDay(),
                card.throughDay());
        Refusal.when(day.isAfter(granted), "learning.visit.outside-grant", granted);
        Refusal.when(
                when.on(placement, day, chosen.along()).stream()
                        .noneMatch(one -> one.at().equals(at.toLocalTime())),
                chosen.along() ? "learning.visit.no-begin" : "learning.visit.not-quiet");
    }

    /**
     * Moves a visit; to where it stands already changes nothing.
     *
     * @throws Refusal {@code learning.visit.not-yours}, {@code learning.visit.over}, {@code
     *     learning.visit.twice} and those of {@link #check}
     */
    void move(Actor actor, PlacementId placement, UUID id, String moment) {
        var visit = changed(actor, placement, id);
        var at = Moment.parse(moment).at();
        if (at.equals(visit.day().atTime(visit.at()))) {
            return;
        }
        var until = granted(visit, days.today(actor.organiser()));
        check(
                actor,
                placement,
                new Moment.Chosen(at, visit.along()),
                until == null ? LocalDate.MAX : until);
        var who =
                new Visit.Visitor(
                        visit.visitor(), visit.visitorName(), visit.purpose(), LocalDate.MAX);
        Refusal.when(isThere(placement, who, at.toLocalDate(), id), "learning.visit.twice");
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

    /**
     * Adds what someone who comes wants to talk about, the trainee too, in the own name.
     *
     * @throws Refusal {@code learning.visit.over}, {@code learning.visit.line.empty}, {@code
     *     learning.visit.line.too-long}
     */
    void talkAbout(Actor actor, PlacementId placement, UUID id, String typed) {
        access.require(actor, TogetherAction.ADD_TO_VISIT, placement);
        audit.changed(actor, TogetherAction.ADD_TO_VISIT, placement);
        var today = days.today(actor.organiser());
        Refusal.when(!one(all(placement), id).comes(today), "learning.visit.over");
        var words = typed.strip();
        Refusal.when(words.isEmpty(), "learning.visit.line.empty");
        Refusal.when(words.length() > LONGEST, "learning.visit.line.too-long", LONGEST);
        jdbc.sql(
                        """
                        insert into learning.visit_line (id, visit, account, name, words, written_on)
                        values (:id, :visit, :account, :name, :words, :today)
                        """)
                .param("id", Id.fresh())
                .param("visit", id)
                .param("account", actor.account().value())
                .param("name", accounts.name(actor.account()))
                .param("words", words)
                .param("today", today)
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
                .param("by_visitor", visit.isOf(actor.account()))
                .param("today", today)
                .param("before", (int) ChronoUnit.DAYS.between(today, stood))
                .update();
    }
}
