package org.houvast.mentorship.wishes;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.StaffId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What counts when a mentor is proposed at a location. */
@Controller
class WishesController {

    private final ShowWishes wishes;
    private final KeepWishes keep;

    WishesController(ShowWishes wishes, KeepWishes keep) {
        this.wishes = wishes;
        this.keep = keep;
    }

    /**
     * What is in the address is not kept yet: the page shows what it would do.
     *
     * @param order wishes in another order
     * @param staff a mentor for whom something else is thought of
     */
    @GetMapping("/mentors/wishes/{location}")
    @MentorshipAction.Asks(MentorshipAction.SEE_WISHES)
    Page show(
            Actor actor,
            @PathVariable UUID location,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable UUID staff,
            @RequestParam(defaultValue = "") String bornFrom,
            @RequestParam(defaultValue = "") String bornThrough,
            @RequestParam(defaultValue = "") String most) {
        var at = new LocationId(location);
        if (staff == null) {
            return wishes.page(actor, at, Order.read(order), null, Problems.none());
        }
        try {
            var wish = MentorWish.read(new StaffId(staff), bornFrom, bornThrough, most);
            return wishes.page(actor, at, null, wish, Problems.none());
        } catch (Refusal refusal) {
            return Shown.invalid(wishes.page(actor, at, null, null, Problems.of(refusal)));
        }
    }

    @PostMapping("/mentors/wishes/{location}")
    @MentorshipAction.Asks(MentorshipAction.CHANGE_WISHES)
    Page order(Actor actor, @PathVariable UUID location, @RequestParam String order) {
        keep.order(actor, new LocationId(location), Order.read(order));
        return GoTo.path("/mentors/wishes/" + location).saying("mentorship.wishes.saved");
    }

    @PostMapping("/mentors/wishes/{location}/mentors/{staff}")
    @MentorshipAction.Asks(MentorshipAction.CHANGE_WISHES)
    Page mentor(
            Actor actor,
            @PathVariable UUID location,
            @PathVariable UUID staff,
            @RequestParam(defaultValue = "") String bornFrom,
            @RequestParam(defaultValue = "") String bornThrough,
            @RequestParam(defaultValue = "") String most) {
        var at = new LocationId(location);
        try {
            keep.mentor(
                    actor, at, MentorWish.read(new StaffId(staff), bornFrom, bornThrough, most));
            return GoTo.path("/mentors/wishes/" + location).saying("mentorship.wishes.saved");
        } catch (Refusal refusal) {
            return Shown.invalid(wishes.page(actor, at, null, null, Problems.of(refusal)));
        }
    }
}
