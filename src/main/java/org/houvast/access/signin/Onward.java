package org.houvast.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.houvast.access.SignedIn;
import org.houvast.access.form.HeldForm;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/**
 * Where someone goes who has come in: a form that waits first, else the page that was asked for.
 */
@Component
class Onward {

    private static final String HOME = "/";

    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    @SuppressWarnings("NullAway") // Spring takes null for: no parameter in the address
    Onward() {
        wanted.setRequestMatcher(Onward::isVisit);
        wanted.setMatchingRequestParameterName(null);
    }

    /** A whole page that someone asked for; not a part of one, nor a picture on it, nor a form. */
    private static boolean isVisit(HttpServletRequest request) {
        var kind = request.getHeader("Sec-Fetch-Dest");
        return request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && (kind == null || kind.equals("document"));
    }

    /** Remembers the page that someone asked for before coming in. */
    RequestCache wanted() {
        return wanted;
    }

    String path(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (HeldForm.in(request.getSession(false), who).isPresent()) {
            return "/held-form";
        }
        if (wanted.getRequest(request, response) instanceof DefaultSavedRequest asked) {
            wanted.removeRequest(request, response);
            var query = asked.getQueryString();
            var path = asked.getRequestURI();
            if (path != null && path.startsWith("/") && !path.startsWith("//")) {
                return query == null ? path : path + "?" + query;
            }
        }
        return HOME;
    }
}
