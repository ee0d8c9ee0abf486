package org.houvast.organisation.about;

import jakarta.validation.Valid;
import org.houvast.access.Actor;
import org.houvast.organisation.OrganisationAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the organisation itself. */
@Controller
class OrganiserPageController {

    private final ShowOrganiser show;
    private final RenameOrganiser rename;

    OrganiserPageController(ShowOrganiser show, RenameOrganiser rename) {
        this.show = show;
        this.rename = rename;
    }

    @GetMapping("/organisation")
    @OrganisationAction.Asks(OrganisationAction.SEE_LOCATIONS)
    Page page(Actor actor) {
        return show.page(actor, null, Problems.none());
    }

    @PostMapping("/organisation/changes")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_SETTINGS)
    Page change(
            Actor actor,
            @RequestParam(Hv.VERSION) int version,
            @Valid @ModelAttribute NameForm form,
            BindingResult shape) {
        return Shown.attempt(
                shape,
                () -> {
                    rename.run(actor, form.name(), version);
                    return GoTo.path("/organisation").saying("organisation.saved");
                },
                problems -> show.page(actor, form, problems));
    }
}
