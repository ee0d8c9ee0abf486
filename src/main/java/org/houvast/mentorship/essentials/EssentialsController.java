package org.houvast.mentorship.essentials;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page for who stands in today. */
@Controller
class EssentialsController {

    private final ShowEssentials essentials;

    EssentialsController(ShowEssentials essentials) {
        this.essentials = essentials;
    }

    /**
     * @param of only the children of this mentor; none for the whole group
     */
    @GetMapping("/groups/{group}/essentials")
    @MentorshipAction.Asks(MentorshipAction.SEE_ESSENTIALS)
    Page show(Actor actor, @PathVariable UUID group, @RequestParam @Nullable UUID of) {
        return essentials.show(actor, new GroupId(group), of == null ? null : new StaffId(of));
    }
}
