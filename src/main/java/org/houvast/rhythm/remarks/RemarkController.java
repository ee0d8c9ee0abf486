package org.houvast.rhythm.remarks;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remarks on what is planned. */
@Controller
class RemarkController {

    private final SayRemark say;

    RemarkController(SayRemark say) {
        this.say = say;
    }

    @PostMapping("/moments/{moment}/remarks")
    @RhythmAction.Asks(RhythmAction.REMARK_ON_PLAN)
    Page say(
            Actor actor, @PathVariable UUID moment, @RequestParam(defaultValue = "") String words) {
        say.say(actor, new MomentId(moment), words);
        return GoTo.path("/moments/" + moment).saying("rhythm.remark.said");
    }

    @PostMapping("/remarks/{remark}/read")
    @RhythmAction.Asks(RhythmAction.READ_REMARK)
    Page read(Actor actor, @PathVariable UUID remark) {
        say.read(actor, remark);
        return GoTo.path("/my-year").saying("rhythm.remark.read");
    }
}
