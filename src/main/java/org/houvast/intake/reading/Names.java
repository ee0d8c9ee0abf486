package org.houvast.intake.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whole names in one cell, taken apart without losing a word. */
public final class Names {

    /**
     * The small words before a surname, in the Netherlands, Flanders and among their neighbours.
     */
    private static final Set<String> SMALL_WORDS =
            Set.of(
                    "van", "de", "der", "den", "het", "'t", "’t", "t", "ten", "ter", "te", "op",
                    "in", "aan", "bij", "over", "onder", "uit", "tot", "voor", "vande", "vander",
                    "vanden", "von", "zu", "du", "des", "le", "la", "les", "el", "al", "ben", "bin",
                    "ibn", "abu", "da", "das", "do", "dos", "di", "del", "della", "d'", "d’", "'s",
                    "’s", "s'", "st.", "sint", "mac", "mc", "o'");

    private static final Pattern CALLED = Pattern.compile("\\(([^()]{1,40})\\)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Names() {}

    /** {@code Achternaam, Voornaam} or {@code Voornaam Achternaam}. */
    public static PersonName split(String text) {
        var name = text.strip();
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return withComma(name.substring(0, comma).strip(), name.substring(comma + 1).strip());
        }
        var words = SPACES.split(called(name));
        if (words.length == 1) {
            return new PersonName(words[0], "");
        }
        int surname = firstSmallWord(words, 1);
        return surname > 0 ? at(words, surname) : at(words, 1);
    }

    /** {@code Peeters Lotte}, {@code Van den Berg Omar}: the surname first, without a comma. */
    static PersonName splitSurnameFirst(String text) {
        if (text.indexOf(',') >= 0) {
            return split(text);
        }
        var words = SPACES.split(text.strip());
        int i = 0;
        while (i < words.length - 1 && isSmall(words[i])) {
            i++;
        }
        int first = Math.min(i + 1, words.length);
        return new PersonName(join(words, first, words.length), join(words, 0, first));
    }

    /** What follows the comma may be the small words, the first name, or both. */
    private static PersonName withComma(String before, String after) {
        var parts = after.split("\\s*,\\s*");
        var tail = called(String.join(" ", parts).strip());
        var words = tail.isEmpty() ? new String[0] : SPACES.split(tail);
        int leading = 0;
        while (leading < words.length && isSmall(words[leading]) && parts.length > 1) {
            leading++;
        }
        int trailing = words.length;
        while (trailing > leading + 1 && isSmall(words[trailing - 1])) {
            trailing--;
        }
        var small = (join(words, 0, leading) + " " + join(words, trailing, words.length)).strip();
        var surname = small.isEmpty() ? smallWordsAhead(before) : small + " " + before;
        return new PersonName(join(words, leading, trailing), surname);
    }

    /** {@code Heijden van der} is {@code van der Heijden}. */
    private static String smallWordsAhead(String surname) {
        var words = SPACES.split(surname);
        int end = words.length;
        while (end > 1 && isSmall(words[end - 1])) {
            end--;
        }
        return end == words.length
                ? surname
                : join(words, end, words.length) + " " + join(words, 0, end);
    }

    /** {@code J.M. (Jan)}: the name between brackets is what everyone says. */
    private static String called(String text) {
        var called = CALLED.matcher(text);
        if (!called.find()) {
            return text;
        }
        var rest = (text.substring(0, called.start()) + " " + text.substring(called.end())).strip();
        var words = rest.isEmpty() ? new String[0] : SPACES.split(rest);
        int i = 0;
        while (i < words.length && (isInitials(words[i]) || i == 0) && !isSmall(words[i])) {
            i++;
        }
        return (called.group(1).strip() + " " + join(words, i, words.length)).strip();
    }

    private static boolean isInitials(String word) {
        return word.endsWith(".") || word.length() == 1;
    }

    private static int firstSmallWord(String[] words, int from) {
        for (int i = from; i < words.length - 1; i++) {
            if (isSmall(words[i])) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isSmall(String word) {
        return SMALL_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static PersonName at(String[] words, int surname) {
        return new PersonName(join(words, 0, surname), join(words, surname, words.length));
    }

    private static String join(String[] words, int from, int to) {
        return from >= to ? "" : String.join(" ", List.of(Arrays.copyOfRange(words, from, to)));
    }
}
