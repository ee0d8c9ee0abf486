package org.houvast.learning.asking;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.learning.TogetherAction;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.houvast.ui.Speech;
import org.houvast.ui.ViewerSource;
import org.houvast.ui.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Vraag Els om vijf minuten. */
@Controller
class AskController {

    private static final String OWN = "/ask";
    private static final String HOME = "/today";

    private final AskForFive asks;
    private final Words words;
    private final ViewerSource viewer;

    AskController(AskForFive asks, Words words, ViewerSource viewer) {
        this.asks = asks;
        this.words = words;
        this.viewer = viewer;
    }

    /** The words of the one who asks. */
    private Speech speech() {
        return words.in(viewer.viewer().map(one -> one.locale()).orElse(Words.NL));
    }

    @GetMapping(OWN)
    @TogetherAction.Asks(TogetherAction.OPEN_OWN_ASKS)
    Page own(Actor actor) {
        return asks.own(actor, null, Problems.none());
    }

    @GetMapping("/placements/{placement}/asks")
    @TogetherAction.Asks(TogetherAction.ANSWER_ASK)
    Page of(Actor actor, @PathVariable UUID placement) {
        return asks.page(actor, new PlacementId(placement), Problems.none());
    }

    @PostMapping("/placements/{placement}/asks")
    @TogetherAction.Asks(TogetherAction.ASK)
    Page ask(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(defaultValue = "0") int question,
            @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String moment) {
        var known = about.isBlank() && question >= 1 && question <= AskCards.QUESTIONS;
        try {
            var asked =
                    asks.ask(
                            actor,
                            new PlacementId(placement),
                            who ->
                                    known
                                            ? speech().text("learning.question." + question, who)
                                            : about,
                            moment);
            return GoTo.path(HOME).saying("learning.ask.done", asked);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    asks.own(
                            actor,
                            about,
                            Problems.of(refusal)
                                    .beside("learning.ask.no-words", "question")
                                    .beside("learning.ask.choose-moment", "moment")
                                    .beside("learning.ask.not-there", "moment")));
        }
    }

    @PostMapping("/placements/{placement}/asks/{ask}/agreed")
    @TogetherAction.Asks(TogetherAction.ANSWER_ASK)
    Page agree(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID ask,
            @RequestParam(defaultValue = "") String back) {
        asks.agree(actor, new PlacementId(placement), ask);
        return GoTo.back(back, HOME).saying("learning.ask.agreed-done");
    }

    @PostMapping("/placements/{placement}/asks/{ask}/moments")
    @TogetherAction.Asks(TogetherAction.ANSWER_ASK)
    Page propose(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID ask,
            @RequestParam String moment,
            @RequestParam(defaultValue = "") String back) {
        var id = new PlacementId(placement);
        try {
            asks.propose(actor, id, ask, moment);
        } catch (Refusal refusal) {
            return Shown.invalid(asks.page(actor, id, Problems.of(refusal)));
        }
        return GoTo.back(back, HOME).saying("learning.ask.proposed");
    }

    @PostMapping("/placements/{placement}/asks/{ask}/right")
    @TogetherAction.Asks(TogetherAction.ANSWER_ASK)
    Page right(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID ask,
            @RequestParam(defaultValue = "") String back) {
        asks.right(actor, new PlacementId(placement), ask);
        return GoTo.back(back, HOME).saying("learning.ask.right-done");
    }

    @PostMapping("/placements/{placement}/asks/{ask}/fine")
    @TogetherAction.Asks(TogetherAction.ASK)
    Page fine(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID ask,
            @RequestParam(defaultValue = "") String back) {
        asks.fine(actor, new PlacementId(placement), ask);
        return GoTo.back(back, HOME).saying("learning.ask.agreed-done");
    }

    @PostMapping("/placements/{placement}/asks/{ask}/taken-along")
    @TogetherAction.Asks(TogetherAction.ASK)
    Page tell(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID ask,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Integer how,
            @RequestParam(defaultValue = "") String back) {
        var tapped = how != null && how >= 1 && how <= 3;
        try {
            asks.tell(
                    actor,
                    new PlacementId(placement),
                    ask,
                    tapped ? speech().text("learning.ask.how." + how) : words);
        } catch (Refusal refusal) {
            return Shown.invalid(asks.own(actor, null, Problems.of(refusal)));
        }
        return GoTo.back(back, HOME).saying("learning.ask.kept");
    }

    @PostMapping("/placements/{placement}/asks/{ask}/dropped")
    @TogetherAction.Asks(TogetherAction.ASK)
    Page drop(
            Actor actor,
            @PathVariable UUID placement,
            @PathVariable UUID ask,
            @RequestParam(defaultValue = "") String back) {
        asks.drop(actor, new PlacementId(placement), ask);
        return GoTo.back(back, HOME).saying("learning.ask.dropped");
    }
}
