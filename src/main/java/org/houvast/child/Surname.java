package org.houvast.child;

import java.util.Arrays;
import java.util.Locale;

/**
 * A surname and the small words before it: {@code van 't Hof} has the prefix {@code van 't}. In
 * Flanders they are written with a capital and are the surname itself, so there is no prefix then.
 *
 * @param prefix the small words; empty when there are none
 * @param rest the name without them
 */
public record Surname(String prefix, String rest) {

    /** Splits a whole surname. */
    public static Surname of(String whole) {
        var words = whole.strip().split("\\s+");
        int small = 0;
        while (small < words.length - 1
                && words[small].equals(words[small].toLowerCase(Locale.ROOT))) {
            small++;
        }
        return new Surname(
                String.join(" ", Arrays.copyOfRange(words, 0, small)),
                String.join(" ", Arrays.copyOfRange(words, small, words.length)));
    }

    /** As one says it. */
    public String whole() {
        return (prefix.strip() + " " + rest.strip()).strip();
    }
}
