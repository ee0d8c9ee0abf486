package org.houvast.learning.arranging;

import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.Refusal;
import org.houvast.learning.start.HalfHours;
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
    private final KeepGuidanceTime times;
    private final StandBeside beside;
    private final ChangeDetails details;

    ArrangeController(
            ArrangePlacement arrange,
            KeepGuidanceTime times,
            StandBeside beside,
            ChangeDetails details) {
        this.details = details;
        this.arrange = arrange;
        this.times = times;
        this.beside = beside;
    }

    /** What is filled in for other days. */
    record DaysForm(
            @Nullable DayPatternFields days,
            @Nullable LocalDate from,
            @Nullable Boolean aloneSeen) {}

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
                    Refusal.when(
                            !Boolean.TRUE.equals(form.aloneSeen())
                                    && !arrange.alone(actor, id, pattern, from).isEmpty(),
                            "learning.alone.see");
                    if (!sure) {
                        return arrange.lookAtDays(
                                actor, id, pattern, from, LookPage.filledIn(sent));
                    }
                    arrange.days(actor, id, pattern, from);
                    return saved(placement);
                },
                problems ->
                        arrange.daysPage(
                                actor,
                                id,
                                form.days(),
                                form.from(),
                                problems.beside("learning.alone.see", "aloneSeen")));
    }

    /**
     * @param time the half hour that was tapped: who can cover then is shown
     */
    @GetMapping("/placements/{placement}/time")
    @TraineeAction.Asks(TraineeAction.KEEP_TIME)
    Page time(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable String time) {
        return times.page(
                actor,
                new PlacementId(placement),
                time != null && time.equals("other") ? "" : time,
                null,
                Problems.none());
    }

    /**
     * @param time one of the quiet half hours, {@code other} for what stands in the two fields, or
     *     {@code none}
     */
    @PostMapping("/placements/{placement}/time")
    @TraineeAction.Asks(TraineeAction.KEEP_TIME)
    Page keepTime(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(defaultValue = "") String time,
            @RequestParam(required = false) @Nullable DayOfWeek weekday,
            @RequestParam(required = false) @Nullable LocalTime startsAt,
            @RequestParam(required = false) @Nullable UUID coveredBy) {
        var id = new PlacementId(placement);
        var chosen =
                time.equals("other") && weekday != null && startsAt != null
                        ? weekday.getValue() + "@" + startsAt
                        : time;
        try {
            times.run(actor, id, chosen, coveredBy);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    times.page(
                            actor,
                            id,
                            chosen.equals("other") ? "" : chosen,
                            coveredBy,
                            HalfHours.beside(Problems.of(refusal))));
        }
        return saved(placement);
    }

    @GetMapping("/placements/{placement}/details")
    @TraineeAction.Asks(TraineeAction.CHANGE_PLACEMENT)
    Page details(Actor actor, @PathVariable UUID placement) {
        return details.page(actor, new PlacementId(placement), null, Problems.none());
    }

    @PostMapping("/placements/{placement}/details")
    @TraineeAction.Asks(TraineeAction.CHANGE_PLACEMENT)
    Page changeDetails(
            Actor actor,
            @PathVariable UUID placement,
            @Valid @ModelAttribute DetailsForm form,
            BindingResult shape) {
        var id = new PlacementId(placement);
        return Shown.attempt(
                shape,
                () -> {
                    details.run(actor, id, form);
                    return saved(placement);
                },
                problems ->
                        details.page(
                                actor,
                                id,
                                form,
                                problems.beside("trainee.terms.never-alone", "neverAlone")
                                        .beside("trainee.start.unpaid-does-not-count", "counts")
                                        .beside("trainee.terms.hours", "workHours")));
    }

    @PostMapping("/placements/{placement}/beside")
    @TraineeAction.Asks(TraineeAction.CHANGE_PLACEMENT)
    Page standBeside(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam DayOfWeek weekday,
            @RequestParam UUID staff) {
        beside.run(actor, new PlacementId(placement), weekday, staff);
        return saved(placement);
    }

    @PostMapping("/placements/{placement}/beside/{beside}/called-off")
    @TraineeAction.Asks(TraineeAction.CHANGE_PLACEMENT)
    Page callOff(Actor actor, @PathVariable UUID placement, @PathVariable UUID beside) {
        this.beside.callOff(actor, new PlacementId(placement), beside);
        return saved(placement);
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
                                    .beside("trainee.start.too-long", "last")
                                    .beside("learning.arrange.ends-before", "last")));
        }
    }

    private static Page saved(UUID placement) {
        return GoTo.path("/placements/" + placement).saying("learning.arrange.saved");
    }
}
