package org.houvast.conversation.wellbeing;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.conversation.ConversationAction;
import org.houvast.organisation.StaffId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hoe gaat het met begeleiden? */
@Controller
class CheckInController {

    private final SayHowItGoes say;

    CheckInController(SayHowItGoes say) {
        this.say = say;
    }

    @GetMapping("/how-guiding-goes")
    @ConversationAction.Asks(ConversationAction.CHECK_IN)
    Page own(Actor actor) {
        return say.own(actor);
    }

    @PostMapping("/how-guiding-goes")
    @ConversationAction.Asks(ConversationAction.CHECK_IN)
    Page say(
            Actor actor,
            @RequestParam CheckIn.How how,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean talk) {
        say.say(actor, how, words, talk);
        return GoTo.path("/how-guiding-goes").saying("conversation.wellbeing.said");
    }

    @GetMapping("/colleagues/{staff}/how-guiding-goes")
    @ConversationAction.Asks(ConversationAction.READ_CHECK_INS)
    Page of(Actor actor, @PathVariable UUID staff) {
        return say.of(actor, new StaffId(staff));
    }

    @PostMapping("/colleagues/{staff}/how-guiding-goes/{checkIn}/heard")
    @ConversationAction.Asks(ConversationAction.HEAR_CHECK_IN)
    Page heard(Actor actor, @PathVariable UUID staff, @PathVariable UUID checkIn) {
        say.heard(actor, new StaffId(staff), checkIn);
        return GoTo.path("/colleagues/" + staff + "/how-guiding-goes")
                .saying("conversation.wellbeing.heard");
    }
}
