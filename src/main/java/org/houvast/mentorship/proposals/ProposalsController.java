package org.houvast.mentorship.proposals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A mentor for all who are without, at once. */
@Controller
class ProposalsController {

    private final ProposeForAll proposals;
    private final AcceptProposals accept;
    private final ShowScenarios scenarios;
    private final ShowEverywhere everywhere;

    ProposalsController(
            ProposeForAll proposals,
            AcceptProposals accept,
            ShowScenarios scenarios,
            ShowEverywhere everywhere) {
        this.everywhere = everywhere;
        this.scenarios = scenarios;
        this.proposals = proposals;
        this.accept = accept;
    }

    @GetMapping("/mentors/proposals")
    @MentorshipAction.Asks(MentorshipAction.SEE_PROPOSALS)
    Page show(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID location,
            @RequestParam(required = false) @Nullable Strategy strategy) {
        if (location == null && everywhere.isLarge(actor)) {
            return GoTo.path(
                    EverywhereController.AT + (strategy == null ? "" : "?strategy=" + strategy));
        }
        return proposals.page(actor, Map.of(), location, strategy);
    }

    /** Several ways of choosing side by side: what each would mean. */
    @GetMapping("/mentors/scenarios")
    @MentorshipAction.Asks(MentorshipAction.SEE_PROPOSALS)
    Page scenarios(Actor actor, @RequestParam(required = false) @Nullable UUID location) {
        return scenarios.page(actor, location);
    }

    @PostMapping("/mentors/proposals")
    @MentorshipAction.Asks(MentorshipAction.ACCEPT_PROPOSALS)
    Page accept(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID location,
            @RequestParam(required = false) @Nullable Strategy strategy,
            @RequestParam(defaultValue = "") List<String> accepted,
            @RequestParam String fingerprint) {
        var chosen = read(accepted);
        try {
            accept.run(actor, chosen, location, strategy, fingerprint);
        } catch (Refusal refusal) {
            return refusal.key().equals("mentorship.proposals.nobody-chosen")
                    ? Shown.invalid(proposals.page(actor, Map.of(), location, strategy))
                    : Shown.conflict(proposals.page(actor, chosen, location, strategy));
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
