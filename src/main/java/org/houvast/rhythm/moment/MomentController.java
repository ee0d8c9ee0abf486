package org.houvast.rhythm.moment;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.rhythm.Closing;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ticks on moments. */
@Controller
class MomentController {

    private static final String HOME = "/today";

    private final CloseMoment close;
    private final PlanByHand hand;
    private final ShowMoment show;

    MomentController(CloseMoment close, PlanByHand hand, ShowMoment show) {
        this.close = close;
        this.hand = hand;
        this.show = show;
    }

    @GetMapping("/moments/{moment}")
    @RhythmAction.Asks(RhythmAction.PLAN_BY_HAND)
    Page show(Actor actor, @PathVariable UUID moment) {
        return show.show(actor, new MomentId(moment));
    }

    @PostMapping("/moments/{moment}/moves")
    @RhythmAction.Asks(RhythmAction.PLAN_BY_HAND)
    Page move(
            Actor actor,
            @PathVariable UUID moment,
            @Valid @ModelAttribute MoveForm form,
            BindingResult shape) {
        var id = new MomentId(moment);
        return Shown.attempt(
                shape,
                () -> {
                    var placement = hand.move(actor, id, form);
                    return GoTo.path("/children/" + placement.value())
                            .saying("rhythm.by-hand.moved.said", Objects.requireNonNull(form.to()))
                            .undoneBy("/moments/" + moment + "/releases");
                },
                problems ->
                        show.show(
                                actor,
                                id,
                                form,
                                null,
                                null,
                                problems.beside("rhythm.moment.which-day", "day")
                                        .beside("rhythm.moment.in-the-past", "day")
                                        .beside("rhythm.moment.why-outside", "because")));
    }

    @PostMapping("/moments/{moment}/releases")
    @RhythmAction.Asks(RhythmAction.PLAN_BY_HAND)
    Page release(Actor actor, @PathVariable UUID moment) {
        var placement = hand.release(actor, new MomentId(moment));
        return GoTo.path("/children/" + placement.value()).saying("rhythm.by-hand.released.said");
    }

    @PostMapping("/moments/{moment}/waivings")
    @RhythmAction.Asks(RhythmAction.PLAN_BY_HAND)
    Page letGo(
            Actor actor,
            @PathVariable UUID moment,
            @RequestParam(required = false) @Nullable WaiveReason reason,
            @RequestParam(required = false) @Nullable String why) {
        var id = new MomentId(moment);
        try {
            if (reason == null) {
                throw new Refusal("rhythm.moment.which-reason");
            }
            var placement = hand.letGo(actor, id, reason, why);
            return GoTo.path("/children/" + placement.value())
                    .saying("rhythm.by-hand.let-go.said")
                    .undoneBy(undo(moment, "/children/" + placement.value()));
        } catch (Refusal refusal) {
            return Shown.invalid(
                    show.show(
                            actor,
                            id,
                            MoveForm.EMPTY,
                            reason,
                            why,
                            Problems.of(refusal)
                                    .beside("rhythm.moment.which-reason", "reason")
                                    .beside("rhythm.moment.parents-are-owed", "reason")
                                    .beside("rhythm.moment.say-why", "why")));
        }
    }

    @PostMapping("/moments/{moment}/done")
    @RhythmAction.Asks(RhythmAction.CLOSE_MOMENT)
    Page done(
            Actor actor,
            @PathVariable UUID moment,
            @RequestParam(defaultValue = HOME) String back) {
        close.close(actor, new MomentId(moment), Closing.DONE);
        return GoTo.back(back, HOME).saying("rhythm.moment.done.said").undoneBy(undo(moment, back));
    }

    @PostMapping("/moments/{moment}/done-elsewhere")
    @RhythmAction.Asks(RhythmAction.CLOSE_MOMENT)
    Page elsewhere(
            Actor actor,
            @PathVariable UUID moment,
            @RequestParam(defaultValue = HOME) String back) {
        close.close(actor, new MomentId(moment), Closing.DONE_ELSEWHERE);
        return GoTo.back(back, HOME)
                .saying("rhythm.moment.done-elsewhere.said")
                .undoneBy(undo(moment, back));
    }

    @PostMapping("/moments/{moment}/reopened")
    @RhythmAction.Asks(RhythmAction.CLOSE_MOMENT)
    Page reopen(
            Actor actor,
            @PathVariable UUID moment,
            @RequestParam(defaultValue = HOME) String back) {
        close.reopen(actor, new MomentId(moment));
        return GoTo.back(back, HOME).saying("rhythm.moment.reopened.said");
    }

    private static String undo(UUID moment, String back) {
        return "/moments/"
                + moment
                + "/reopened?back="
                + GoTo.back(back, HOME).path().replace("&", "%26");
    }
}
