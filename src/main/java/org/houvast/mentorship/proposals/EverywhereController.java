package org.houvast.mentorship.proposals;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A proposal for all locations, worked out apart from the page that asked for it. */
@Controller
class EverywhereController {

    static final String AT = "/mentors/proposals/everywhere";

    private final ShowEverywhere show;
    private final WorkApart work;

    EverywhereController(ShowEverywhere show, WorkApart work) {
        this.show = show;
        this.work = work;
    }

    /** What can be begun, and the last one that was made. */
    @GetMapping(AT)
    @MentorshipAction.Asks(MentorshipAction.SEE_PROPOSALS)
    Page beginPage(Actor actor, @RequestParam(required = false) @Nullable Strategy strategy) {
        return show.beginPage(actor, strategy);
    }

    @PostMapping(AT)
    @MentorshipAction.Asks(MentorshipAction.SEE_PROPOSALS)
    Page begin(Actor actor, @RequestParam(required = false) @Nullable Strategy strategy) {
        var id = show.begin(actor, strategy);
        work.go(actor, id);
        return GoTo.path(AT + "/" + id.value());
    }

    /** Who looks at work that stopped, lets it go on. */
    @GetMapping(AT + "/{proposal}")
    @MentorshipAction.Asks(MentorshipAction.SEE_PROPOSALS)
    Page show(Actor actor, @PathVariable UUID proposal) {
        var id = new ProposalId(proposal);
        goOn(actor, id);
        return show.page(actor, id);
    }

    @GetMapping(AT + "/{proposal}/progress")
    @MentorshipAction.Asks(MentorshipAction.SEE_PROPOSALS)
    Page progress(Actor actor, @PathVariable UUID proposal) {
        var id = new ProposalId(proposal);
        goOn(actor, id);
        return show.progress(actor, id)
                .<Page>map(part -> part)
                .orElseGet(() -> GoTo.path(AT + "/" + proposal));
    }

    private void goOn(Actor actor, ProposalId id) {
        if (show.stopped(actor, id)) {
            work.go(actor, id);
        }
    }

    @PostMapping(AT + "/{proposal}/acceptances")
    @MentorshipAction.Asks(MentorshipAction.ACCEPT_PROPOSALS)
    Page accept(
            Actor actor,
            @PathVariable UUID proposal,
            @RequestParam(defaultValue = "") List<UUID> location) {
        var id = new ProposalId(proposal);
        try {
            show.save(actor, id, location);
        } catch (Refusal refusal) {
            return Shown.invalid(show.page(actor, id));
        }
        work.go(actor, id);
        return GoTo.path(AT + "/" + proposal);
    }
}
