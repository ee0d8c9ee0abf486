package org.houvast.access;

import java.util.HashSet;
import java.util.Set;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Which actions were asked about while a request was answered, so that none is merely declared. */
public final class AskedActions {

    private static final String NAME = AskedActions.class.getName();

    private AskedActions() {}

    static void remember(Action action) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            all(request).add(action);
        }
    }

    public static boolean contain(Action action) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && all(request).contains(action);
    }

    @SuppressWarnings("unchecked")
    private static Set<Action> all(RequestAttributes request) {
        var asked = (Set<Action>) request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        if (asked == null) {
            asked = new HashSet<>();
            request.setAttribute(NAME, asked, RequestAttributes.SCOPE_REQUEST);
        }
        return asked;
    }
}
