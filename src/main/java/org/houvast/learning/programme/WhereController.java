package org.houvast.learning.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
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

/** Where a trainee is in the programme. */
@Controller
@RequestMapping("/placements/{placement}")
class WhereController {

    private final WhereSheIs where;

    WhereController(WhereSheIs where) {
        this.where = where;
    }

    @GetMapping("/programme")
    @TraineeAction.Asks(TraineeAction.SEE_PLACEMENT)
    Page show(Actor actor, @PathVariable UUID placement) {
        return where.page(actor, new PlacementId(placement), Problems.none());
    }

    @PostMapping("/programme")
    @TraineeAction.Asks(TraineeAction.CHOOSE_PROGRAMME)
    Page follow(Actor actor, @PathVariable UUID placement, @RequestParam UUID programme) {
        where.follow(actor, new PlacementId(placement), programme);
        return saved(placement);
    }

    private static Page saved(UUID placement) {
        return GoTo.path("/placements/" + placement + "/programme")
                .saying("learning.arrange.saved");
    }

    @PostMapping("/module")
    @TraineeAction.Asks(TraineeAction.SAY_MODULE)
    Page enter(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(defaultValue = "") String module,
            @RequestParam(required = false) @Nullable LocalDate from) {
        var id = new PlacementId(placement);
        try {
            where.enter(actor, id, module, from);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    where.page(actor, id, Problems.of(refusal).beside(refusal.key(), "module")));
        }
        return saved(placement);
    }
}
