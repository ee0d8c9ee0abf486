package org.houvast.access.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.houvast.ui.Hv;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The key that came with a form.
 *
 * @param value made when the form was shown
 * @param path where the form was sent
 */
record FormKey(UUID value, String path) {

    private static final String CLAIMED = FormKey.class.getName() + ".claimed";

    static Optional<FormKey> ofThisRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes all
                ? of(all.getRequest())
                : Optional.empty();
    }

    static Optional<FormKey> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        var typed = request.getParameter(Hv.IDEMPOTENCY_KEY);
        if (typed == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FormKey(UUID.fromString(typed), request.getRequestURI()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
}
