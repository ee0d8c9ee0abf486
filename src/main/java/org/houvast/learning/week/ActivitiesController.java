package org.houvast.learning.week;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.DayPart;
import org.houvast.foundation.Refusal;
import org.houvast.learning.TogetherAction;
import org.houvast.organisation.GroupId;
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

/** What is planned with the children of a group, and who looks along. */
@Controller
@RequestMapping("/groups/{group}/activities")
class ActivitiesController {

    private final PlanActivities activities;

    ActivitiesController(PlanActivities activities) {
        this.activities = activities;
    }

    @GetMapping
    @TogetherAction.Asks(TogetherAction.SEE_ACTIVITIES)
    Page show(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam(required = false) @Nullable LocalDate from) {
        return activities.page(actor, new GroupId(group), from, null, Problems.none());
    }

    @PostMapping
    @TogetherAction.Asks(TogetherAction.PLAN_ACTIVITY)
    Page plan(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam LocalDate day,
            @RequestParam DayPart part,
            @RequestParam String words,
            @RequestParam(required = false) @Nullable UUID watches) {
        var id = new GroupId(group);
        try {
            activities.plan(
                    actor,
                    id,
                    new PlanWeek.Plan(PlanItem.Kind.ACTIVITY, day, part, words, watches));
        } catch (Refusal refusal) {
            return Shown.invalid(
                    activities.page(
                            actor,
                            id,
                            null,
                            new WeekPage.Filled(
                                    PlanItem.Kind.ACTIVITY,
                                    day,
                                    part.name(),
                                    words,
                                    watches == null ? null : watches.toString()),
                            Problems.of(refusal)
                                    .beside("learning.week.no-words", "words")
                                    .beside("learning.week.too-long", "words")
                                    .beside("learning.week.past", "day")));
        }
        return GoTo.path("/groups/" + group + "/activities?from=" + day)
                .saying("learning.week.planned");
    }

    @PostMapping("/{item}/watched")
    @TogetherAction.Asks(TogetherAction.PLAN_ACTIVITY)
    Page watch(
            Actor actor,
            @PathVariable UUID group,
            @PathVariable UUID item,
            @RequestParam UUID staff) {
        activities.watch(actor, new GroupId(group), item, staff);
        return GoTo.path("/groups/" + group + "/activities").saying("learning.activities.watched");
    }

    @PostMapping("/{item}/dropped")
    @TogetherAction.Asks(TogetherAction.PLAN_ACTIVITY)
    Page drop(Actor actor, @PathVariable UUID group, @PathVariable UUID item) {
        activities.drop(actor, new GroupId(group), item);
        return GoTo.path("/groups/" + group + "/activities").saying("learning.week.dropped");
    }
}
