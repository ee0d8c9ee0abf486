package org.houvast.organisation.settings;

import org.houvast.access.Actor;
import org.houvast.access.Part;
import org.houvast.organisation.OrganisationAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.LookPage;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which parts of Houvast the organisation uses; what a change means is shown first. */
@Controller
class PartsController {

    private final ShowParts show;
    private final KeepParts keep;

    PartsController(ShowParts show, KeepParts keep) {
        this.show = show;
        this.keep = keep;
    }

    @GetMapping("/settings/parts")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_SETTINGS)
    Page all(Actor actor) {
        return show.page(actor);
    }

    @PostMapping("/settings/parts")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_SETTINGS)
    Page use(
            Actor actor,
            @RequestParam Part part,
            @RequestParam boolean used,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        if (!sure) {
            return show.look(actor, part, used, LookPage.filledIn(sent));
        }
        keep.use(actor, part, used);
        return GoTo.path("/settings/parts").saying("organisation.saved");
    }
}
