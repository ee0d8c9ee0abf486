package org.houvast.rhythm.moment;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.rhythm.Closing;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ticks on moments. */
@Controller
class MomentController {

    private static final String HOME = "/today";

    private final CloseMoment close;

    MomentController(CloseMoment close) {
        this.close = close;
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
