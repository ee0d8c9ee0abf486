package org.houvast.child.merging;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Putting two files of one child together, and taking them apart. */
@Controller
class MergeController {

    private final MergeChildren merge;

    MergeController(MergeChildren merge) {
        this.merge = merge;
    }

    @GetMapping("/children/{placement}/merge")
    @ChildAction.Asks(ChildAction.MERGE)
    Page show(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(defaultValue = "") String search) {
        return merge.show(actor, new CarePlacementId(placement), search);
    }

    @PostMapping("/children/{placement}/merge")
    @ChildAction.Asks(ChildAction.MERGE)
    Page together(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam UUID other,
            @RequestParam(defaultValue = "false") boolean sure) {
        var kept = new CarePlacementId(placement);
        var gone = new CarePlacementId(other);
        if (!sure) {
            return merge.look(actor, kept, gone);
        }
        merge.together(actor, kept, gone);
        return GoTo.path("/children/" + placement).saying("child.merge.saved");
    }

    @PostMapping("/children/{placement}/merge/{merge}/apart")
    @ChildAction.Asks(ChildAction.MERGE)
    Page apart(Actor actor, @PathVariable UUID placement, @PathVariable("merge") UUID merged) {
        merge.apart(actor, new CarePlacementId(placement), merged);
        return GoTo.path("/children/" + placement).saying("child.merge.apart.saved");
    }
}
