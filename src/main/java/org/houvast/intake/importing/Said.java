package org.houvast.intake.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.houvast.intake.reading.Answers;
import org.houvast.intake.reading.Sheet;

/**
 * What a person said about the lists of an import, by what it is about: {@code
 * cell:list/row/column} for a value typed in place, {@code right:list/row/column/reason} for a
 * doubt that is right after all, else the key of a question.
 */
record Said(Map<String, String> words) {

    static final String CELL = "cell:";
    static final String RIGHT = "right:";

    private static final Pattern PLACE =
            Pattern.compile("(\\d{1,4})/(\\d{1,7})/(-?\\d{1,4})(?:/([a-z0-9-]+))?");

    static String cell(int list, int row, int column) {
        return CELL + list + "/" + row + "/" + column;
    }

    static String right(int list, int row, int column, String reason) {
        return RIGHT + list + "/" + row + "/" + column + "/" + reason;
    }

    /** What was typed and confirmed in one list. */
    Answers in(int list) {
        Map<Sheet.Place, String> typed = new HashMap<>();
        Set<Answers.Confirmed> right = new HashSet<>();
        words.forEach((about, text) -> {
            boolean cell = about.startsWith(CELL);
            if (cell || about.startsWith(RIGHT)) {
                var place = PLACE.matcher(about.substring(about.indexOf(':') + 1));
                if (place.matches() && Integer.parseInt(place.group(1)) == list) {
                    var at =
                            new Sheet.Place(
                                    Integer.parseInt(place.group(2)),
                                    Integer.parseInt(place.group(3)));
                    if (cell) {
                        typed.put(at, text);
                    } else if (place.group(4) != null) {
                        right.add(new Answers.Confirmed(at, place.group(4)));
                    }
                }
            }
        });
        return new Answers(typed, right);
    }

    /** The answers to questions that are asked once for many rows. */
    Map<String, String> toQuestions() {
        Map<String, String> answers = new HashMap<>();
        words.forEach((about, text) -> {
            if (!about.startsWith(CELL) && !about.startsWith(RIGHT)) {
                answers.put(about, text);
            }
        });
        return answers;
    }
}
