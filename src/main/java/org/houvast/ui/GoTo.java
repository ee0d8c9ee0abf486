package org.houvast.ui;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a form that succeeded: go to another page, and say there what happened. Without
 * JavaScript a 303, for htmx a full visit.
 *
 * @param path where to, within Houvast
 * @param key the key of the sentence that is said there, or null to say nothing
 * @param details parameters of that sentence
 * @param undo a path that takes a POST and undoes what was done, or null
 */
public record GoTo(String path, @Nullable String key, List<Object> details, @Nullable String undo)
        implements Page {

    private static final Pattern PATH =
            Pattern.compile("/([A-Za-z0-9-]+(/[A-Za-z0-9-]+)*)?(\\?[A-Za-z0-9=&._-]*)?");

    public GoTo {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("not a path within Houvast: " + path);
        }
        details = List.copyOf(details);
    }

    public static GoTo path(String path) {
        return new GoTo(path, null, List.of(), null);
    }

    /**
     * Back to where a form stood, as it says itself.
     *
     * @param asked a path within Houvast; anything else is not followed
     * @param otherwise where to go then
     */
    public static GoTo back(String asked, String otherwise) {
        return path(PATH.matcher(asked).matches() ? asked : otherwise);
    }

    /** Says a sentence on the page that follows, once: <em>Bewaard bij Milan</em>. */
    public GoTo saying(String key, Object... details) {
        return new GoTo(path, key, List.of(details), undo);
    }

    /** Offers <em>Maak ongedaan</em> beside the sentence. */
    public GoTo undoneBy(String undo) {
        return new GoTo(path, key, details, undo);
    }
}
