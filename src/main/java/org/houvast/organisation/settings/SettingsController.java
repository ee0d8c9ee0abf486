package org.houvast.organisation.settings;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.CareType;
import org.houvast.organisation.OrganisationAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What holds for the whole organisation. */
@Controller
class SettingsController {

    private final Settings settings;
    private final SetLevel level;

    SettingsController(Settings settings, SetLevel level) {
        this.settings = settings;
        this.level = level;
    }

    @GetMapping("/settings")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_SETTINGS)
    Page show(Actor actor) {
        return settings.page(actor, Problems.none());
    }

    /** Without a number what was set is taken back. */
    @PostMapping("/settings/levels")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_SETTINGS)
    Page level(
            Actor actor,
            @RequestParam(required = false) @Nullable CareType careType,
            @RequestParam(required = false) @Nullable UUID location,
            @RequestParam(required = false) @Nullable Integer children) {
        try {
            level.run(actor, careType, location, children);
            return GoTo.path("/settings").saying("organisation.saved");
        } catch (Refusal refusal) {
            return Shown.invalid(settings.page(actor, Problems.of(refusal)));
        }
    }
}
