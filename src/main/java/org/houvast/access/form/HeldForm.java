package org.houvast.access.form;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.access.SignedIn;
import org.houvast.ui.Hv;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * A form that arrived after its session had ended. After signing in it is shown again to its writer
 * and to nobody else, so that no text is lost; a person sends it, never the product. It stays until
 * it was saved, let go, or the session ends.
 *
 * @param path where the form was going
 * @param key its key: sent from here and from the old page, it counts once
 * @param writer the mark of who wrote it, at which organiser
 * @param fields what was typed, in the order of the form
 * @param files the names of its fields for files; what was chosen there is chosen anew
 */
public record HeldForm(String path, UUID key, String writer, List<Field> fields, List<String> files)
        implements Serializable {

    private static final String NAME = HeldForm.class.getName();
    private static final int MOST_CHARACTERS = 100_000;
    private static final int HOLDS_FOR_SECONDS = 3600;
    private static final Set<String> NOT_KEPT =
            Set.of(Hv.IDEMPOTENCY_KEY, Hv.WRITER, "_csrf", "password", "username");

    /** Typing sends these by itself; the form in which one types follows. */
    private static final Set<String> NOT_SENT_BY_HAND = Set.of("/drafts");

    /** One field and what stood in it. */
    public record Field(String name, String value) implements Serializable {}

    /**
     * Holds the form of this request, when it came from our own pages, says who wrote it, and is
     * not too large.
     */
    public static boolean hold(HttpServletRequest request) {
        var writer = request.getParameter(Hv.WRITER);
        if (!request.getMethod().equals("POST")
                || !Provenance.isOwnPage(request)
                || NOT_SENT_BY_HAND.contains(request.getRequestURI())
                || writer == null
                || writer.isBlank()) {
            return false;
        }
        var files = files(request);
        var fields = fields(request);
        if ((fields.isEmpty() && files.isEmpty())
                || fields.stream().mapToInt(f -> f.name().length() + f.value().length()).sum()
                        > MOST_CHARACTERS) {
            return false;
        }
        var session = request.getSession(true);
        if (FormKey.sender() == null) {
            // Whoever knocks can have something held; not for a working day.
            session.setMaxInactiveInterval(HOLDS_FOR_SECONDS);
        }
        session.setAttribute(
                NAME,
                new HeldForm(
                        request.getRequestURI(),
                        FormKey.valueIn(request).orElseGet(UUID::randomUUID),
                        writer,
                        fields,
                        files));
        return true;
    }

    private static List<Field> fields(HttpServletRequest request) {
        var fields = new ArrayList<Field>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!NOT_KEPT.contains(name)) {
                        for (var value : values) {
                            fields.add(new Field(name, value));
                        }
                    }
                });
        return List.copyOf(fields);
    }

    private static List<String> files(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .map(Part::getName)
                    .distinct()
                    .toList();
        } catch (IOException | ServletException | RuntimeException e) {
            return List.of();
        }
    }

    /** A form that waits in this session, whoever wrote it. */
    public static Optional<HeldForm> in(@Nullable HttpSession session) {
        return session != null && session.getAttribute(NAME) instanceof HeldForm held
                ? Optional.of(held)
                : Optional.empty();
    }

    /** A form that waits in this session for this person, at this organiser. */
    public static Optional<HeldForm> in(@Nullable HttpSession session, SignedIn who) {
        return in(session).filter(held -> held.writer().equals(who.mark()));
    }

    static void letGo(@Nullable HttpSession session) {
        if (session != null) {
            session.removeAttribute(NAME);
        }
    }

    /** A form was saved; when it is the one that waits, it need not wait any longer. */
    static void arrived(HttpServletRequest request, FormKey key) {
        var session = request.getSession(false);
        if (in(session).filter(held -> held.key().equals(key.value())).isPresent()) {
            letGo(session);
        }
    }
}
