package org.houvast.access.form;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Where a request comes from, as the browser says; a page of another site cannot lie about it. */
public final class Provenance {

    private static final String SITE = "Sec-Fetch-Site";

    private Provenance() {}

    /** Sent by one of our own pages. Older browsers, and those without https, name the origin. */
    public static boolean isOwnPage(HttpServletRequest request) {
        var site = request.getHeader(SITE);
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
    }

    /** Sent by a page of somebody else; nothing that it asks for is done. */
    public static boolean isElsewhere(HttpServletRequest request) {
        var site = request.getHeader(SITE);
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    /** The path of the page from which this form was sent, when it was one of ours. */
    static Optional<String> page(HttpServletRequest request) {
        var from = request.getHeader(HttpHeaders.REFERER);
        if (from == null) {
            return Optional.empty();
        }
        try {
            var page = URI.create(from);
            var ours =
                    page.getRawAuthority() != null
                            && page.getRawAuthority().equals(request.getHeader(HttpHeaders.HOST));
            var path = page.getRawPath();
            return ours && path != null && path.startsWith("/") && !path.startsWith("//")
                    ? Optional.of(
                            page.getRawQuery() == null ? path : path + "?" + page.getRawQuery())
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
