package org.houvast.access.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A try that did not fit: what was typed as a name is kept, the password is not.
 *
 * @param name what was typed
 * @param key what happened and what to do now; empty for nothing
 */
record FailedSignIn(String name, String key) implements Serializable {

    private static final String NAME = FailedSignIn.class.getName();
    private static final FailedSignIn NONE = new FailedSignIn("", "");

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    static FailedSignIn takeFrom(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(NAME) instanceof FailedSignIn failed)) {
            return NONE;
        }
        session.removeAttribute(NAME);
        return failed;
    }

    Problems problems() {
        return key.isEmpty() ? Problems.none() : Problems.at("password", key);
    }
}
