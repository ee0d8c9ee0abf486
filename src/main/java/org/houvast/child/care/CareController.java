package org.houvast.child.care;

import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.GroupId;
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

/** Changing days, groups and last day; what it brings about is shown first. */
@Controller
class CareController {

    private static final int WHOLE_DAY = 7;

    private final Care care;
    private final OtherDays otherDays;

    CareController(Care care, OtherDays otherDays) {
        this.care = care;
        this.otherDays = otherDays;
    }

    /** What is filled in for other days. */
    record DaysForm(@Nullable DayPatternFields days, @Nullable LocalDate from) {}

    @GetMapping("/children/{placement}/days")
    @ChildAction.Asks(ChildAction.CHANGE_CARE)
    Page days(Actor actor, @PathVariable UUID placement) {
        return care.daysPage(actor, new CarePlacementId(placement), null, null, Problems.none());
    }

    @PostMapping("/children/{placement}/days")
    @ChildAction.Asks(ChildAction.CHANGE_CARE)
    Page changeDays(
            Actor actor,
            @PathVariable UUID placement,
            @ModelAttribute DaysForm form,
            BindingResult shape,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        var child = new CarePlacementId(placement);
        return Shown.attempt(
                shape,
                () -> {
                    Refusal.when(
                            form.days() == null || form.from() == null, "child.care.from-when");
                    var pattern = Objects.requireNonNull(form.days()).pattern();
                    var from = Objects.requireNonNull(form.from());
                    Refusal.when(pattern.isNever(), "child.days.choose");
                    if (!sure) {
                        return care.lookAtDays(
                                actor, child, pattern, from, LookPage.filledIn(sent));
                    }
                    care.days(actor, child, pattern, from);
                    return back(placement).saying("child.saved");
                },
                problems -> care.daysPage(actor, child, form.days(), form.from(), problems));
    }

    @GetMapping("/children/{placement}/groups")
    @ChildAction.Asks(ChildAction.CHANGE_CARE)
    Page groups(Actor actor, @PathVariable UUID placement) {
        return care.groupsPage(actor, new CarePlacementId(placement), Problems.none());
    }

    @PostMapping("/children/{placement}/groups")
    @ChildAction.Asks(ChildAction.CHANGE_CARE)
    Page changeGroups(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam UUID first,
            @RequestParam @Nullable UUID second,
            @RequestParam @Nullable Set<DayOfWeek> secondDays,
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        var child = new CarePlacementId(placement);
        var groups =
                new Care.Groups(
                        new GroupId(first),
                        second == null ? null : new GroupId(second),
                        secondDays == null
                                ? DayPattern.NEVER
                                : DayPattern.weekly(secondDays.toArray(DayOfWeek[]::new)),
                        from);
        try {
            if (!sure) {
                return care.lookAtGroups(actor, child, groups, LookPage.filledIn(sent));
            }
            var into = care.groups(actor, child, groups);
            return back(into.value())
                    .saying(into.equals(child) ? "child.saved" : "child.groups.moved");
        } catch (Refusal refusal) {
            return Shown.invalid(care.groupsPage(actor, child, Problems.of(refusal)));
        }
    }

    @GetMapping("/children/{placement}/end")
    @ChildAction.Asks(ChildAction.CHANGE_CARE)
    Page end(Actor actor, @PathVariable UUID placement) {
        return care.endPage(actor, new CarePlacementId(placement), Problems.none());
    }

    @PostMapping("/children/{placement}/end")
    @ChildAction.Asks(ChildAction.CHANGE_CARE)
    Page changeEnd(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam @Nullable LocalDate lastDay,
            @RequestParam(defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        var child = new CarePlacementId(placement);
        try {
            if (!sure && lastDay != null) {
                return care.lookAtEnd(actor, child, lastDay, LookPage.filledIn(sent));
            }
            care.ends(actor, child, lastDay);
            return back(placement).saying("child.saved");
        } catch (Refusal refusal) {
            return Shown.invalid(care.endPage(actor, child, Problems.of(refusal)));
        }
    }

    @GetMapping("/children/{placement}/other-days")
    @ChildAction.Asks(ChildAction.CHANGE_DAY)
    Page otherDays(Actor actor, @PathVariable UUID placement) {
        return otherDays.show(
                actor, new CarePlacementId(placement), OtherDayForm.empty(), Problems.none());
    }

    @PostMapping("/children/{placement}/other-days")
    @ChildAction.Asks(ChildAction.CHANGE_DAY)
    Page otherDay(
            Actor actor,
            @PathVariable UUID placement,
            @Valid @ModelAttribute OtherDayForm form,
            BindingResult shape) {
        var child = new CarePlacementId(placement);
        return Shown.attempt(
                shape,
                () -> {
                    var day = Objects.requireNonNull(form.day());
                    int parts = form.parts() == null ? WHOLE_DAY : form.parts();
                    switch (Objects.requireNonNull(form.kind())) {
                        case NOT -> otherDays.not(actor, child, day, null, parts);
                        case EXTRA -> otherDays.comes(actor, child, day, parts);
                        case SWAP -> {
                            Refusal.when(form.instead() == null, "child.other-day.choose-instead");
                            otherDays.not(actor, child, day, form.instead(), parts);
                        }
                    }
                    return back(placement).saying("child.saved");
                },
                problems -> otherDays.show(actor, child, form, problems));
    }

    @PostMapping("/children/{placement}/other-days/{day}/as-usual")
    @ChildAction.Asks(ChildAction.CHANGE_DAY)
    Page asUsual(Actor actor, @PathVariable UUID placement, @PathVariable LocalDate day) {
        otherDays.asUsual(actor, new CarePlacementId(placement), day);
        return GoTo.path("/children/" + placement + "/other-days").saying("child.saved");
    }

    private static GoTo back(UUID placement) {
        return GoTo.path("/children/" + placement);
    }
}
