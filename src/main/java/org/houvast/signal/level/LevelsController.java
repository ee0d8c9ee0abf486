package org.houvast.signal.level;

import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.signal.SignalAction;
import org.houvast.signal.knowing.Kind;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From when on each kind of signal is told. */
@Controller
class LevelsController {

    private static final String PAGE = "/signals/levels";

    private final Levels levels;

    LevelsController(Levels levels) {
        this.levels = levels;
    }

    @GetMapping("/signals/levels")
    @SignalAction.Asks(SignalAction.CHANGE_LEVELS)
    Page show(Actor actor) {
        return levels.page(actor, Problems.none());
    }

    /**
     * @param days {@code null} where the kind has no number of its own
     */
    @PostMapping("/signals/levels")
    @SignalAction.Asks(SignalAction.CHANGE_LEVELS)
    Page set(
            Actor actor,
            @RequestParam Kind kind,
            @RequestParam(defaultValue = "false") boolean told,
            @RequestParam(required = false) @Nullable Integer days,
            @RequestParam(required = false) @Nullable Integer leaderAfter) {
        try {
            levels.set(actor, kind, told, days, leaderAfter);
            return GoTo.path(PAGE).saying("signal.levels.kept");
        } catch (Refusal refusal) {
            return Shown.invalid(levels.page(actor, Problems.of(refusal)));
        }
    }

    /** Back to what Houvast proposes. */
    @PostMapping("/signals/levels/usual")
    @SignalAction.Asks(SignalAction.CHANGE_LEVELS)
    Page usual(Actor actor, @RequestParam Kind kind) {
        levels.usual(actor, kind);
        return GoTo.path(PAGE).saying("signal.levels.kept");
    }
}
