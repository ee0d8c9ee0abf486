package org.houvast.learning.start;

import jakarta.validation.Valid;
import org.houvast.access.Actor;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Er start maandag een cursist. */
@Controller
class StartController {

    private final PrepareStart prepare;
    private final StartATrainee start;

    StartController(PrepareStart prepare, StartATrainee start) {
        this.prepare = prepare;
        this.start = start;
    }

    @GetMapping("/trainees/start")
    @TraineeAction.Asks(TraineeAction.PREPARE_START)
    Page show(Actor actor) {
        return prepare.empty(actor);
    }

    /** Looks again for time and a mentor, for what was filled in by now. Nothing is saved. */
    @PostMapping("/trainees/start/options")
    @TraineeAction.Asks(TraineeAction.PREPARE_START)
    Page look(Actor actor, @ModelAttribute StartForm form, BindingResult ignored) {
        return prepare.look(actor, form);
    }

    @PostMapping("/trainees/start")
    @TraineeAction.Asks(TraineeAction.START_IN_GROUP)
    Page start(Actor actor, @Valid @ModelAttribute StartForm form, BindingResult shape) {
        return Shown.attempt(
                shape,
                () -> {
                    var placement = start.run(actor, form);
                    return GoTo.path("/placements/" + placement.value() + "/welcome")
                            .saying("learning.start.done", form.givenName());
                },
                problems -> prepare.again(actor, form, beside(problems)));
    }

    private static Problems beside(Problems problems) {
        return HalfHours.beside(problems)
                .beside("trainee.start.no-days", "days")
                .beside("trainee.start.unpaid-does-not-count", "counts")
                .beside("trainee.terms.never-alone", "neverAlone")
                .beside("learning.alone.see", "aloneSeen")
                .beside("trainee.trial.day", "decideOn")
                .beside("learning.start.choose-route", "route")
                .beside("foundation.date-range.ends-before-it-starts", "throughDay")
                .beside("learning.start.long-ago", "fromDay")
                .beside("learning.start.over", "throughDay")
                .beside("trainee.start.too-long", "throughDay")
                .beside("learning.start.other-group", "time")
                .beside("learning.start.mentor-never-there", "mentor")
                .beside("mentorship.not-in-group", "mentor");
    }
}
