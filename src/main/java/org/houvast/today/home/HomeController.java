package org.houvast.today.home;

import org.houvast.access.Actor;
import org.houvast.today.TodayAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page of who is signed in. */
@Controller
class HomeController {

    private final ChooseHome homes;

    HomeController(ChooseHome homes) {
        this.homes = homes;
    }

    @GetMapping("/")
    @TodayAction.Asks(TodayAction.ENTER)
    Page enter() {
        return GoTo.path("/today");
    }

    /**
     * @param as which of several homes; empty for the usual one
     */
    @GetMapping("/today")
    @TodayAction.Asks(TodayAction.OPEN_HOME)
    Page home(Actor actor, @RequestParam(defaultValue = "USUAL") ChooseHome.As as) {
        return homes.of(actor, as);
    }
}
