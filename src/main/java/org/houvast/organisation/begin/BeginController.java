package org.houvast.organisation.begin;

import jakarta.validation.Valid;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Tenant;
import org.houvast.organisation.OrganisationAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The very first page of an empty house. */
@Controller
class BeginController {

    private final FirstLink link;
    private final BeginOrganiser begin;

    BeginController(FirstLink link, BeginOrganiser begin) {
        this.link = link;
        this.begin = begin;
    }

    @GetMapping("/begin/{token}")
    @OrganisationAction.Asks(OrganisationAction.BEGIN)
    Page show(@PathVariable String token) {
        if (!link.opens(token)) {
            throw new NotVisible();
        }
        return new BeginPage(token, BeginForm.empty(), Problems.none());
    }

    @PostMapping("/begin/{token}")
    @OrganisationAction.Asks(OrganisationAction.BEGIN)
    Page begin(
            @PathVariable String token,
            @Valid @ModelAttribute BeginForm form,
            BindingResult shape) {
        return Shown.attempt(
                shape,
                () -> {
                    var organiser = OrganiserId.fresh();
                    Tenant.of(organiser)
                            .call(() ->
                                    begin.run(
                                            organiser,
                                            new BeginOrganiser.Command(
                                                    token,
                                                    form.organiser(),
                                                    form.country(),
                                                    form.givenName(),
                                                    form.surname(),
                                                    form.email(),
                                                    form.password())));
                    return GoTo.path("/sign-in").saying("organisation.begin.done");
                },
                problems ->
                        new BeginPage(
                                token,
                                form,
                                problems.beside("access.password.too-short", "password")
                                        .beside("access.password.too-long", "password")));
    }
}
