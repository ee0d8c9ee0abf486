package org.houvast.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.houvast.access.AccessAction;
import org.houvast.access.AccountId;
import org.houvast.access.Farewells;
import org.houvast.access.SignedIn;
import org.houvast.foundation.NotVisible;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing for whom one works now, for who belongs to several organisers. */
@Controller
class OrganiserController {

    private final Belonging belonging;
    private final Onward onward;
    private final Farewells farewells;

    OrganiserController(Belonging belonging, Onward onward, Farewells farewells) {
        this.belonging = belonging;
        this.onward = onward;
        this.farewells = farewells;
    }

    @GetMapping("/organisers")
    @AccessAction.Asks(AccessAction.CHOOSE_ORGANISER)
    Page show(Authentication authentication) {
        var signedIn = signedIn(authentication);
        var places = belonging.of(signedIn);
        return places.isEmpty()
                ? farewells
                        .afterwards(new AccountId(signedIn.account()))
                        .orElseGet(() -> new OrganisersPage(places))
                : new OrganisersPage(places);
    }

    /**
     * @param to where to go there; empty for what was asked for, or home
     */
    @PostMapping("/organisers/{organiser}/visits")
    @AccessAction.Asks(AccessAction.CHOOSE_ORGANISER)
    Page visit(
            @PathVariable UUID organiser,
            @RequestParam(defaultValue = "") String to,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response) {
        var signedIn = signedIn(authentication);
        if (belonging.of(signedIn).stream().noneMatch(o -> o.organiser().equals(organiser))) {
            throw new NotVisible();
        }
        var arrived = signedIn.at(organiser);
        belonging.enter(arrived, request, response);
        return GoTo.back(to, onward.path(arrived, request, response));
    }

    private static SignedIn signedIn(Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new NotVisible();
    }
}
