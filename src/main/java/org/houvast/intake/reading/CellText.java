package org.houvast.intake.reading;

import java.text.Normalizer;

/**
 * A cell as it may be kept and shown: one line, composed letters, plain spaces, nothing invisible.
 * What the database cannot store (a null character, half a letter pair) never gets past here.
 */
final class CellText {

    private static final char LOST = '\uFFFD';

    private CellText() {}

    static String clean(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        var text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                text.append(c).append(raw.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                text.append(LOST);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space(text);
            } else if (!invisible(c)) {
                text.append(c);
            }
        }
        var end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        return asTextFormula(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static boolean isPlain(String raw) {
        var length = raw.length();
        if (length == 0) {
            return true;
        }
        if (raw.charAt(0) == ' ' || raw.charAt(0) == '=' || raw.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && raw.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static void space(StringBuilder text) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static boolean invisible(char c) {
        var type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE;
    }

    /** Some packages write {@code ="0042"} so that a spreadsheet keeps the zeros. */
    private static String asTextFormula(String text) {
        return text.length() > 3
                        && text.startsWith("=\"")
                        && text.indexOf('"', 2) == text.length() - 1
                ? text.substring(2, text.length() - 1)
                : text;
    }
}
