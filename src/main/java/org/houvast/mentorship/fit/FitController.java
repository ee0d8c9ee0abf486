package org.houvast.mentorship.fit;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.LocationId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether pairs still fit. */
@Controller
class FitController {

    private final ShowFit fit;
    private final KeepLook keep;

    FitController(ShowFit fit, KeepLook keep) {
        this.fit = fit;
        this.keep = keep;
    }

    /**
     * @param all whether to look at all pairs of the location
     */
    @GetMapping("/mentors/fit")
    @MentorshipAction.Asks(MentorshipAction.OPEN_OVERVIEW)
    Page show(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID location,
            @RequestParam(defaultValue = "false") boolean all) {
        return fit.page(actor, location, all);
    }

    /** A person looked, and the pair stays. */
    @PostMapping("/mentors/fit/children/{placement}/looks")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_MENTOR)
    Page stays(Actor actor, @PathVariable UUID placement, @RequestParam String seen) {
        keep.stays(actor, new CarePlacementId(placement), seen);
        return GoTo.path("/mentors/fit").saying("mentorship.fit.stays.saved");
    }

    /** People looked at all pairs of a location. */
    @PostMapping("/mentors/fit/locations/{location}/looks")
    @MentorshipAction.Asks(MentorshipAction.CHANGE_WISHES)
    Page looked(Actor actor, @PathVariable UUID location) {
        keep.looked(actor, new LocationId(location));
        return GoTo.path("/mentors/fit?location=" + location).saying("mentorship.fit.looked.saved");
    }
}
