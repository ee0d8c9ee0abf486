package org.houvast.learning.evaluation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.access.Access;
import org.houvast.access.Accounts;
import org.houvast.access.Action;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Drafts;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.learning.TogetherAction;
import org.houvast.trainee.Curricula;
import org.houvast.trainee.GuidanceTime;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Learner, workplace and school talk halfway and at the end. Each says before the talk what was
 * seen, with an example; a mark is the school's, and not given here.
 */
@UseCase
class HoldEvaluation {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CORRECTION = 1_000;
    private static final int LONGEST_REASON = 500;
    private static final int LOOK_AHEAD = 13;

    private final Access access;
    private final AuditTrail audit;
    private final Accounts accounts;
    private final Drafts drafts;
    private final Placements placements;
    private final Curricula curricula;
    private final Evaluations evaluations;
    private final Days days;

    HoldEvaluation(
            Access access,
            AuditTrail audit,
            Accounts accounts,
            Drafts drafts,
            Placements placements,
            Curricula curricula,
            Evaluations evaluations,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.accounts = accounts;
        this.drafts = drafts;
        this.placements = placements;
        this.curricula = curricula;
        this.evaluations = evaluations;
        this.days = days;
    }

    EvaluationsPage all(Actor actor, PlacementId placement, Problems problems) {
        see(actor, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var today = today(actor);
        var planned = evaluations.all(placement);
        var proposed = new EnumMap<EvaluationKind, EvaluationsPage.Proposal>(EvaluationKind.class);
        for (var kind : EvaluationKind.values()) {
            if (planned.stream().noneMatch(one -> one.kind() == kind)) {
                proposed.put(kind, proposal(card, kind, today));
            }
        }
        return new EvaluationsPage(
                card,
                today,
                planned,
                proposed,
                access.may(actor, TogetherAction.PLAN_EVALUATION, placement),
                problems);
    }

    private LocalDate today(Actor actor) {
        return days.today(actor.organiser());
    }

    private void see(Actor actor, PlacementId placement) {
        access.require(actor, TogetherAction.SEE_EVALUATION, placement);
        audit.shown(actor, TogetherAction.SEE_EVALUATION, placement);
    }

    /** At the weekly time for guidance, else on a day on the floor, around when it should be. */
    private EvaluationsPage.Proposal proposal(
            Placements.Card card, EvaluationKind kind, LocalDate today) {
        var around = kind.around(card.fromDay(), card.throughDay());
        var from = around.isBefore(today) ? today : around;
        var time = placements.time(card.placement(), from);
        Set<DayOfWeek> fitting =
                time.map(kept -> Set.of(kept.weekday()))
                        .orElseGet(() -> placements.days(card.placement(), from).weekdays());
        var day =
                from.datesUntil(from.plusDays(LOOK_AHEAD))
                        .filter(one -> fitting.contains(one.getDayOfWeek()))
                        .filter(one -> !one.isAfter(card.throughDay()))
                        .findFirst()
                        .orElse(from);
        return new EvaluationsPage.Proposal(day, time.map(GuidanceTime::startsAt).orElse(null));
    }

    EvaluationPage page(
            Actor actor,
            PlacementId placement,
            EvaluationKind kind,
            Map<String, String> typed,
            Problems problems) {
        see(actor, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var evaluation = one(placement, kind);
        var side = side(actor, placement);
        var values = side == null ? new HashMap<String, String>() : before(actor, evaluation);
        values.putAll(typed);
        return new EvaluationPage(
                card,
                today(actor),
                evaluation,
                side,
                values,
                curricula.criteriaOf(placement),
                access.may(actor, TogetherAction.PLAN_EVALUATION, placement),
                access.may(actor, TogetherAction.TELL_VOICE, placement),
                access.may(actor, TogetherAction.CORRECT_EVALUATION, placement),
                problems);
    }

    private Evaluation one(PlacementId placement, EvaluationKind kind) {
        return evaluations.of(placement, kind).orElseThrow(NotVisible::new);
    }

    /** For whom someone speaks; {@code null} for who speaks for none of the three. */
    private @Nullable Side side(Actor actor, PlacementId placement) {
        if (!access.may(actor, TogetherAction.SPEAK, placement)) {
            return null;
        }
        if (access.may(actor, TogetherAction.SPEAK_AS_TRAINEE, placement)) {
            return Side.LEARNER;
        }
        return access.may(actor, TogetherAction.SPEAK_AS_SCHOOL, placement)
                ? Side.SCHOOL
                : Side.WORKPLACE;
    }

    /** What someone said or was typing before. */
    private Map<String, String> before(Actor actor, Evaluation evaluation) {
        var values = new HashMap<String, String>();
        evaluation.voices().stream()
                .filter(voice -> voice.account().equals(actor.account().value()))
                .filter(voice -> voice.toldTo() == null)
                .flatMap(voice -> voice.lines().stream())
                .forEach(line ->
                        values.put(
                                line.about() == null ? line.topic().name() : line.about(),
                                line.words()));
        if (!evaluation.isClosed()) {
            for (var topic : Evaluation.Topic.values()) {
                drafts.at(actor, EvaluationPage.draft(evaluation, topic))
                        .ifPresent(words -> values.put(topic.name(), words));
            }
        }
        return values;
    }

    EvaluationPaper paper(Actor actor, PlacementId placement, EvaluationKind kind) {
        see(actor, placement);
        return new EvaluationPaper(
                placements.find(placement).orElseThrow(NotVisible::new), one(placement, kind));
    }

    /**
     * @throws Refusal {@code learning.evaluation.which-day}
     */
    void plan(
            Actor actor,
            PlacementId placement,
            EvaluationKind kind,
            @Nullable LocalDate day,
            @Nullable LocalTime at) {
        may(actor, TogetherAction.PLAN_EVALUATION, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        if (day == null || day.isBefore(card.fromDay()) || day.isAfter(card.throughDay())) {
            throw new Refusal("learning.evaluation.which-day");
        }
        evaluations.plan(placement, kind, day, at, actor.account());
    }

    private void may(Actor actor, Action action, PlacementId placement) {
        access.require(actor, action, placement);
        audit.changed(actor, action, placement);
    }

    /**
     * Keeps the own voice.
     *
     * @param typed by topic, and by the number of a criterion
     * @throws Refusal {@code learning.evaluation.empty}, {@code learning.evaluation.closed}
     */
    void say(Actor actor, PlacementId placement, EvaluationKind kind, Map<String, String> typed) {
        may(actor, TogetherAction.SPEAK, placement);
        var evaluation = running(placement, kind);
        var side = side(actor, placement);
        var lines = lines(typed, curricula.criteriaOf(placement));
        Refusal.when(side == null || lines.isEmpty(), "learning.evaluation.empty");
        evaluations.say(
                evaluation.id(),
                side == null ? Side.WORKPLACE : side,
                actor.account(),
                name(actor),
                null,
                today(actor),
                lines);
        for (var topic : Evaluation.Topic.values()) {
            drafts.forget(actor, EvaluationPage.draft(evaluation, topic));
        }
    }

    private String name(Actor actor) {
        return accounts.name(actor.account());
    }

    private Evaluation running(PlacementId placement, EvaluationKind kind) {
        var evaluation = one(placement, kind);
        Refusal.when(evaluation.isClosed(), "learning.evaluation.closed");
        return evaluation;
    }

    private static List<Evaluation.Line> lines(Map<String, String> typed, List<String> criteria) {
        var lines = new ArrayList<Evaluation.Line>();
        for (var topic : Evaluation.Topic.values()) {
            add(lines, topic, null, typed.get(topic.name()));
        }
        for (int i = 0; i < criteria.size(); i++) {
            add(lines, Evaluation.Topic.CRITERION, criteria.get(i), typed.get("criterion" + i));
        }
        return lines;
    }

    private static void add(
            List<Evaluation.Line> lines,
            Evaluation.Topic topic,
            @Nullable String about,
            @Nullable String typed) {
        if (typed != null
                && !typed.isBlank()
                && (about == null) == (topic != Evaluation.Topic.CRITERION)) {
            lines.add(new Evaluation.Line(topic, about, shortened(typed, LONGEST)));
        }
    }

    private static String shortened(String typed, int most) {
        var words = typed.strip();
        return words.substring(0, Math.min(words.length(), most));
    }

    /**
     * Writes down what somebody told who writes nothing here, and on which day.
     *
     * @throws Refusal {@code learning.evaluation.told-by}, {@code learning.evaluation.empty},
     *     {@code learning.evaluation.closed}
     */
    void told(
            Actor actor,
            PlacementId placement,
            EvaluationKind kind,
            Side side,
            String by,
            @Nullable LocalDate on,
            String words) {
        may(actor, TogetherAction.TELL_VOICE, placement);
        var evaluation = running(placement, kind);
        if (by.isBlank() || on == null || on.isAfter(today(actor))) {
            throw new Refusal("learning.evaluation.told-by");
        }
        Refusal.when(words.isBlank(), "learning.evaluation.empty");
        Refusal.when(side == side(actor, placement), "learning.evaluation.own-side");
        evaluations.say(
                evaluation.id(),
                side,
                actor.account(),
                shortened(by, LONGEST_NAME),
                name(actor),
                on,
                List.of(
                        new Evaluation.Line(
                                Evaluation.Topic.SAW, null, shortened(words, LONGEST))));
    }

    /** People sit together: all three voices can be read by all three. */
    void open(Actor actor, PlacementId placement, EvaluationKind kind) {
        may(actor, TogetherAction.PLAN_EVALUATION, placement);
        evaluations.open(running(placement, kind).id(), today(actor));
    }

    /**
     * Closes the talk with what people agreed on. Never in silence without one of the voices.
     *
     * @param reasons for each side without a voice, why
     * @param words what was said beside the reason
     * @throws Refusal {@code learning.evaluation.open-first}, {@code
     *     learning.evaluation.what-agreed}, {@code learning.evaluation.say-why}
     */
    void close(
            Actor actor,
            PlacementId placement,
            EvaluationKind kind,
            String agreed,
            Map<Side, Without> reasons,
            Map<Side, String> words) {
        may(actor, TogetherAction.PLAN_EVALUATION, placement);
        var evaluation = running(placement, kind);
        Refusal.when(!evaluation.isOpened(), "learning.evaluation.open-first");
        Refusal.when(agreed.isBlank(), "learning.evaluation.what-agreed");
        for (var side : evaluation.missing()) {
            var reason = reasons.get(side);
            if (reason == null) {
                throw new Refusal("learning.evaluation.say-why", side.name());
            }
            var beside = words.getOrDefault(side, "");
            evaluations.without(
                    evaluation.id(),
                    side,
                    reason,
                    beside.isBlank() ? null : shortened(beside, LONGEST_REASON),
                    actor.account(),
                    today(actor));
        }
        evaluations.close(
                evaluation.id(), shortened(agreed, LONGEST), actor.account(), today(actor));
    }

    /**
     * Adds something afterwards; what stood there stays.
     *
     * @throws Refusal {@code learning.evaluation.empty}, {@code learning.evaluation.not-closed}
     */
    void correct(Actor actor, PlacementId placement, EvaluationKind kind, String words) {
        may(actor, TogetherAction.CORRECT_EVALUATION, placement);
        var evaluation = one(placement, kind);
        Refusal.when(!evaluation.isClosed(), "learning.evaluation.not-closed");
        Refusal.when(words.isBlank(), "learning.evaluation.empty");
        evaluations.correct(
                evaluation.id(),
                actor.account(),
                name(actor),
                shortened(words, LONGEST_CORRECTION),
                today(actor));
    }
}
