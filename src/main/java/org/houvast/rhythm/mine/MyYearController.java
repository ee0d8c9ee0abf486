package org.houvast.rhythm.mine;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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

    @GetMapping("/my-year/list/{staff}")
    @RhythmAction.Asks(RhythmAction.SEE_OVERVIEW)
    Page listOf(Actor actor, @PathVariable UUID staff) {
        return list.of(actor, new StaffId(staff));
    }

    @GetMapping("/my-year")
    @RhythmAction.Asks(RhythmAction.SEE_OWN_YEAR)
    Page show(Actor actor) {
        return years.show(actor);
    }
}
