package org.houvast.learning.carrying;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.GroupId;
import org.houvast.trainee.TraineeAction;
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

/** What the groups can carry. */
@Controller
@RequestMapping("/trainees/groups")
class CarryingController {

    private final KeepCarrying keep;

    CarryingController(KeepCarrying keep) {
        this.keep = keep;
    }

    @GetMapping
    @TraineeAction.Asks(TraineeAction.PREPARE_START)
    Page all(Actor actor) {
        return keep.all(actor);
    }

    @GetMapping("/{group}")
    @TraineeAction.Asks(TraineeAction.CARRY_GROUP)
    Page one(Actor actor, @PathVariable UUID group) {
        return keep.one(actor, new GroupId(group), Problems.none());
    }

    /** The fields are called {@code places1} to {@code places5}; an empty one is not said. */
    @PostMapping("/{group}")
    @TraineeAction.Asks(TraineeAction.CARRY_GROUP)
    Page places(Actor actor, @PathVariable UUID group, @RequestParam Map<String, String> sent) {
        var id = new GroupId(group);
        var places = new HashMap<Integer, Integer>();
        for (var day : DayOfWeek.values()) {
            var typed = sent.getOrDefault("places" + day.getValue(), "").strip();
            if (!typed.isEmpty()) {
                places.put(
                        day.getValue(), typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1);
            }
        }
        try {
            keep.places(actor, id, places);
        } catch (Refusal refusal) {
            return Shown.invalid(keep.one(actor, id, Problems.of(refusal)));
        }
        return GoTo.path("/trainees/groups").saying("learning.carrying.kept");
    }

    @PostMapping("/{group}/quiet")
    @TraineeAction.Asks(TraineeAction.CARRY_GROUP)
    Page quiet(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam(required = false) @Nullable DayOfWeek weekday,
            @RequestParam(required = false) @Nullable LocalTime startsAt,
            @RequestParam(defaultValue = "") String words) {
        var id = new GroupId(group);
        try {
            keep.quiet(actor, id, weekday, startsAt, words);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    keep.one(
                            actor,
                            id,
                            Problems.of(refusal)
                                    .beside("trainee.quiet.words", "words")
                                    .beside("learning.carrying.quiet.when", "startsAt")));
        }
        return GoTo.path("/trainees/groups/" + group).saying("learning.carrying.kept");
    }

    @PostMapping("/{group}/quiet/{moment}/removed")
    @TraineeAction.Asks(TraineeAction.CARRY_GROUP)
    Page removed(Actor actor, @PathVariable UUID group, @PathVariable UUID moment) {
        keep.remove(actor, new GroupId(group), moment);
        return GoTo.path("/trainees/groups/" + group).saying("learning.carrying.kept");
    }
}
