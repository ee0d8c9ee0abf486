package org.houvast.access.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.houvast.access.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * A list as CSV: UTF-8 with a byte order mark and semicolons, so that a Dutch or Flemish Excel
 * opens it with a double click.
 */
public final class CsvText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final String END = "\r\n";

    /** What a spreadsheet program takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvText() {}

    public static byte[] of(ListFile list) {
        var text = new StringBuilder("\uFEFF");
        line(text, list.headings());
        list.rows().forEach(row -> line(text, row));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<? extends @Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ";").append(cell(cells.get(i)));
        }
        text.append(END);
    }

    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> day.format(DAY);
            case Number number -> number.toString();
            default -> quoted(harmless(value.toString()));
        };
    }

    /** A text that would be a formula is shown as text: an apostrophe before it says so. */
    private static String harmless(String text) {
        var begin = text.stripLeading();
        boolean formula =
                !text.isEmpty()
                        && (FORMULA.indexOf(text.charAt(0)) >= 0
                                || (!begin.isEmpty() && FORMULA.indexOf(begin.charAt(0)) >= 0));
        return formula ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.chars()
                        .anyMatch(c ->
                                c == ';' || c == ',' || c == '"' || c == '\n' || c == '\r'
                                        || c == '\t')
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
