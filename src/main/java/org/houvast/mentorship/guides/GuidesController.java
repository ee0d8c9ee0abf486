package org.houvast.mentorship.guides;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.matching.Mentor.GroupStrength;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who can guide trainees. */
@Controller
class GuidesController {

    private static final String LIST = "/mentors/guides";

    private final KeepGuides keep;
    private final AnswerGuiding answers;

    GuidesController(KeepGuides keep, AnswerGuiding answers) {
        this.keep = keep;
        this.answers = answers;
    }

    @GetMapping("/mentors/guides")
    @MentorshipAction.Asks(MentorshipAction.OPEN_GUIDES)
    Page list(Actor actor) {
        return keep.page(actor);
    }

    @PostMapping("/mentors/guides/{staff}")
    @MentorshipAction.Asks(MentorshipAction.ASK_GUIDE)
    Page say(
            Actor actor,
            @PathVariable UUID staff,
            @RequestParam boolean eligible,
            @RequestParam(required = false) @Nullable List<String> grounds) {
        keep.say(actor, new StaffId(staff), eligible, grounds == null ? List.of() : grounds);
        return GoTo.path(LIST).saying("mentorship.guides.kept");
    }

    @PostMapping("/mentors/guides/{staff}/questions")
    @MentorshipAction.Asks(MentorshipAction.ASK_GUIDE)
    Page ask(Actor actor, @PathVariable UUID staff) {
        keep.ask(actor, new StaffId(staff));
        return GoTo.path(LIST).saying("mentorship.guides.asked.done");
    }

    @PostMapping("/groups/{group}/strength")
    @MentorshipAction.Asks(MentorshipAction.SAY_STRENGTH)
    Page strength(Actor actor, @PathVariable UUID group, @RequestParam GroupStrength strength) {
        keep.strength(actor, new GroupId(group), strength);
        return GoTo.path(LIST).saying("mentorship.guides.kept");
    }

    @GetMapping("/mentors/guiding")
    @MentorshipAction.Asks(MentorshipAction.ANSWER_GUIDING)
    Page own(Actor actor) {
        return answers.page(actor);
    }

    @PostMapping("/mentors/guiding")
    @MentorshipAction.Asks(MentorshipAction.ANSWER_GUIDING)
    Page answer(
            Actor actor,
            @RequestParam boolean willing,
            @RequestParam(required = false) @Nullable List<String> programmes) {
        answers.answer(actor, willing, programmes);
        return GoTo.path("/today")
                .saying(willing ? "mentorship.guiding.said-yes" : "mentorship.guiding.said-no");
    }
}
