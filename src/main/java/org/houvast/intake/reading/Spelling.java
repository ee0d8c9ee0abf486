package org.houvast.intake.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When two spellings are the same name, and when a spelling has lost letters on its way here. An
 * export through an old encoding turns {@code Yılmaz} into {@code Y?lmaz}; read twice the wrong
 * way, {@code Zoë} becomes {@code ZoÃ«}.
 */
public final class Spelling {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");

    /** UTF-8 that was read as Windows-1252: one of these, then a sign from the upper half. */
    private static final Pattern TWICE_READ =
            Pattern.compile("[ÃÄÅÂ][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]");

    private Spelling() {}

    /**
     * A key that is equal for spellings that differ only in capitals, accents, spaces and signs:
     * {@code 'T KWETTERNEST} and {@code 't Kwetternest}, {@code Ines} and {@code Ïnes}.
     */
    public static String key(String text) {
        var plain = plain(APOSTROPHES.matcher(text).replaceAll(""));
        return NO_LETTERS.matcher(letters(plain.toLowerCase(Locale.ROOT))).replaceAll(" ").strip();
    }

    /** The same text without accents. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** Letters that no decomposition brings back to the plain one. */
    private static String letters(String text) {
        return text.replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    /** Whether letters were lost: a question mark or � stands where a letter was. */
    public static boolean hasLostLetters(String text) {
        return text.indexOf('?') >= 0 || text.indexOf('\uFFFD') >= 0;
    }

    /** What a text was before it was read in the wrong encoding, if that shows. */
    public static Optional<String> repaired(String text) {
        if (!TWICE_READ.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            var bytes = WINDOWS_1252.newEncoder().encode(CharBuffer.wrap(text));
            var read =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes.array(), 0, bytes.limit()));
            return Optional.of(CellText.clean(read.toString())).filter(good -> !good.isEmpty());
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }

    /**
     * Whether a spelling that lost letters can be read as a good one: {@code Y?lmaz} as {@code
     * Yılmaz}. One sign stands for one letter.
     */
    public static boolean canBe(String damaged, String good) {
        if (damaged.length() != good.length() || hasLostLetters(good)) {
            return false;
        }
        for (int i = 0; i < damaged.length(); i++) {
            char c = damaged.charAt(i);
            if (c != '?'
                    && c != '\uFFFD'
                    && Character.toLowerCase(c) != Character.toLowerCase(good.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a spelling has nothing to add to one that is known: it is the same, it lost letters
     * on its way, or it is the same name without its accents.
     */
    public static boolean isNoBetter(String now, String known) {
        if (now.equals(known)) {
            return true;
        }
        return hasLostLetters(now)
                ? canBe(now, known)
                : key(now).equals(key(known)) && accents(now) <= accents(known);
    }

    private static long accents(String text) {
        return text.chars().filter(c -> c > 0x7F).count();
    }
}
