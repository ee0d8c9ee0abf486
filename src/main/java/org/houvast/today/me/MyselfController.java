package org.houvast.today.me;

import org.houvast.access.Accounts;
import org.houvast.access.Actor;
import org.houvast.access.Pins;
import org.houvast.foundation.Refusal;
import org.houvast.today.Standings;
import org.houvast.today.TodayAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.houvast.ui.Tongue;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own page. */
@Controller
class MyselfController {

    private final Standings standings;
    private final Accounts accounts;
    private final Pins pins;

    MyselfController(Standings standings, Accounts accounts, Pins pins) {
        this.standings = standings;
        this.accounts = accounts;
        this.pins = pins;
    }

    @GetMapping("/me")
    @TodayAction.Asks(TodayAction.BE_ONESELF)
    Page show(Actor actor) {
        return new MyselfPage(standings.of(actor), Problems.none());
    }

    @PostMapping("/me/pin")
    @TodayAction.Asks(TodayAction.BE_ONESELF)
    Page pin(Actor actor, @RequestParam(defaultValue = "") String pin) {
        try {
            pins.choose(actor, pin);
            return GoTo.path("/me").saying("today.me.pin.said");
        } catch (Refusal refusal) {
            return Shown.invalid(
                    new MyselfPage(
                            standings.of(actor),
                            Problems.of(refusal)
                                    .beside("access.pin.four-digits", "pin")
                                    .beside("access.pin.too-easy", "pin")));
        }
    }

    /** An empty choice is no help. */
    @PostMapping("/me/tongue")
    @TodayAction.Asks(TodayAction.BE_ONESELF)
    Page help(Actor actor, @RequestParam(defaultValue = "") String tongue) {
        accounts.helpIn(actor.account(), Tongue.of(tongue).orElse(null));
        return GoTo.path("/");
    }

    @PostMapping("/me/language")
    @TodayAction.Asks(TodayAction.BE_ONESELF)
    Page speak(Actor actor, @RequestParam String language) {
        accounts.speak(actor.account(), language);
        return GoTo.path("/me");
    }
}
