package org.houvast.rhythm.talks;

import jakarta.validation.Valid;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether parents want a talk. */
@Controller
@RequestMapping("/children/{placement}/talk-wish")
class TalkWishController {

    private final ShowTalkWish show;
    private final KeepTalkWish keep;

    TalkWishController(ShowTalkWish show, KeepTalkWish keep) {
        this.show = show;
        this.keep = keep;
    }

    @GetMapping
    @RhythmAction.Asks(RhythmAction.KEEP_TALK_WISH)
    Page show(Actor actor, @PathVariable UUID placement) {
        return show.show(actor, new CarePlacementId(placement), null, Problems.none());
    }

    @PostMapping
    @RhythmAction.Asks(RhythmAction.KEEP_TALK_WISH)
    Page optOut(
            Actor actor,
            @PathVariable UUID placement,
            @Valid @ModelAttribute OptOutForm form,
            BindingResult shape) {
        var child = new CarePlacementId(placement);
        return Shown.attempt(
                shape,
                () -> {
                    keep.optOut(actor, child, form);
                    return GoTo.path("/children/" + placement)
                            .saying("rhythm.talks.saved")
                            .undoneBy("/children/" + placement + "/talk-wish/taken-back");
                },
                problems ->
                        show.show(
                                actor,
                                child,
                                form,
                                problems.beside("rhythm.talks.not-yet", "saidOn")));
    }

    @PostMapping("/taken-back")
    @RhythmAction.Asks(RhythmAction.KEEP_TALK_WISH)
    Page takeBack(Actor actor, @PathVariable UUID placement) {
        keep.takeBack(actor, new CarePlacementId(placement));
        return GoTo.path("/children/" + placement).saying("rhythm.talks.taken-back.said");
    }
}
