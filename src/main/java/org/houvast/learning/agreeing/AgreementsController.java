package org.houvast.learning.agreeing;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.trainee.Agreements;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** What is agreed with a trainee. */
@Controller("traineeAgreementsController")
class AgreementsController {

    private final KeepAgreements keep;

    AgreementsController(KeepAgreements keep) {
        this.keep = keep;
    }

    @GetMapping("/placements/{placement}/agreements")
    @TraineeAction.Asks(TraineeAction.KEEP_AGREEMENTS)
    Page show(Actor actor, @PathVariable UUID placement) {
        return keep.page(actor, new PlacementId(placement));
    }

    /** A comma belongs to the words, so they are taken as they were sent. */
    @PostMapping("/placements/{placement}/agreements")
    @TraineeAction.Asks(TraineeAction.KEEP_AGREEMENTS)
    Page add(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam Agreements.Kind kind,
            WebRequest sent) {
        var id = new PlacementId(placement);
        var sentWords = sent.getParameterValues("words");
        var words = sentWords == null ? List.<String>of() : List.of(sentWords);
        try {
            keep.add(actor, id, kind, words);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    keep.page(
                            actor,
                            id,
                            kind,
                            words,
                            Problems.of(refusal)
                                    .beside("learning.agreeing.label", "words")
                                    .beside("trainee.agreement.words", "words")));
        }
        return saved(placement);
    }

    @PostMapping("/placements/{placement}/agreements/{agreement}/ended")
    @TraineeAction.Asks(TraineeAction.KEEP_AGREEMENTS)
    Page end(Actor actor, @PathVariable UUID placement, @PathVariable UUID agreement) {
        keep.end(actor, new PlacementId(placement), agreement);
        return saved(placement);
    }

    private static Page saved(UUID placement) {
        return GoTo.path("/placements/" + placement + "/agreements")
                .saying("learning.arrange.saved");
    }
}
