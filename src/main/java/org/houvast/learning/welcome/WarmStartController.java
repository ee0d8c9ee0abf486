package org.houvast.learning.welcome;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.learning.WelcomeAction;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A warm start. */
@Controller
@RequestMapping("/placements/{placement}")
class WarmStartController {

    private final ShowWarmStart show;
    private final WelcomeSomeone welcome;

    WarmStartController(ShowWarmStart show, WelcomeSomeone welcome) {
        this.show = show;
        this.welcome = welcome;
    }

    private static GoTo back(UUID placement) {
        return GoTo.path("/placements/" + placement + "/warm-start");
    }

    @GetMapping("/warm-start")
    @WelcomeAction.Asks(WelcomeAction.SEE_WARM_START)
    Page show(Actor actor, @PathVariable UUID placement) {
        return show.page(actor, new PlacementId(placement), Problems.none());
    }

    @PostMapping("/previsit")
    @WelcomeAction.Asks(WelcomeAction.INVITE_BEFORE)
    Page invite(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable LocalTime at,
            @RequestParam(defaultValue = "") String words) {
        var id = new PlacementId(placement);
        try {
            welcome.invite(actor, id, on, at, words);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    show.page(
                            actor,
                            id,
                            Problems.of(refusal)
                                    .beside("learning.previsit.when-missing", "on")
                                    .beside("learning.previsit.closed", "on")
                                    .beside("learning.previsit.not-before", "on")
                                    .beside("learning.previsit.too-long", "words")));
        }
        return back(placement).saying("learning.previsit.invited");
    }

    @PostMapping("/previsit/answers")
    @WelcomeAction.Asks(WelcomeAction.ANSWER_INVITATION)
    Page answer(Actor actor, @PathVariable UUID placement, @RequestParam Welcomes.Answer answer) {
        welcome.answer(actor, new PlacementId(placement), answer);
        return GoTo.path("/today").saying("learning.previsit.answered");
    }

    @PostMapping("/welcome/ticks")
    @WelcomeAction.Asks(WelcomeAction.DO_WITH_TRAINEE)
    Page tick(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam String section,
            @RequestParam String words) {
        var id = new PlacementId(placement);
        try {
            welcome.tick(actor, id, section, words);
        } catch (Refusal refusal) {
            return Shown.invalid(show.page(actor, id, Problems.of(refusal)));
        }
        return back(placement);
    }

    @PostMapping("/settling")
    @WelcomeAction.Asks(WelcomeAction.CHANGE_SETTLING)
    Page settling(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable LocalDate through) {
        var id = new PlacementId(placement);
        try {
            welcome.settlesThrough(actor, id, through);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    show.page(
                            actor,
                            id,
                            Problems.of(refusal).beside("learning.settling.outside", "through")));
        }
        return back(placement).saying("learning.settling.saved");
    }
}
