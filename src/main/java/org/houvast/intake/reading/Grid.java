package org.houvast.intake.reading;

import java.util.List;

/**
 * One table of a file as it lies there: every line that has something in it, titles and totals too.
 *
 * @param name the sheet's name; of a text file, the file's
 * @param from1904 whether day numbers count from 1904, as old Mac workbooks do
 */
record Grid(String name, List<Line> lines, boolean from1904) {

    /**
     * @param number the row number that a spreadsheet program shows beside it
     * @param cells cleaned texts, from the first column on; later columns may be missing
     */
    record Line(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** How many cells have something in them. */
        int filled() {
            int filled = 0;
            for (var cell : cells) {
                filled += cell.isEmpty() ? 0 : 1;
            }
            return filled;
        }
    }
}
