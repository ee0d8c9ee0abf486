package org.houvast.mentorship.wall;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.GroupId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The mentor walls. */
@Controller
class WallController {

    private final ShowWall walls;
    private final ArrangeSheets sheets;

    WallController(ShowWall walls, ArrangeSheets sheets) {
        this.walls = walls;
        this.sheets = sheets;
    }

    @GetMapping("/walls")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_WALL)
    Page choose(Actor actor) {
        return walls.groups(actor);
    }

    @GetMapping("/groups/{group}/wall")
    @MentorshipAction.Asks(MentorshipAction.SEE_WALL)
    Page wall(Actor actor, @PathVariable UUID group) {
        return walls.wall(actor, new GroupId(group));
    }

    /** The group keeps this style. */
    @PostMapping("/groups/{group}/wall")
    @MentorshipAction.Asks(MentorshipAction.ARRANGE_SHEETS)
    Page style(Actor actor, @PathVariable UUID group, @RequestParam WallStyle style) {
        sheets.style(actor, new GroupId(group), style);
        return GoTo.path("/groups/" + group + "/wall");
    }
}
