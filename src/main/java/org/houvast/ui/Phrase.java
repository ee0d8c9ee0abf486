package org.houvast.ui;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a bundle, read once. The grammar is {@link MessageFormat}'s; nearly all sentences
 * have plain parameters only and are put together without it.
 */
final class Phrase {

    private final List<Object> parts = new ArrayList<>();
    private final @Nullable MessageFormat format;

    Phrase(String pattern, Locale locale) {
        this.format = simple(pattern) ? null : new MessageFormat(pattern, locale);
    }

    /**
     * The sentence with its parameters.
     *
     * @param shown turns a parameter into text that is safe where the sentence goes
     */
    String with(Object[] details, Function<Object, String> shown) {
        if (format != null) {
            var safe = new Object[details.length];
            for (int i = 0; i < details.length; i++) {
                safe[i] = details[i] instanceof Number ? details[i] : shown.apply(details[i]);
            }
            return ((MessageFormat) format.clone()).format(safe);
        }
        if (parts.size() == 1 && parts.getFirst() instanceof String text) {
            return text;
        }
        var said = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Integer at -> said.append(shown.apply(details[at]));
                default -> said.append(part);
            }
        }
        return said.toString();
    }

    /** Reads a pattern with at most plain parameters, {0}; false when it asks for more. */
    private boolean simple(String pattern) {
        var text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                if (i + 1 >= pattern.length() || pattern.charAt(i + 1) != '\'') {
                    return false;
                }
                text.append('\'');
                i++;
            } else if (c == '{') {
                int end = pattern.indexOf('}', i);
                if (end < 0 || !pattern.substring(i + 1, end).matches("[0-9]")) {
                    return false;
                }
                parts.add(text.toString());
                parts.add(pattern.charAt(i + 1) - '0');
                text.setLength(0);
                i = end;
            } else {
                text.append(c);
            }
        }
        parts.add(text.toString());
        return true;
    }
}
