package org.houvast.organisation.settings;

import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.OrganisationAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.LookPage;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the organisation calls things; how that sounds is shown first. */
@Controller
class WordsController {

    private final KeepWords words;

    WordsController(KeepWords words) {
        this.words = words;
    }

    @GetMapping("/settings/words")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_SETTINGS)
    Page show(Actor actor) {
        return words.page(actor, null, Problems.none());
    }

    @PostMapping("/settings/words")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_SETTINGS)
    Page call(
            Actor actor,
            @RequestParam(Hv.VERSION) int version,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam(name = LookPage.AGAIN, defaultValue = "false") boolean again,
            @RequestParam MultiValueMap<String, String> sent) {
        var typed = TypedWords.of(sent);
        if (again) {
            return words.page(actor, typed, Problems.none());
        }
        try {
            if (!sure) {
                return words.look(actor, typed, version, LookPage.filledIn(sent));
            }
            words.call(actor, typed, version);
            return GoTo.path("/settings/words").saying("organisation.saved");
        } catch (Refusal refusal) {
            return Shown.invalid(words.page(actor, typed, Problems.of(refusal)));
        }
    }
}
