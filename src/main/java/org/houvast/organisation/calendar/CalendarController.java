package org.houvast.organisation.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.place.Zone;
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

/** School holidays and closing days. */
@Controller
@RequestMapping("/calendar")
class CalendarController {

    private final ShowCalendar show;
    private final KeepCalendar keep;

    CalendarController(ShowCalendar show, KeepCalendar keep) {
        this.show = show;
        this.keep = keep;
    }

    private static GoTo saved() {
        return GoTo.path("/calendar").saying("organisation.saved");
    }

    @GetMapping
    @OrganisationAction.Asks(OrganisationAction.SEE_CALENDAR)
    Page show(Actor actor) {
        return show.page(actor, "", Problems.none());
    }

    @PostMapping("/holidays")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_CALENDAR)
    Page holiday(
            Actor actor,
            @RequestParam Zone zone,
            @RequestParam LocalDate from,
            @RequestParam LocalDate through,
            @RequestParam String name,
            @RequestParam boolean applies) {
        try {
            keep.holiday(actor, zone, from, through, name, applies);
            return saved();
        } catch (Refusal refusal) {
            return Shown.invalid(show.page(actor, "", Problems.of(refusal)));
        }
    }

    @PostMapping("/holidays/{holiday}/removals")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_CALENDAR)
    Page forget(Actor actor, @PathVariable UUID holiday) {
        keep.forget(actor, holiday);
        return saved();
    }

    @PostMapping("/closing-days")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_CALENDAR)
    Page close(
            Actor actor,
            @RequestParam("days") String typed,
            @RequestParam(required = false) @Nullable String why,
            @RequestParam(required = false) @Nullable UUID location) {
        try {
            keep.close(actor, typed, why, location);
            return saved();
        } catch (Refusal refusal) {
            return Shown.invalid(
                    show.page(
                            actor,
                            typed,
                            Problems.of(refusal)
                                    .beside("organisation.calendar.unreadable", "days")
                                    .beside("organisation.calendar.too-many", "days")));
        }
    }

    @PostMapping("/closing-days/removals")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_CALENDAR)
    Page open(Actor actor, @RequestParam LocalDate day) {
        keep.open(actor, day);
        return saved();
    }
}
