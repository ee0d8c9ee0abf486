package org.houvast.access.signin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.houvast.access.AccessAction;
import org.houvast.access.Accounts;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The first time: a link that works once leads here, to choose a password. */
@Controller
class FirstSignInController {

    record Form(@NotBlank String password) {}

    private final Accounts accounts;
    private final ChoosePassword choose;

    FirstSignInController(Accounts accounts, ChoosePassword choose) {
        this.accounts = accounts;
        this.choose = choose;
    }

    @GetMapping("/links/{token}")
    @AccessAction.Asks(AccessAction.USE_ONE_TIME_LINK)
    Page show(@PathVariable String token) {
        var page =
                new FirstSignInPage(token, accounts.whoseLink(token).isPresent(), Problems.none());
        return page.works() ? page : Shown.missing(page);
    }

    @PostMapping("/links/{token}")
    @AccessAction.Asks(AccessAction.USE_ONE_TIME_LINK)
    Page choosePassword(
            @PathVariable String token, @Valid @ModelAttribute Form form, BindingResult shape) {
        return Shown.attempt(
                shape,
                () -> {
                    choose.run(token, form.password());
                    return GoTo.path("/sign-in").saying("access.first-sign-in.done");
                },
                problems ->
                        new FirstSignInPage(
                                token,
                                accounts.whoseLink(token).isPresent(),
                                problems.beside("access.password.too-short", "password")
                                        .beside("access.password.too-long", "password")));
    }
}
