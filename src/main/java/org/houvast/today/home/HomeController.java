package org.houvast.today.home;

import org.houvast.access.Actor;
import org.houvast.access.Farewells;
import org.houvast.foundation.NotVisible;
import org.houvast.today.TodayAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page of who is signed in. */
@Controller
class HomeController {

    private final ChooseHome homes;
    private final Farewells farewells;

    HomeController(ChooseHome homes, Farewells farewells) {
        this.homes = homes;
        this.farewells = farewells;
    }

    @GetMapping("/")
    @TodayAction.Asks(TodayAction.ENTER)
    Page enter() {
        return GoTo.path("/today");
    }

    /**
     * Who has no home here (any more) reads that, and how to go.
     *
     * @param as which of several homes; empty for the usual one
     */
    @GetMapping("/today")
    @TodayAction.Asks(TodayAction.OPEN_HOME)
    Page home(Actor actor, @RequestParam(defaultValue = "USUAL") ChooseHome.As as) {
        try {
            return homes.of(actor, as);
        } catch (NotVisible none) {
            return Shown.missing(farewells.here(actor));
        }
    }
}
