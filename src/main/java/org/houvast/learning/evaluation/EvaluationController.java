package org.houvast.learning.evaluation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.learning.TogetherAction;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The interim and the final evaluation of a placement. */
@Controller
@RequestMapping("/placements/{placement}/evaluations")
class EvaluationController {

    private final HoldEvaluation hold;

    EvaluationController(HoldEvaluation hold) {
        this.hold = hold;
    }

    @GetMapping
    @TogetherAction.Asks(TogetherAction.SEE_EVALUATION)
    Page all(Actor actor, @PathVariable UUID placement) {
        return hold.all(actor, new PlacementId(placement), Problems.none());
    }

    @GetMapping("/{kind}")
    @TogetherAction.Asks(TogetherAction.SEE_EVALUATION)
    Page show(Actor actor, @PathVariable UUID placement, @PathVariable String kind) {
        return hold.page(
                actor,
                new PlacementId(placement),
                EvaluationKind.of(kind),
                Map.of(),
                Problems.none());
    }

    @GetMapping("/{kind}/paper")
    @TogetherAction.Asks(TogetherAction.SEE_EVALUATION)
    Page paper(Actor actor, @PathVariable UUID placement, @PathVariable String kind) {
        return hold.paper(actor, new PlacementId(placement), EvaluationKind.of(kind));
    }

    @PostMapping("/{kind}")
    @TogetherAction.Asks(TogetherAction.PLAN_EVALUATION)
    Page plan(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable LocalTime at) {
        var id = new PlacementId(placement);
        try {
            hold.plan(actor, id, EvaluationKind.of(kind), day, at);
        } catch (Refusal refusal) {
            return Shown.invalid(hold.all(actor, id, Problems.of(refusal)));
        }
        return saved(placement, kind, "learning.evaluation.planned");
    }

    private static Page saved(UUID placement, String kind, String key) {
        return GoTo.path("/placements/" + placement + "/evaluations/" + kind).saying(key);
    }

    @PostMapping("/{kind}/voice")
    @TogetherAction.Asks(TogetherAction.SPEAK)
    Page say(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable String kind,
            @RequestParam Map<String, String> typed) {
        return attempt(
                actor,
                placement,
                kind,
                typed,
                Evaluation.Topic.SAW.name(),
                () -> hold.say(actor, new PlacementId(placement), EvaluationKind.of(kind), typed),
                "learning.evaluation.said");
    }

    private Page attempt(
            Actor actor,
            UUID placement,
            String kind,
            Map<String, String> typed,
            String field,
            Runnable work,
            String said) {
        try {
            work.run();
        } catch (Refusal refusal) {
            return Shown.invalid(
                    hold.page(
                            actor,
                            new PlacementId(placement),
                            EvaluationKind.of(kind),
                            typed,
                            Problems.of(refusal).beside(refusal.key(), field)));
        }
        return saved(placement, kind, said);
    }

    @PostMapping("/{kind}/told")
    @TogetherAction.Asks(TogetherAction.TELL_VOICE)
    Page told(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable String kind,
            @RequestParam Side side,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "") String words) {
        return attempt(
                actor,
                placement,
                kind,
                Map.of("by", by, "words", words),
                "by",
                () ->
                        hold.told(
                                actor,
                                new PlacementId(placement),
                                EvaluationKind.of(kind),
                                side,
                                by,
                                on,
                                words),
                "learning.evaluation.told");
    }

    @PostMapping("/{kind}/opened")
    @TogetherAction.Asks(TogetherAction.PLAN_EVALUATION)
    Page open(Actor actor, @PathVariable UUID placement, @PathVariable String kind) {
        hold.open(actor, new PlacementId(placement), EvaluationKind.of(kind));
        return saved(placement, kind, "learning.evaluation.opened");
    }

    @PostMapping("/{kind}/closed")
    @TogetherAction.Asks(TogetherAction.PLAN_EVALUATION)
    Page close(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String agreed,
            @RequestParam Map<String, String> sent) {
        var reasons = new EnumMap<Side, Without>(Side.class);
        var words = new HashMap<Side, String>();
        for (var side : Side.values()) {
            Arrays.stream(Without.values())
                    .filter(one -> one.name().equals(sent.get("without" + side.name())))
                    .forEach(one -> reasons.put(side, one));
            words.put(side, sent.getOrDefault("words" + side.name(), ""));
        }
        return attempt(
                actor,
                placement,
                kind,
                sent,
                "agreed",
                () ->
                        hold.close(
                                actor,
                                new PlacementId(placement),
                                EvaluationKind.of(kind),
                                agreed,
                                reasons,
                                words),
                "learning.evaluation.is-closed");
    }

    @PostMapping("/{kind}/corrections")
    @TogetherAction.Asks(TogetherAction.CORRECT_EVALUATION)
    Page correct(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String words) {
        return attempt(
                actor,
                placement,
                kind,
                Map.of(),
                "words",
                () ->
                        hold.correct(
                                actor, new PlacementId(placement), EvaluationKind.of(kind), words),
                "learning.evaluation.corrected");
    }
}
