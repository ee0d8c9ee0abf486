package org.houvast.access.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.ui.Hv;
import org.jspecify.annotations.Nullable;

/**
 * A form that arrived after its session had ended. It is shown again after signing in, so that no
 * text is lost; a person sends it, never the product.
 *
 * @param path where the form was going
 * @param fields what was typed, in the order of the form
 */
public record HeldForm(String path, List<Field> fields) implements Serializable {

    private static final String NAME = HeldForm.class.getName();
    private static final int MOST_CHARACTERS = 100_000;
    private static final Set<String> NOT_KEPT =
            Set.of(Hv.IDEMPOTENCY_KEY, "_csrf", "password", "username");

    /** One field and what stood in it. */
    public record Field(String name, String value) implements Serializable {}

    /** Holds the form of this request, when it came from our own pages and is not too large. */
    public static boolean hold(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !isOurOwn(request) || !isPlain(request)) {
            return false;
        }
        var fields = new ArrayList<Field>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!NOT_KEPT.contains(name)) {
                        for (var value : values) {
                            fields.add(new Field(name, value));
                        }
                    }
                });
        if (fields.isEmpty()
                || fields.stream().mapToInt(f -> f.value().length()).sum() > MOST_CHARACTERS) {
            return false;
        }
        request.getSession(true)
                .setAttribute(NAME, new HeldForm(request.getRequestURI(), List.copyOf(fields)));
        return true;
    }

    private static boolean isOurOwn(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && origin.endsWith("://" + request.getHeader("Host"));
    }

    private static boolean isPlain(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    public static Optional<HeldForm> in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(NAME) instanceof HeldForm held
                ? Optional.of(held)
                : Optional.empty();
    }

    public static void letGo(HttpSession session) {
        session.removeAttribute(NAME);
    }
}
