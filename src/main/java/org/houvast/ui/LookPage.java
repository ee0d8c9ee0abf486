package org.houvast.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a change brings about, before it is saved. The same form is sent again, with {@link #SURE}.
 *
 * @param title whom or what it is about
 * @param what the change itself, in a sentence
 * @param effects what it brings about, as each module says
 * @param action where the change goes
 * @param back the screen where it was filled in; {@code null} when the form itself comes back, with
 *     what was filled in ({@link #AGAIN})
 * @param version what was read, when the form says so
 * @param sent what was filled in, to send again
 */
public record LookPage(
        Effects.Line title,
        Effects.Line what,
        List<? extends Page> effects,
        String action,
        @Nullable String back,
        @Nullable Integer version,
        Map<String, List<String>> sent)
        implements Page {

    /** The field that says that someone looked, and wants it. */
    public static final String SURE = "sure";

    /** The field that says that someone looked, and wants to fill in something else. */
    public static final String AGAIN = "again";

    /** What was filled in, without what a form itself brings. */
    public static Map<String, List<String>> filledIn(MultiValueMap<String, String> sent) {
        return sent.entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_")
                                && !field.getKey().equals(SURE)
                                && !field.getKey().equals(AGAIN))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether anything else changes with it. */
    public boolean changesMore() {
        return effects.stream()
                .anyMatch(effect -> !(effect instanceof Effects said) || !said.lines().isEmpty());
    }
}
