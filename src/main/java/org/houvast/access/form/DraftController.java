package org.houvast.access.form;

import org.houvast.access.AccessAction;
import org.houvast.access.Actor;
import org.houvast.access.Drafts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps what is being typed. */
@Controller
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @AccessAction.Asks(AccessAction.KEEP_OWN_DRAFT)
    void keep(Actor actor, @RequestParam String place, @RequestParam String words) {
        drafts.keep(actor, place, words);
    }
}
