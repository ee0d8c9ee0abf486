package org.houvast.mentorship.picture;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.StaffId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The picture of a mentor. */
@Controller
class PictureController {

    private final ChoosePicture pictures;

    PictureController(ChoosePicture pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/mentors/pictures/{staff}")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_PICTURE)
    Page show(Actor actor, @PathVariable UUID staff) {
        return pictures.show(actor, new StaffId(staff));
    }

    @PostMapping("/mentors/pictures/{staff}")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_PICTURE)
    Page choose(Actor actor, @PathVariable UUID staff, @RequestParam String picture) {
        pictures.choose(actor, new StaffId(staff), picture);
        return GoTo.path("/colleagues/" + staff).saying("mentorship.picture.kept");
    }
}
