package org.houvast.mentorship.handing;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MentorshipAction;
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

/** A child goes from one mentor to another. */
@Controller
class HandoverController {

    private final HandOverChild handover;

    HandoverController(HandOverChild handover) {
        this.handover = handover;
    }

    @GetMapping("/mentors/handovers/{placement}")
    @MentorshipAction.Asks(MentorshipAction.SEE_HANDOVER)
    Page show(Actor actor, @PathVariable UUID placement) {
        return handover.show(actor, new CarePlacementId(placement), null, Problems.none());
    }

    @PostMapping("/mentors/handovers/{placement}")
    @MentorshipAction.Asks(MentorshipAction.WRITE_HANDOVER)
    Page write(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(Hv.VERSION) int seen) {
        var child = new CarePlacementId(placement);
        try {
            var to = handover.write(actor, child, words, seen);
            return GoTo.path("/mentors/handovers/" + placement)
                    .saying("mentorship.handover.kept", to);
        } catch (Refusal refusal) {
            var problems =
                    Problems.of(refusal)
                            .beside("mentorship.handover.no-words", "words")
                            .beside("mentorship.handover.too-long", "words");
            var again = handover.show(actor, child, words, problems);
            return problems.general().isEmpty() ? Shown.invalid(again) : Shown.conflict(again);
        }
    }
}
