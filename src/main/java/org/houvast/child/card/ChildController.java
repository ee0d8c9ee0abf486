package org.houvast.child.card;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one child. */
@Controller
class ChildController {

    private final ShowChild children;

    ChildController(ShowChild children) {
        this.children = children;
    }

    @GetMapping("/children/{placement}")
    @ChildAction.Asks(ChildAction.SEE_CHILD)
    Page show(Actor actor, @PathVariable UUID placement) {
        return children.show(actor, new CarePlacementId(placement));
    }
}
