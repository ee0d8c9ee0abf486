package org.houvast.intake.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houvast.intake.reading.Sheet;

/**
 * What came from the screen, as {@link Said} keeps it: {@code c:} a value in place, {@code r:} a
 * doubt that is right, {@code q:} an answer that was chosen and {@code t:} one that was typed.
 */
final class Heard {

    private Heard() {}

    static Map<String, String> from(Map<String, String> fields) {
        Map<String, String> answers = new HashMap<>();
        fields.forEach((name, value) -> {
            var about = name.length() < 2 ? "" : name.substring(2);
            switch (name.length() < 2 ? "" : name.substring(0, 2)) {
                case "c:" -> answers.put(Said.CELL + about, value.strip());
                case "r:" -> answers.put(Said.RIGHT + about, "yes");
                case "q:" -> answers.putIfAbsent(about, value);
                case "t:" -> {
                    if (!value.isBlank()) {
                        answers.put(about, value.strip());
                    }
                }
                default -> {}
            }
        });
        return answers;
    }

    /** Leaves out values that only stood on the screen: nobody changed them. */
    static Map<String, String> changed(
            Map<String, String> answers, List<KeptList> lists, Said said) {
        Map<String, String> changed = new HashMap<>(answers);
        for (var list : lists) {
            for (var row : list.sheet().with(said.in(list.position()).typed()).rows()) {
                for (int column = 0; column < list.sheet().headings().size(); column++) {
                    removeEcho(changed, list.position(), row, column);
                }
            }
        }
        return changed;
    }

    private static void removeEcho(
            Map<String, String> answers, int list, Sheet.Row row, int column) {
        var key = Said.cell(list, row.number(), column);
        if (row.cell(column).equals(answers.get(key))) {
            answers.remove(key);
        }
    }
}
