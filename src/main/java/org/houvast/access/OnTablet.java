package org.houvast.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A request that comes from a shared tablet: from the tablet itself, or from who took it with four
 * digits. What can be done there is less than elsewhere, and reaches its own groups only.
 *
 * @param tablet which tablet
 * @param account the tablet's own account
 */
public record OnTablet(UUID tablet, UUID account) {

    /** Where a request carries it. */
    public static final String NAME = OnTablet.class.getName();

    /** The tablet of this request; empty for any other machine. */
    public static Optional<OnTablet> current() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST)
                                instanceof OnTablet tablet
                ? Optional.of(tablet)
                : Optional.empty();
    }
}
