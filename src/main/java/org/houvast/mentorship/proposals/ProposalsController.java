package org.houvast.mentorship.proposals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A mentor for all who are without, at once. */
@Controller
class ProposalsController {

    private final ProposeForAll proposals;
    private final AcceptProposals accept;

    ProposalsController(ProposeForAll proposals, AcceptProposals accept) {
        this.proposals = proposals;
        this.accept = accept;
    }

    @GetMapping("/mentors/proposals")
    @MentorshipAction.Asks(MentorshipAction.SEE_PROPOSALS)
    Page show(Actor actor) {
        return proposals.page(actor, Map.of());
    }

    @PostMapping("/mentors/proposals")
    @MentorshipAction.Asks(MentorshipAction.ACCEPT_PROPOSALS)
    Page accept(
            Actor actor,
            @RequestParam(defaultValue = "") List<String> accepted,
            @RequestParam String fingerprint) {
        var chosen = read(accepted);
        try {
            accept.run(actor, chosen, fingerprint);
        } catch (Refusal refusal) {
            return refusal.key().equals("mentorship.proposals.nobody-chosen")
                    ? Shown.invalid(proposals.page(actor, Map.of()))
                    : Shown.conflict(proposals.page(actor, chosen));
        }
        return GoTo.path("/mentors").saying("mentorship.proposals.done", chosen.size());
    }

    /** Child and mentor of each line that was ticked; what is no line is left out. */
    private static Map<UUID, UUID> read(List<String> accepted) {
        var chosen = new LinkedHashMap<UUID, UUID>();
        for (var line : accepted) {
            if (line.matches("[0-9a-f-]{36}:[0-9a-f-]{36}")) {
                chosen.put(
                        UUID.fromString(line.substring(0, 36)),
                        UUID.fromString(line.substring(37)));
            }
        }
        return chosen;
    }
}
