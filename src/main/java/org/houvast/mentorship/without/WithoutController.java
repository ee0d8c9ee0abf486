package org.houvast.mentorship.without;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The overview of who is without a mentor. */
@Controller
class WithoutController {

    private final ShowWithout without;

    WithoutController(ShowWithout without) {
        this.without = without;
    }

    @GetMapping("/mentors")
    @MentorshipAction.Asks(MentorshipAction.OPEN_OVERVIEW)
    Page show(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID location,
            @RequestParam(required = false) @Nullable UUID group) {
        return without.show(actor, location, group);
    }
}
