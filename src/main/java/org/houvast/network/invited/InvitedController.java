package org.houvast.network.invited;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.access.Grants;
import org.houvast.foundation.Refusal;
import org.houvast.network.NetworkAction;
import org.houvast.trainee.PlacementId;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who comes along from outside. */
@Controller
@RequestMapping("/placements/{placement}/outside")
class InvitedController {

    private final LetAccompany people;

    InvitedController(LetAccompany people) {
        this.people = people;
    }

    @GetMapping
    @NetworkAction.Asks(NetworkAction.LET_ACCOMPANY)
    Page show(Actor actor, @PathVariable UUID placement) {
        return people.page(actor, new PlacementId(placement), null, null, Problems.none());
    }

    @PostMapping
    @NetworkAction.Asks(NetworkAction.LET_ACCOMPANY)
    Page let(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam Grants.Purpose purpose,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(required = false) @Nullable LocalDate throughDay) {
        var id = new PlacementId(placement);
        try {
            var token = people.let(actor, id, purpose, name, email, throughDay);
            return token == null
                    ? GoTo.path("/placements/" + placement + "/outside")
                            .saying("network.invited.done", name)
                    : people.page(
                            actor,
                            id,
                            null,
                            ServletUriComponentsBuilder.fromCurrentContextPath()
                                    .pathSegment("links", token)
                                    .toUriString(),
                            Problems.none());
        } catch (Refusal refusal) {
            return Shown.invalid(
                    people.page(
                            actor,
                            id,
                            new InvitedPage.Filled(purpose.name(), name, email, throughDay),
                            null,
                            Problems.of(refusal)
                                    .beside("network.invited.no-name", "name")
                                    .beside("network.invited.no-email", "email")
                                    .beside("network.invited.is-inside", "email")
                                    .beside("network.invited.comes-already", "email")
                                    .beside("network.invited.until-when", "throughDay")));
        }
    }

    @PostMapping("/{granted}/ended")
    @NetworkAction.Asks(NetworkAction.LET_ACCOMPANY)
    Page end(Actor actor, @PathVariable UUID placement, @PathVariable UUID granted) {
        people.end(actor, new PlacementId(placement), granted);
        return GoTo.path("/placements/" + placement + "/outside").saying("network.invited.ended");
    }
}
