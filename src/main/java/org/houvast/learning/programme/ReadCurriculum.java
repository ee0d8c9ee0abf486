package org.houvast.learning.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.foundation.DayPart;
import org.houvast.foundation.Id;
import org.houvast.foundation.SheetRows;
import org.houvast.trainee.Curricula;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet says about a programme: a line for each module, competence and task that
 * belong together, and beside them by what someone is judged.
 */
final class ReadCurriculum {

    /** The columns, in the order in which the list is written. */
    enum Column {
        MODULE(Curricula.LONGEST_MODULE, "module", "leerlijn", "onderdeel"),
        COMPETENCE(Curricula.LONGEST, "competentie", "competence", "werkproces"),
        TASK(Curricula.LONGEST, "taak", "opdracht", "task"),
        PART(20, "dagdeel", "part of the day"),
        CRITERION(Curricula.LONGEST, "eindcriterium", "criterium", "criterion");

        private final int longest;
        private final Set<String> headings;

        Column(int longest, String... headings) {
            this.longest = longest;
            this.headings = Set.of(headings);
        }

        /** The key of its heading. */
        String key() {
            return "learning.programme.column." + name();
        }
    }

    private static final Map<DayPart, Set<String>> PARTS =
            Map.of(
                    DayPart.MORNING,
                    Set.of("ochtend", "voormiddag", "morning"),
                    DayPart.AFTERNOON,
                    Set.of("middag", "namiddag", "afternoon"),
                    DayPart.AFTER_SCHOOL,
                    Set.of("na school", "after school"));

    /**
     * What a list comes down to.
     *
     * @param wrongs what cannot be read; with one of them nothing is kept
     */
    record Reading(
            List<Curricula.Line> lines, List<String> criteria, List<ProgrammePage.Wrong> wrongs) {}

    private final List<SheetRows.Row> rows;
    private final int[] at = new int[Column.values().length];
    private final List<Curricula.Line> lines = new ArrayList<>();
    private final Set<String> criteria = new LinkedHashSet<>();
    private final List<ProgrammePage.Wrong> wrongs = new ArrayList<>();

    private ReadCurriculum(List<SheetRows.Row> rows) {
        this.rows = rows;
    }

    static Reading of(List<SheetRows.Row> rows) {
        return new ReadCurriculum(rows).read();
    }

    private Reading read() {
        int head = head();
        if (head < 0) {
            wrong(0, Column.MODULE, "", "learning.programme.no-column");
        } else if (rows.size() - head - 1 > Curricula.MOST) {
            wrong(0, Column.MODULE, "", "learning.programme.too-many");
        } else {
            rows.subList(head + 1, rows.size()).forEach(this::row);
            if (lines.isEmpty() && criteria.isEmpty() && wrongs.isEmpty()) {
                wrong(0, Column.MODULE, "", "learning.programme.nothing");
            }
        }
        return new Reading(lines, List.copyOf(criteria), wrongs);
    }

    /** The first row in which one of the headings stands; -1 for none. */
    private int head() {
        for (int i = 0; i < rows.size(); i++) {
            for (var column : Column.values()) {
                at[column.ordinal()] = rows.get(i).column(column.headings);
            }
            if (Arrays.stream(at).anyMatch(place -> place >= 0)) {
                return i;
            }
        }
        return -1;
    }

    private void row(SheetRows.Row row) {
        int before = wrongs.size();
        var module = cell(row, Column.MODULE);
        var competence = cell(row, Column.COMPETENCE);
        var task = cell(row, Column.TASK);
        var part = part(row, task);
        var criterion = cell(row, Column.CRITERION);
        if (Stream.of(
                        Optional.ofNullable(module),
                        Optional.ofNullable(competence),
                        Optional.ofNullable(task),
                        Optional.ofNullable(criterion))
                .allMatch(Optional::isEmpty)) {
            if (wrongs.size() == before) {
                wrong(row.number(), Column.MODULE, "", "learning.programme.empty");
            }
            return;
        }
        if (criterion != null) {
            criteria.add(criterion);
        }
        if (module != null || competence != null || task != null) {
            var line = new Curricula.Line(Id.fresh(), module, competence, task, part);
            if (lines.stream().noneMatch(line::saysWhat)) {
                lines.add(line);
            }
        }
    }

    private @Nullable String cell(SheetRows.Row row, Column column) {
        var words = row.cell(at[column.ordinal()]);
        if (words.length() > column.longest) {
            wrong(
                    row.number(),
                    column,
                    words.substring(0, column.longest),
                    "learning.programme.too-long");
            return null;
        }
        return words.isEmpty() ? null : words;
    }

    private @Nullable DayPart part(SheetRows.Row row, @Nullable String task) {
        var words = row.cell(at[Column.PART.ordinal()]).toLowerCase(Locale.ROOT);
        if (words.isEmpty()) {
            return null;
        }
        var part =
                PARTS.entrySet().stream()
                        .filter(one -> one.getValue().contains(words))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
        if (part == null) {
            wrong(row.number(), Column.PART, shortened(words), "learning.programme.which-part");
        } else if (task == null) {
            wrong(row.number(), Column.PART, words, "learning.programme.part-of-what");
        }
        return part;
    }

    private static String shortened(String words) {
        return words.substring(0, Math.min(words.length(), 40));
    }

    private void wrong(int row, Column column, String value, String key) {
        wrongs.add(new ProgrammePage.Wrong(row, column.key(), value, key));
    }
}
