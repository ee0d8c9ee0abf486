package org.houvast.mentorship.standin;

import java.util.Map;
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

/** Choosing who stands in for the mentor of a child. */
@Controller
class StandInsController {

    private final StandInsOfChild standIns;

    StandInsController(StandInsOfChild standIns) {
        this.standIns = standIns;
    }

    @GetMapping("/mentors/stand-ins/{placement}")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_STAND_IN)
    Page show(Actor actor, @PathVariable UUID placement) {
        return standIns.show(actor, new CarePlacementId(placement), Problems.none());
    }

    @PostMapping("/mentors/stand-ins/{placement}")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_STAND_IN)
    Page choose(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(Hv.VERSION) int seen,
            @RequestParam Map<String, String> form) {
        var child = new CarePlacementId(placement);
        try {
            var name = standIns.choose(actor, child, StandInFields.read(form), seen);
            return GoTo.path("/children/" + placement).saying("mentorship.stand-ins.saved", name);
        } catch (Refusal refusal) {
            return Shown.conflict(standIns.show(actor, child, Problems.of(refusal)));
        }
    }
}
