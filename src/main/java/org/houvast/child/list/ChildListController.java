package org.houvast.child.list;

import org.houvast.access.Actor;
import org.houvast.child.ChildAction;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of children. */
@Controller
class ChildListController {

    private final ChildList children;

    ChildListController(ChildList children) {
        this.children = children;
    }

    @GetMapping("/children")
    @ChildAction.Asks(ChildAction.SEE_CHILD)
    Page list(Actor actor, @RequestParam(defaultValue = "") String search) {
        return children.find(actor, search);
    }
}
