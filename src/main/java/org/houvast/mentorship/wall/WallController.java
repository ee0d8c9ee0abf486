package org.houvast.mentorship.wall;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.GroupId;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The mentor walls. */
@Controller
class WallController {

    private final ShowWall walls;

    WallController(ShowWall walls) {
        this.walls = walls;
    }

    @GetMapping("/walls")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_WALL)
    Page choose(Actor actor) {
        return walls.groups(actor);
    }

    @GetMapping("/groups/{group}/wall")
    @MentorshipAction.Asks(MentorshipAction.SEE_WALL)
    Page wall(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam(defaultValue = "false") boolean list) {
        return walls.wall(actor, new GroupId(group), list);
    }
}
