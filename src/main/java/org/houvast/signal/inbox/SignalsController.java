package org.houvast.signal.inbox;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.organisation.StaffId;
import org.houvast.signal.SignalAction;
import org.houvast.signal.inbox.AnswerSignal.Said;
import org.houvast.signal.knowing.Kind;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What asks one's attention. */
@Controller
class SignalsController {

    private final ShowSignals show;
    private final AnswerSignal answer;

    SignalsController(ShowSignals show, AnswerSignal answer) {
        this.show = show;
        this.answer = answer;
    }

    @GetMapping("/signals")
    @SignalAction.Asks(SignalAction.OPEN_SIGNALS)
    Page all(Actor actor) {
        return show.page(actor);
    }

    @PostMapping("/signals/children/{placement}")
    @SignalAction.Asks(SignalAction.ANSWER_FOR_CHILD)
    Page ofChild(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam Kind kind,
            @RequestParam LocalDate since,
            @RequestParam Said said,
            @RequestParam(defaultValue = "") String why) {
        return kept(
                said,
                answer.ofChild(actor, new CarePlacementId(placement), kind, since, said, why));
    }

    @PostMapping("/signals/trainees/{placement}")
    @SignalAction.Asks(SignalAction.ANSWER_FOR_TRAINEE)
    Page ofTrainee(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam Kind kind,
            @RequestParam LocalDate since,
            @RequestParam Said said,
            @RequestParam(defaultValue = "") String why) {
        return kept(
                said, answer.ofTrainee(actor, new PlacementId(placement), kind, since, said, why));
    }

    @PostMapping("/signals/colleagues/{staff}")
    @SignalAction.Asks(SignalAction.ANSWER_FOR_COLLEAGUE)
    Page ofColleague(
            Actor actor,
            @PathVariable UUID staff,
            @RequestParam Kind kind,
            @RequestParam LocalDate since,
            @RequestParam Said said,
            @RequestParam(defaultValue = "") String why) {
        return kept(said, answer.ofColleague(actor, new StaffId(staff), kind, since, said, why));
    }

    private static Page kept(Said said, boolean kept) {
        return GoTo.path("/signals").saying(kept ? "signal.kept." + said : "signal.changed");
    }
}
