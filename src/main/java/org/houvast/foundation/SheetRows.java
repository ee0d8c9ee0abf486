package org.houvast.foundation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a spreadsheet that someone dropped; who takes in lists from elsewhere knows how. */
public interface SheetRows {

    /**
     * A row with something in it.
     *
     * @param number as a spreadsheet program shows it
     * @param cells of one line each, from the first column on
     */
    record Row(int number, List<String> cells) {

        /** In which column one of these headings stands, whatever its capitals; -1 for none. */
        public int column(Set<String> headings) {
            for (int i = 0; i < cells.size(); i++) {
                if (headings.contains(cells.get(i).strip().toLowerCase(Locale.ROOT))) {
                    return i;
                }
            }
            return -1;
        }

        /** What stands in a column; empty where there is none. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }
    }

    /** Rows that were looked at, to send them along until someone takes them over. */
    static String pack(List<Row> rows) {
        return rows.stream()
                .map(row -> row.number() + "\t" + String.join("\t", row.cells()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * @param most how many rows at most
     */
    static List<Row> unpack(String packed, int most) {
        return packed.lines()
                .limit(most)
                .map(line -> List.of(line.split("\t", -1)))
                .filter(cells -> cells.getFirst().matches("\\d{1,7}"))
                .map(cells ->
                        new Row(Integer.parseInt(cells.getFirst()), cells.subList(1, cells.size())))
                .toList();
    }

    /**
     * The rows of the first list in the file, headings included.
     *
     * @throws Refusal {@code intake.file.*} when it is no spreadsheet that can be read
     */
    List<Row> read(String fileName, byte[] bytes);

    /** The day that a cell means, as lists write days. */
    Optional<LocalDate> day(String cell, LocalDate today);
}
