package org.houvast.conversation.thread;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.conversation.ConversationAction;
import org.houvast.foundation.Refusal;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What workplace, teacher and external mentor say to each other. */
@Controller
class ThreadController {

    private final TalkTogether talk;

    ThreadController(TalkTogether talk) {
        this.talk = talk;
    }

    @GetMapping("/placements/{placement}/thread")
    @ConversationAction.Asks(ConversationAction.READ_THREAD)
    Page show(Actor actor, @PathVariable UUID placement) {
        return talk.page(actor, new PlacementId(placement), "", Problems.none());
    }

    @PostMapping("/placements/{placement}/thread")
    @ConversationAction.Asks(ConversationAction.WRITE_IN_THREAD)
    Page write(Actor actor, @PathVariable UUID placement, @RequestParam String words) {
        var id = new PlacementId(placement);
        try {
            talk.write(actor, id, words);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    talk.page(
                            actor,
                            id,
                            words,
                            Problems.of(refusal)
                                    .beside("conversation.thread.no-words", "words")
                                    .beside("conversation.thread.too-long", "words")));
        }
        return GoTo.path("/placements/" + placement + "/thread")
                .saying("conversation.thread.written");
    }

    @PostMapping("/placements/{placement}/roles")
    @ConversationAction.Asks(ConversationAction.AGREE_WHO_DOES)
    Page agree(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam Task task,
            @RequestParam Party party) {
        var id = new PlacementId(placement);
        try {
            talk.agree(actor, id, task, party);
        } catch (Refusal refusal) {
            return Shown.invalid(talk.page(actor, id, "", Problems.of(refusal)));
        }
        return GoTo.path("/placements/" + placement + "/thread")
                .saying("conversation.roles.agreed");
    }
}
