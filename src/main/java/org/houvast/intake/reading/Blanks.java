package org.houvast.intake.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Ways to write that there is nothing. */
final class Blanks {

    private static final Pattern BLANK =
            Pattern.compile(
                    "[-–—_./\\\\]+|n\\.? ?v\\.? ?t\\.?|n/a|na|niet bekend|onbekend|geen|nog geen|nog niet|nvt|nnb|n\\.n\\.b\\.?|none|unknown|null|leeg|vacant|vacature");

    private Blanks() {}

    static boolean isBlank(String text) {
        return text.isBlank()
                || (text.length() <= 12 && BLANK.matcher(text.toLowerCase(Locale.ROOT)).matches());
    }

    /** A value as it may stand in a message: a very long one is cut off. */
    static String shortened(String text) {
        return text.length() <= 60 ? text : CellText.clean(text.substring(0, 59)) + "…";
    }
}
