package org.houvast.conversation.meeting;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.conversation.ConversationAction;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.LocationId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the team speaks of. */
@Controller
@RequestMapping("/locations/{location}/team-meeting")
class MeetingController {

    private final PrepareMeeting meeting;

    MeetingController(PrepareMeeting meeting) {
        this.meeting = meeting;
    }

    private static GoTo page(UUID location) {
        return GoTo.path("/locations/" + location + "/team-meeting");
    }

    @GetMapping
    @ConversationAction.Asks(ConversationAction.SEE_MEETING)
    Page show(Actor actor, @PathVariable UUID location) {
        return meeting.page(actor, new LocationId(location), Problems.none());
    }

    @PostMapping
    @ConversationAction.Asks(ConversationAction.BRING_POINT)
    Page bring(
            Actor actor,
            @PathVariable UUID location,
            @RequestParam Point.Kind kind,
            @RequestParam(defaultValue = "") String words) {
        var id = new LocationId(location);
        try {
            meeting.bring(actor, id, kind, words);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    meeting.page(
                            actor,
                            id,
                            Problems.of(refusal).beside("conversation.meeting.no-words", "words")));
        }
        return page(location).saying("conversation.meeting.brought");
    }

    @PostMapping("/words")
    @ConversationAction.Asks(ConversationAction.BRING_POINT)
    Page put(
            Actor actor,
            @PathVariable UUID location,
            @RequestParam String point,
            @RequestParam(defaultValue = "") String words) {
        meeting.put(actor, new LocationId(location), point, words);
        return page(location).saying("conversation.meeting.kept");
    }

    @PostMapping("/left-out")
    @ConversationAction.Asks(ConversationAction.BRING_POINT)
    Page leaveOut(Actor actor, @PathVariable UUID location, @RequestParam String point) {
        meeting.leaveOut(actor, new LocationId(location), point);
        return page(location).saying("conversation.meeting.out");
    }

    @PostMapping("/discussed")
    @ConversationAction.Asks(ConversationAction.BRING_POINT)
    Page discussed(Actor actor, @PathVariable UUID location, @RequestParam String point) {
        meeting.discussed(actor, new LocationId(location), point);
        return page(location).saying("conversation.meeting.done");
    }
}
