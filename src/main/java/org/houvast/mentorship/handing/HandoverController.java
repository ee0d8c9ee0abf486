package org.houvast.mentorship.handing;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A child or a trainee goes from one mentor to another. */
@Controller
class HandoverController {

    private final HandOver handover;

    HandoverController(HandOver handover) {
        this.handover = handover;
    }

    @GetMapping("/mentors/handovers/{placement}")
    @MentorshipAction.Asks(MentorshipAction.SEE_HANDOVER)
    Page show(Actor actor, @PathVariable UUID placement) {
        return show(actor, MenteeId.of(new CarePlacementId(placement)));
    }

    @GetMapping("/mentors/trainees/{placement}/handover")
    @MentorshipAction.Asks(MentorshipAction.SEE_HANDOVER_OF_TRAINEE)
    Page ofTrainee(Actor actor, @PathVariable UUID placement) {
        return show(actor, MenteeId.of(new PlacementId(placement)));
    }

    private Page show(Actor actor, MenteeId mentee) {
        return handover.show(actor, mentee, null, Problems.none());
    }

    @PostMapping("/mentors/handovers/{placement}")
    @MentorshipAction.Asks(MentorshipAction.WRITE_HANDOVER)
    Page write(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(Hv.VERSION) int seen) {
        return write(actor, MenteeId.of(new CarePlacementId(placement)), words, seen);
    }

    @PostMapping("/mentors/trainees/{placement}/handover")
    @MentorshipAction.Asks(MentorshipAction.WRITE_HANDOVER_OF_TRAINEE)
    Page writeOfTrainee(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(Hv.VERSION) int seen) {
        return write(actor, MenteeId.of(new PlacementId(placement)), words, seen);
    }

    private Page write(Actor actor, MenteeId mentee, String words, int seen) {
        try {
            var to = handover.write(actor, mentee, words, seen);
            return to.isPresent()
                    ? GoTo.path(HandoverPage.path(mentee))
                            .saying("mentorship.handover.kept", to.get())
                    : GoTo.path(HandoverPage.path(mentee)).saying("mentorship.handover.kept-open");
        } catch (Refusal refusal) {
            var problems =
                    Problems.of(refusal)
                            .beside("mentorship.handover.no-words", "words")
                            .beside("mentorship.handover.too-long", "words");
            var again = handover.show(actor, mentee, words, problems);
            return problems.general().isEmpty() ? Shown.invalid(again) : Shown.conflict(again);
        }
    }
}
