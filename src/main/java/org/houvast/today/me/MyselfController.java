package org.houvast.today.me;

import org.houvast.access.Accounts;
import org.houvast.access.Actor;
import org.houvast.today.Standings;
import org.houvast.today.TodayAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own page. */
@Controller
class MyselfController {

    private final Standings standings;
    private final Accounts accounts;

    MyselfController(Standings standings, Accounts accounts) {
        this.standings = standings;
        this.accounts = accounts;
    }

    @GetMapping("/me")
    @TodayAction.Asks(TodayAction.BE_ONESELF)
    Page show(Actor actor) {
        return new MyselfPage(standings.of(actor));
    }

    @PostMapping("/me/language")
    @TodayAction.Asks(TodayAction.BE_ONESELF)
    Page speak(Actor actor, @RequestParam String language) {
        accounts.speak(actor.account(), language);
        return GoTo.path("/me");
    }
}
