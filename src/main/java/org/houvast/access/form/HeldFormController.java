package org.houvast.access.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.houvast.access.AccessAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows a form that outlived its session, so that its writer can send it after all. */
@Controller
class HeldFormController {

    private static final int LONG = 40;

    @GetMapping("/held-form")
    @AccessAction.Asks(AccessAction.FINISH_OWN_FORM)
    Page show(HttpServletRequest request) {
        var session = request.getSession();
        var held = HeldForm.in(session);
        if (held.isEmpty()) {
            return GoTo.path("/");
        }
        HeldForm.letGo(session);
        List<HeldForm.Field> read =
                held.get().fields().stream().filter(HeldFormController::isText).toList();
        List<HeldForm.Field> along = held.get().fields().stream().filter(f -> !isText(f)).toList();
        return new HeldFormPage(held.get().path(), read, along);
    }

    private static boolean isText(HeldForm.Field field) {
        return field.value().length() > LONG || field.value().contains(" ");
    }
}
