package org.houvast.demo;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it stands in a mail address: small letters without accents, dots for the rest. */
public final class Slug {

    private Slug() {}

    public static String of(String name) {
        var letters = new StringBuilder();
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                letters.append(c);
            } else if (c == 'ł') {
                letters.append('l');
            } else if (c == 'ı') {
                letters.append('i');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !letters.isEmpty()
                    && letters.charAt(letters.length() - 1) != '.') {
                letters.append('.');
            }
        }
        return letters.toString();
    }
}
