package org.houvast.rhythm.agreeing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.houvast.foundation.SheetRows;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.MomentKind;
import org.houvast.ui.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Reads a checklist from the rows of a spreadsheet, as it was taken along: columns are found by
 * their headings, in any order and in each language; what cannot be read is said, row by row.
 */
final class ListReading {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_GUIDE = 600;
    private static final int MOST_AFTER = 600;
    private static final int MOST_MONTHS = 60;
    private static final int MOST_WEEKS = 52;
    private static final int ENOUGH_HEADINGS = 4;

    /** The columns of a list; the end of a key. */
    enum Column {
        CARE_TYPE(true),
        TITLE(true),
        KIND(true),
        AFTER(true),
        UNIT(true),
        START(true),
        EVERY(false),
        WINDOW(true),
        REQUIRED(false),
        GUIDE(false),
        SOURCE(false),
        FROM(false),
        THROUGH(false),
        LINE(false);

        private final boolean needed;

        Column(boolean needed) {
            this.needed = needed;
        }

        String key() {
            return "rhythm.checklist.export." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Something that cannot be read. */
    private static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient ImportPage.Problem problem;

        Unreadable(ImportPage.Problem problem) {
            super(problem.key());
            this.problem = problem;
        }
    }

    private final List<Speech> languages;
    private final SheetRows sheets;
    private final LocalDate today;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    final List<Wish> wishes = new ArrayList<>();
    final List<ImportPage.Problem> problems = new ArrayList<>();

    /**
     * @param languages the one of who reads first
     */
    ListReading(
            List<SheetRows.Row> rows, List<Speech> languages, SheetRows sheets, LocalDate today) {
        this.languages = languages;
        this.sheets = sheets;
        this.today = today;
        int head = headings(rows);
        for (var column : Column.values()) {
            if (column.needed && !columns.containsKey(column)) {
                problems.add(
                        new ImportPage.Problem(
                                0, heading(column), "", "rhythm.checklist.import.no-column"));
            }
        }
        if (problems.isEmpty()) {
            rows.subList(head + 1, rows.size()).forEach(this::read);
        }
    }

    private String heading(Column column) {
        return languages.getFirst().text(column.key());
    }

    private int headings(List<SheetRows.Row> rows) {
        var known = new HashMap<String, Column>();
        for (var column : Column.values()) {
            languages.forEach(words -> known.put(plain(words.text(column.key())), column));
        }
        for (int i = 0; i < rows.size(); i++) {
            columns.clear();
            var cells = rows.get(i).cells();
            for (int c = 0; c < cells.size(); c++) {
                var column = known.get(plain(cells.get(c)));
                if (column != null) {
                    columns.putIfAbsent(column, c);
                }
            }
            if (columns.size() >= ENOUGH_HEADINGS) {
                return i;
            }
        }
        columns.clear();
        return rows.size() - 1;
    }

    private void read(SheetRows.Row row) {
        try {
            var through = day(row, Column.THROUGH);
            if (through != null && through.isBefore(today.minusDays(1))) {
                return;
            }
            wishes.add(wish(row, through));
        } catch (Unreadable unreadable) {
            problems.add(unreadable.problem);
        }
    }

    private Wish wish(SheetRows.Row row, @Nullable LocalDate through) throws Unreadable {
        var careType = one(row, Column.CARE_TYPE, CareType.values(), CareType::key);
        var title = text(row, Column.TITLE, LONGEST_TITLE);
        if (title.isEmpty()) {
            throw wrong(row, Column.TITLE, "rhythm.checklist.import.empty");
        }
        var from = day(row, Column.FROM);
        var guide = text(row, Column.GUIDE, LONGEST_GUIDE);
        var form =
                new LineForm(
                        title,
                        one(row, Column.KIND, MomentKind.values(), MomentKind::key),
                        guide.isEmpty() ? null : guide,
                        number(row, Column.AFTER, 0, MOST_AFTER),
                        one(row, Column.UNIT, Span.Unit.values(), Span.Unit::key),
                        one(row, Column.START, Start.values(), Start::key),
                        cell(row, Column.EVERY).isEmpty()
                                ? null
                                : number(row, Column.EVERY, 1, MOST_MONTHS),
                        number(row, Column.WINDOW, 1, MOST_WEEKS),
                        isRequired(row),
                        from == null || from.isBefore(today) ? today : from);
        return new Wish(row.number(), careType, cell(row, Column.LINE), form, through);
    }

    private boolean isRequired(SheetRows.Row row) throws Unreadable {
        var cell = plain(cell(row, Column.REQUIRED));
        if (cell.isEmpty() || says(cell, "rhythm.checklist.offer")) {
            return false;
        }
        if (says(cell, "rhythm.checklist.required")) {
            return true;
        }
        throw wrong(row, Column.REQUIRED, "rhythm.checklist.import.required");
    }

    private boolean says(String cell, String key) {
        return languages.stream().anyMatch(words -> plain(words.text(key)).equals(cell));
    }

    private <T> T one(SheetRows.Row row, Column column, T[] values, Function<T, String> key)
            throws Unreadable {
        var cell = plain(cell(row, column));
        for (var value : values) {
            if (says(cell, key.apply(value))) {
                return value;
            }
        }
        throw wrong(
                row,
                column,
                cell.isEmpty()
                        ? "rhythm.checklist.import.empty"
                        : "rhythm.checklist.import.unknown");
    }

    private int number(SheetRows.Row row, Column column, int least, int most) throws Unreadable {
        var cell = cell(row, column).replaceFirst("[.,]0+$", "");
        if (cell.matches("\\d{1,4}")) {
            int number = Integer.parseInt(cell);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new Unreadable(
                new ImportPage.Problem(
                        row.number(),
                        heading(column),
                        cell(row, column),
                        "rhythm.checklist.import.number",
                        least,
                        most));
    }

    private @Nullable LocalDate day(SheetRows.Row row, Column column) throws Unreadable {
        var cell = cell(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = sheets.day(cell, today);
        if (day.isEmpty()) {
            throw wrong(row, column, "rhythm.checklist.import.day");
        }
        return day.get();
    }

    private String text(SheetRows.Row row, Column column, int longest) throws Unreadable {
        var cell = cell(row, column);
        if (cell.length() > longest) {
            throw new Unreadable(
                    new ImportPage.Problem(
                            row.number(),
                            heading(column),
                            cell.substring(0, longest),
                            "rhythm.checklist.import.long",
                            longest));
        }
        return cell;
    }

    private String cell(SheetRows.Row row, Column column) {
        var at = columns.get(column);
        return at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
    }

    private Unreadable wrong(SheetRows.Row row, Column column, String key) {
        return new Unreadable(
                new ImportPage.Problem(row.number(), heading(column), cell(row, column), key));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
