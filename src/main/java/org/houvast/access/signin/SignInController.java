package org.houvast.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.houvast.access.AccessAction;
import org.houvast.access.DemoSignIns;
import org.houvast.access.form.HeldForm;
import org.houvast.ui.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The front door. The form itself is received by the security filter. */
@Controller
class SignInController {

    private final ObjectProvider<DemoSignIns> demo;

    SignInController(ObjectProvider<DemoSignIns> demo) {
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    @AccessAction.Asks(AccessAction.SIGN_IN)
    Page show(HttpServletRequest request) {
        var session = request.getSession(false);
        var attempt = FailedSignIn.takeFrom(session);
        return new SignInPage(
                attempt.name(),
                attempt.problems(),
                HeldForm.in(session).isPresent(),
                demo.stream().flatMap(d -> d.all().stream()).toList());
    }
}
