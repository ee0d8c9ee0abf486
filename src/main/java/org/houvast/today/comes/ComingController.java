package org.houvast.today.comes;

import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who does not come today, and who does after all. */
@Controller
class ComingController {

    private static final String HOME = "/today";
    private static final int ALL_PARTS = 7;

    private final ChangeDay change;

    ComingController(ChangeDay change) {
        this.change = change;
    }

    @PostMapping("/today/not-coming/{placement}")
    @ChildAction.Asks(ChildAction.CHANGE_DAY)
    Page notToday(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(defaultValue = HOME) String back) {
        var changed = change.notToday(actor, new CarePlacementId(placement));
        var to = GoTo.back(back, HOME);
        return to.saying("today.does-not-come.said", changed.givenName())
                .undoneBy(
                        "/today/coming/"
                                + placement
                                + "?back="
                                + to.path()
                                + changed.before().map(parts -> "&parts=" + parts).orElse(""));
    }

    /**
     * @param parts the parts of today; none for the usual ones
     */
    @PostMapping("/today/coming/{placement}")
    @ChildAction.Asks(ChildAction.CHANGE_DAY)
    Page today(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam Optional<Integer> parts,
            @RequestParam(defaultValue = HOME) String back) {
        var changed =
                change.today(
                        actor,
                        new CarePlacementId(placement),
                        parts.filter(p -> p >= 0 && p <= ALL_PARTS));
        return GoTo.back(back, HOME).saying("today.comes-after-all.said", changed.givenName());
    }
}
