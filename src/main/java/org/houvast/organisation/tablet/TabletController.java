package org.houvast.organisation.tablet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.access.TabletDoor;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.OrganisationAction;
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

/** Taking a shared tablet, and arranging which there are. */
@Controller
class TabletController {

    private final TakeTablet take;
    private final ArrangeTablets arrange;
    private final TabletDoor door;

    TabletController(TakeTablet take, ArrangeTablets arrange, TabletDoor door) {
        this.take = take;
        this.arrange = arrange;
        this.door = door;
    }

    @GetMapping("/tablet")
    @OrganisationAction.Asks(OrganisationAction.TAKE_TABLET)
    Page who(Actor tablet, @RequestParam @Nullable UUID who) {
        return take.show(tablet, who, Problems.none());
    }

    @PostMapping("/tablet/visits")
    @OrganisationAction.Asks(OrganisationAction.TAKE_TABLET)
    Page take(
            Actor tablet,
            @RequestParam UUID who,
            @RequestParam(defaultValue = "") String pin,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            door.take(take.take(tablet, who, pin), tablet, request, response);
            return GoTo.path("/today");
        } catch (Refusal refusal) {
            return Shown.invalid(take.show(tablet, who, Problems.of(refusal)));
        }
    }

    @GetMapping("/tablets")
    @OrganisationAction.Asks(OrganisationAction.OPEN_TABLETS)
    Page all(Actor actor) {
        return arrange.show(actor, Problems.none());
    }

    /** The browser in which this is done becomes the tablet. */
    @PostMapping("/tablets")
    @OrganisationAction.Asks(OrganisationAction.ENROL_TABLET)
    Page enrol(
            Actor actor,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") List<UUID> group,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            door.hand(arrange.enrol(actor, name, group), request, response);
            return GoTo.path("/tablet");
        } catch (Refusal refusal) {
            return Shown.invalid(
                    arrange.show(
                            actor,
                            Problems.of(refusal).beside("organisation.tablet.no-name", "name")));
        }
    }

    @PostMapping("/tablets/{tablet}/revoked")
    @OrganisationAction.Asks(OrganisationAction.TURN_TABLET_OFF)
    Page revoke(Actor actor, @PathVariable UUID tablet) {
        arrange.revoke(actor, tablet);
        return GoTo.path("/tablets").saying("organisation.tablet.revoked");
    }

    @PostMapping("/tablets/pins/{staff}/unlocked")
    @OrganisationAction.Asks(OrganisationAction.UNLOCK_PIN)
    Page unlock(Actor actor, @PathVariable UUID staff) {
        arrange.unlock(actor, new StaffId(staff));
        return GoTo.path("/tablets").saying("organisation.tablet.unlocked");
    }
}
