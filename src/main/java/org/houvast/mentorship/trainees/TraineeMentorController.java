package org.houvast.mentorship.trainees;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.StaffId;
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

/** The mentor of a trainee who is here, and how the guidance is shared. */
@Controller
class TraineeMentorController {

    private final ChooseForTrainee choices;
    private final ShareGuidance sharing;

    TraineeMentorController(ChooseForTrainee choices, ShareGuidance sharing) {
        this.choices = choices;
        this.sharing = sharing;
    }

    @GetMapping("/mentors/trainees/{placement}")
    @MentorshipAction.Asks(MentorshipAction.SEE_CHOICE_OF_TRAINEE)
    Page show(Actor actor, @PathVariable UUID placement) {
        return choices.show(actor, new PlacementId(placement), Problems.none());
    }

    @PostMapping("/mentors/trainees/{placement}")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_MENTOR_OF_TRAINEE)
    Page choose(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam UUID mentor,
            @RequestParam LocalDate startsOn,
            @RequestParam(Hv.VERSION) int seen) {
        var id = new PlacementId(placement);
        try {
            var name = choices.choose(actor, id, new StaffId(mentor), startsOn, seen);
            return GoTo.path("/placements/" + placement)
                    .saying("mentorship.trainee.chosen", name, startsOn);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    choices.show(
                            actor,
                            id,
                            Problems.of(refusal)
                                    .beside("mentorship.not-in-the-past", "startsOn")
                                    .beside("mentorship.starts-too-early", "startsOn")));
        }
    }

    @GetMapping("/mentors/sharing/{placement}")
    @MentorshipAction.Asks(MentorshipAction.SHARE_GUIDANCE)
    Page share(Actor actor, @PathVariable UUID placement) {
        return sharing.show(actor, new PlacementId(placement));
    }

    @PostMapping("/mentors/sharing/{placement}")
    @MentorshipAction.Asks(MentorshipAction.SHARE_GUIDANCE)
    Page agree(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam SharingModel model,
            @RequestParam Map<String, String> form) {
        sharing.agree(actor, new PlacementId(placement), model, form);
        return GoTo.path("/placements/" + placement).saying("mentorship.sharing.kept");
    }
}
