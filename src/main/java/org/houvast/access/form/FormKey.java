package org.houvast.access.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.SignedIn;
import org.houvast.ui.Hv;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The key that came with a form. It counts for its sender and its path: somebody else's form, or
 * another button of the same one, is another form.
 *
 * @param value made when the form was shown
 * @param account who sends it; {@code null} for who is not signed in
 * @param path where the form was sent
 */
record FormKey(UUID value, @Nullable UUID account, String path) {

    private static final String CLAIMED = FormKey.class.getName() + ".claimed";
    private static final int LONGEST_PATH = 1_000;

    static Optional<FormKey> ofThisRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes all
                ? of(all.getRequest())
                : Optional.empty();
    }

    static Optional<FormKey> of(HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!request.getMethod().equals("POST") || path.length() > LONGEST_PATH) {
            return Optional.empty();
        }
        return valueIn(request).map(value -> new FormKey(value, sender(), path));
    }

    /** The bare key that a form carries. */
    static Optional<UUID> valueIn(HttpServletRequest request) {
        var typed = request.getParameter(Hv.IDEMPOTENCY_KEY);
        if (typed == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static @Nullable UUID sender() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.account()
                : null;
    }

    /**
     * Whether this request is the one that holds the key; a form may start more than one use case.
     */
    static boolean isClaimed(HttpServletRequest request) {
        return request.getAttribute(CLAIMED) != null;
    }

    static void markClaimed(HttpServletRequest request) {
        request.setAttribute(CLAIMED, true);
    }

    /** What the request changed was rolled back, and its claim with it. */
    static void unmarkClaimed(HttpServletRequest request) {
        request.removeAttribute(CLAIMED);
    }
}
