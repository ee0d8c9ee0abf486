package org.houvast.access.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.houvast.access.AccessAction;
import org.houvast.access.Actor;
import org.houvast.access.SignedIn;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows a form that outlived its session, so that its writer can send it after all. */
@Controller
class HeldFormController {

    private static final int LONG = 40;

    @GetMapping("/held-form")
    @AccessAction.Asks(AccessAction.FINISH_OWN_FORM)
    Page show(Actor actor, HttpServletRequest request) {
        var found = HeldForm.in(request.getSession(false), who(actor));
        if (found.isEmpty()) {
            return GoTo.path("/");
        }
        var held = found.get();
        List<HeldForm.Field> read =
                held.fields().stream().filter(HeldFormController::isText).toList();
        List<HeldForm.Field> along = held.fields().stream().filter(f -> !isText(f)).toList();
        return new HeldFormPage(held.path(), held.key().toString(), read, along, held.files());
    }

    /** The writer does not need it any more. */
    @PostMapping("/held-form/goodbyes")
    @AccessAction.Asks(AccessAction.FINISH_OWN_FORM)
    Page letGo(Actor actor, HttpServletRequest request) {
        var session = request.getSession(false);
        if (HeldForm.in(session, who(actor)).isPresent()) {
            HeldForm.letGo(session);
        }
        return GoTo.path("/");
    }

    private static SignedIn who(Actor actor) {
        return new SignedIn(actor.account().value(), actor.organiser().value());
    }

    private static boolean isText(HeldForm.Field field) {
        return field.value().length() > LONG || field.value().strip().contains(" ");
    }
}
