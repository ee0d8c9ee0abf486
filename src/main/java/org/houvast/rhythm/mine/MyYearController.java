package org.houvast.rhythm.mine;

import org.houvast.access.Actor;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page with one's own year. */
@Controller
class MyYearController {

    private final ShowMyYear years;
    private final ShowMyList list;

    MyYearController(ShowMyYear years, ShowMyList list) {
        this.years = years;
        this.list = list;
    }

    @GetMapping("/my-year/list")
    @RhythmAction.Asks(RhythmAction.SEE_OWN_YEAR)
    Page list(Actor actor) {
        return list.show(actor);
    }

    @GetMapping("/my-year")
    @RhythmAction.Asks(RhythmAction.SEE_OWN_YEAR)
    Page show(Actor actor) {
        return years.show(actor);
    }
}
