package org.houvast.learning.arranging;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.Refusal;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.DayPatternFields;
import org.houvast.ui.GoTo;
import org.houvast.ui.LookPage;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Other days or another period for a trainee; what it brings about is shown first. */
@Controller
class ArrangeController {

    private final ArrangePlacement arrange;

    ArrangeController(ArrangePlacement arrange) {
        this.arrange = arrange;
    }

    /** What is filled in for other days. */
    record DaysForm(@Nullable DayPatternFields days, @Nullable LocalDate from) {}

    @GetMapping("/placements/{placement}/days")
    @TraineeAction.Asks(TraineeAction.CHANGE_PLACEMENT)
    Page days(Actor actor, @PathVariable UUID placement) {
        return arrange.daysPage(actor, new PlacementId(placement), null, null, Problems.none());
    }

    @PostMapping("/placements/{placement}/days")
    @TraineeAction.Asks(TraineeAction.CHANGE_PLACEMENT)
    Page changeDays(
            Actor actor,
            @PathVariable UUID placement,
            @ModelAttribute DaysForm form,
            BindingResult shape,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new PlacementId(placement);
        return Shown.attempt(
                shape,
                () -> {
                    Refusal.when(
                            form.days() == null || form.from() == null,
                            "learning.arrange.from-when");
                    var pattern = Objects.requireNonNull(form.days()).pattern();
                    var from = Objects.requireNonNull(form.from());
                    Refusal.when(pattern.isNever(), "trainee.start.no-days");
                    if (!sure) {
                        return arrange.lookAtDays(
                                actor, id, pattern, from, LookPage.filledIn(sent));
                    }
                    arrange.days(actor, id, pattern, from);
                    return saved(placement);
                },
                problems -> arrange.daysPage(actor, id, form.days(), form.from(), problems));
    }

    @GetMapping("/placements/{placement}/period")
    @TraineeAction.Asks(TraineeAction.CHANGE_PLACEMENT)
    Page period(Actor actor, @PathVariable UUID placement) {
        return arrange.periodPage(actor, new PlacementId(placement), null, Problems.none());
    }

    @PostMapping("/placements/{placement}/period")
    @TraineeAction.Asks(TraineeAction.CHANGE_PLACEMENT)
    Page changePeriod(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable LocalDate first,
            @RequestParam LocalDate last,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new PlacementId(placement);
        try {
            if (!sure) {
                return arrange.lookAtPeriod(actor, id, first, last, LookPage.filledIn(sent));
            }
            arrange.period(actor, id, first, last);
            return saved(placement);
        } catch (Refusal refusal) {
            var filledIn =
                    first == null || last.isBefore(first) ? null : new DateRange(first, last);
            return Shown.invalid(
                    arrange.periodPage(
                            actor,
                            id,
                            filledIn,
                            Problems.of(refusal)
                                    .beside("learning.arrange.past", "last")
                                    .beside("learning.arrange.ends-before", "last")));
        }
    }

    private static Page saved(UUID placement) {
        return GoTo.path("/placements/" + placement).saying("learning.arrange.saved");
    }
}
