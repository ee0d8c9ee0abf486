package org.houvast.mentorship.choosing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.standin.StandInFields;
import org.houvast.organisation.StaffId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing the mentor of one child. */
@Controller
class ChoiceController {

    private final ShowChoice choices;
    private final ChooseMentor choose;
    private final KeepPair pair;

    ChoiceController(ShowChoice choices, ChooseMentor choose, KeepPair pair) {
        this.choices = choices;
        this.choose = choose;
        this.pair = pair;
    }

    @GetMapping("/mentors/choices/{placement}")
    @MentorshipAction.Asks(MentorshipAction.SEE_CHOICE)
    Page show(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable UUID mentor) {
        return choices.show(actor, new CarePlacementId(placement), mentor);
    }

    @PostMapping("/mentors/choices/{placement}")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_MENTOR)
    Page choose(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam UUID mentor,
            @RequestParam LocalDate startsOn,
            @RequestParam(Hv.VERSION) int seen,
            @RequestParam Map<String, String> form) {
        var child = new CarePlacementId(placement);
        try {
            var done =
                    choose.run(
                            actor,
                            new ChooseMentor.Command(
                                    child,
                                    new StaffId(mentor),
                                    startsOn,
                                    StandInFields.read(form),
                                    seen));
            return GoTo.path("/mentors")
                    .saying("mentorship.choice.chosen", done.mentor(), done.child(), startsOn)
                    .undoneBy("/mentors/choices/" + placement + "/undo");
        } catch (Refusal refusal) {
            var problems = Problems.of(refusal).beside("mentorship.not-in-the-past", "startsOn");
            var again = choices.again(actor, child, mentor, problems);
            return again.meanwhile() == null ? Shown.invalid(again) : Shown.conflict(again);
        }
    }

    /** Takes the last choice back. */
    @PostMapping("/mentors/choices/{placement}/undo")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_MENTOR)
    Page takeBack(Actor actor, @PathVariable UUID placement) {
        pair.takeBack(actor, new CarePlacementId(placement));
        return GoTo.path("/mentors/choices/" + placement).saying("mentorship.choice.taken-back");
    }

    /** From a day on nobody is the mentor. */
    @PostMapping("/mentors/choices/{placement}/vacancies")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_MENTOR)
    Page leaveVacant(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam LocalDate from,
            @RequestParam(Hv.VERSION) int seen) {
        var child = new CarePlacementId(placement);
        try {
            pair.leaveVacant(actor, child, from, seen);
            return GoTo.path("/mentors").saying("mentorship.choice.vacant.saved", from);
        } catch (Refusal refusal) {
            return Shown.invalid(choices.again(actor, child, null, Problems.of(refusal)));
        }
    }

    /** The parents know who is the mentor. */
    @PostMapping("/mentors/choices/{placement}/parents")
    @MentorshipAction.Asks(MentorshipAction.SAY_PARENTS_KNOW)
    Page parentsKnow(Actor actor, @PathVariable UUID placement) {
        pair.parentsKnow(actor, new CarePlacementId(placement));
        return GoTo.path("/children/" + placement).saying("mentorship.choice.parents-told.saved");
    }
}
