package org.houvast.learning.week;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.DayPart;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The week of a trainee, and the goal. */
@Controller
class WeekController {

    private final ShowWeek show;
    private final PlanWeek plan;

    WeekController(ShowWeek show, PlanWeek plan) {
        this.show = show;
        this.plan = plan;
    }

    private static String path(UUID placement) {
        return "/placements/" + placement + "/week";
    }

    @GetMapping("/my-week")
    @TogetherAction.Asks(TogetherAction.OPEN_OWN_WEEK)
    Page own(Actor actor, @RequestParam(required = false) @Nullable LocalDate from) {
        return show.own(actor, from);
    }

    @GetMapping("/placements/{placement}/week")
    @TogetherAction.Asks(TogetherAction.SEE_WEEK)
    Page show(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable LocalDate from) {
        return show.page(actor, new PlacementId(placement), from, null, null, Problems.none());
    }

    @PostMapping("/placements/{placement}/week")
    @TogetherAction.Asks(TogetherAction.PLAN_WEEK)
    Page plan(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam PlanItem.Kind kind,
            @RequestParam LocalDate day,
            @RequestParam DayPart part,
            @RequestParam String words,
            @RequestParam(required = false) @Nullable UUID watches) {
        var id = new PlacementId(placement);
        try {
            plan.plan(actor, id, new PlanWeek.Plan(kind, day, part, words, watches));
        } catch (Refusal refusal) {
            return Shown.invalid(
                    show.page(
                            actor,
                            id,
                            day,
                            new WeekPage.Filled(
                                    kind,
                                    day,
                                    part.name(),
                                    words,
                                    watches == null ? null : watches.toString()),
                            null,
                            Problems.of(refusal)
                                    .beside("learning.week.no-words", "words")
                                    .beside("learning.week.too-long", "words")
                                    .beside("learning.week.past", "day")
                                    .beside("learning.week.not-there", "day")));
        }
        return GoTo.path(path(placement) + "?from=" + day).saying("learning.week.planned");
    }

    @PostMapping("/placements/{placement}/week/{item}/moved")
    @TogetherAction.Asks(TogetherAction.PLAN_WEEK)
    Page move(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID item,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "") String back) {
        var id = new PlacementId(placement);
        try {
            plan.move(actor, id, item, day);
        } catch (Refusal refusal) {
            return Shown.invalid(show.page(actor, id, day, null, null, Problems.of(refusal)));
        }
        return GoTo.back(back, path(placement) + "?from=" + day).saying("learning.week.moved", day);
    }

    @PostMapping("/placements/{placement}/week/{item}/done")
    @TogetherAction.Asks(TogetherAction.PLAN_WEEK)
    Page done(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String back) {
        plan.done(actor, new PlacementId(placement), item, true);
        return GoTo.back(back, path(placement))
                .saying("learning.week.done")
                .undoneBy(path(placement) + "/" + item + "/not-done");
    }

    @PostMapping("/placements/{placement}/week/{item}/not-done")
    @TogetherAction.Asks(TogetherAction.PLAN_WEEK)
    Page notDone(Actor actor, @PathVariable UUID placement, @PathVariable UUID item) {
        plan.done(actor, new PlacementId(placement), item, false);
        return GoTo.path(path(placement)).saying("learning.week.not-done");
    }

    @PostMapping("/placements/{placement}/week/{item}/dropped")
    @TogetherAction.Asks(TogetherAction.PLAN_WEEK)
    Page drop(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String back) {
        plan.drop(actor, new PlacementId(placement), item);
        return GoTo.back(back, path(placement)).saying("learning.week.dropped");
    }

    @PostMapping("/placements/{placement}/goal")
    @TogetherAction.Asks(TogetherAction.PLAN_WEEK)
    Page choose(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam String goal,
            @RequestParam(required = false) @Nullable String module) {
        var id = new PlacementId(placement);
        try {
            plan.choose(actor, id, goal, module);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    show.page(
                            actor,
                            id,
                            null,
                            null,
                            new WeekPage.Aim(goal, module),
                            Problems.of(refusal)
                                    .beside("learning.goal.no-words", "goal")
                                    .beside("learning.week.too-long", "goal")));
        }
        return GoTo.path(path(placement)).saying("learning.goal.chosen");
    }

    @PostMapping("/placements/{placement}/goal/step")
    @TogetherAction.Asks(TogetherAction.PLAN_WEEK)
    Page step(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam int step,
            @RequestParam(defaultValue = "") String back) {
        plan.step(actor, new PlacementId(placement), step);
        return GoTo.back(back, path(placement)).saying("learning.goal.moved");
    }

    @PostMapping("/placements/{placement}/goal/reached")
    @TogetherAction.Asks(TogetherAction.PLAN_WEEK)
    Page reached(Actor actor, @PathVariable UUID placement) {
        plan.reach(actor, new PlacementId(placement));
        return GoTo.path(path(placement)).saying("learning.goal.reached");
    }
}
