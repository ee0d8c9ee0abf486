package org.houvast.access.signin;

import org.houvast.access.Accounts;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;

/** Uses the link that works once to choose a password. */
@UseCase
class ChoosePassword {

    private final Accounts accounts;

    ChoosePassword(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * @throws Refusal as {@link Accounts#useLink} says
     */
    void run(String token, String password) {
        accounts.useLink(token, password);
    }
}
