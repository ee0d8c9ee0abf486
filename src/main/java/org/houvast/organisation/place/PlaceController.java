package org.houvast.organisation.place;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.OrganisationAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Locations and groups. */
@Controller
class PlaceController {

    private final ShowPlaces show;
    private final KeepPlace keep;

    PlaceController(ShowPlaces show, KeepPlace keep) {
        this.show = show;
        this.keep = keep;
    }

    private static GoTo page(LocationId location) {
        return GoTo.path("/locations/" + location.value()).saying("organisation.saved");
    }

    private static Problems beside(Problems problems) {
        return problems.beside("organisation.location.name-taken", "name")
                .beside("organisation.group.name-taken", "name")
                .beside("organisation.group.ages", "throughMonths");
    }

    @GetMapping("/locations")
    @OrganisationAction.Asks(OrganisationAction.SEE_LOCATIONS)
    Page all(Actor actor) {
        return show.all(actor);
    }

    @GetMapping("/locations/new")
    @OrganisationAction.Asks(OrganisationAction.OPEN_LOCATION)
    Page startNew(Actor actor) {
        return show.newLocation(actor, null, Problems.none());
    }

    @PostMapping("/locations")
    @OrganisationAction.Asks(OrganisationAction.OPEN_LOCATION)
    Page open(Actor actor, @Valid @ModelAttribute LocationForm form, BindingResult shape) {
        return Shown.attempt(
                shape,
                () -> page(keep.open(actor, form)),
                problems -> show.newLocation(actor, form, beside(problems)));
    }

    @GetMapping("/locations/{location}")
    @OrganisationAction.Asks(OrganisationAction.SEE_LOCATIONS)
    Page one(Actor actor, @PathVariable UUID location) {
        return show.one(actor, new LocationId(location));
    }

    @GetMapping("/locations/{location}/change")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_LOCATION)
    Page startChange(Actor actor, @PathVariable UUID location) {
        return show.changeLocation(actor, new LocationId(location), null, Problems.none());
    }

    @PostMapping("/locations/{location}/changes")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_LOCATION)
    Page change(
            Actor actor,
            @PathVariable UUID location,
            @RequestParam(Hv.VERSION) int version,
            @Valid @ModelAttribute LocationForm form,
            BindingResult shape) {
        var id = new LocationId(location);
        return Shown.attempt(
                shape,
                () -> {
                    keep.change(actor, id, form, version);
                    return page(id);
                },
                problems -> show.changeLocation(actor, id, form, beside(problems)));
    }

    /** Without a last day it stays open. */
    @PostMapping("/locations/{location}/endings")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_LOCATION)
    Page end(
            Actor actor,
            @PathVariable UUID location,
            @RequestParam(required = false) @Nullable LocalDate lastDay) {
        var id = new LocationId(location);
        try {
            keep.end(actor, id, lastDay);
            return page(id);
        } catch (Refusal refusal) {
            return Shown.invalid(show.changeLocation(actor, id, null, Problems.of(refusal)));
        }
    }

    @GetMapping("/locations/{location}/groups/new")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_LOCATION)
    Page startGroup(Actor actor, @PathVariable UUID location) {
        return show.newGroup(actor, new LocationId(location), null, Problems.none());
    }

    @PostMapping("/locations/{location}/groups")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_LOCATION)
    Page openGroup(
            Actor actor,
            @PathVariable UUID location,
            @Valid @ModelAttribute GroupForm form,
            BindingResult shape) {
        var id = new LocationId(location);
        return Shown.attempt(
                shape,
                () -> {
                    keep.openGroup(actor, id, form);
                    return page(id);
                },
                problems -> show.newGroup(actor, id, form, beside(problems)));
    }

    @GetMapping("/groups/{group}")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_LOCATION)
    Page startGroupChange(Actor actor, @PathVariable UUID group) {
        return show.changeGroup(actor, new GroupId(group), null, Problems.none());
    }

    @PostMapping("/groups/{group}/changes")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_LOCATION)
    Page changeGroup(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam(Hv.VERSION) int version,
            @Valid @ModelAttribute GroupForm form,
            BindingResult shape) {
        var id = new GroupId(group);
        return Shown.attempt(
                shape,
                () -> page(keep.changeGroup(actor, id, form, version)),
                problems -> show.changeGroup(actor, id, form, beside(problems)));
    }

    /** Without a last day it stays open. */
    @PostMapping("/groups/{group}/endings")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_LOCATION)
    Page endGroup(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam(required = false) @Nullable LocalDate lastDay) {
        var id = new GroupId(group);
        try {
            return page(keep.endGroup(actor, id, lastDay));
        } catch (Refusal refusal) {
            return Shown.invalid(show.changeGroup(actor, id, null, Problems.of(refusal)));
        }
    }
}
