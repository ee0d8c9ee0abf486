package org.houvast.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.houvast.foundation.Refusal;

/** Collects cells into a grid and says no in time when a file holds more than any centre has. */
final class GridBuilder {

    private final List<Grid.Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int cellCount;

    /** Puts a cell in the line being built; columns in between stay empty. */
    void put(int column, String raw) {
        Refusal.when(column >= Limits.COLUMNS, "intake.file.too-many-columns", Limits.COLUMNS);
        Refusal.when(
                raw.length() > Limits.CELL_LENGTH, "intake.file.cell-too-long", Limits.CELL_LENGTH);
        var text = CellText.clean(raw);
        if (text.isEmpty()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
        Refusal.when(++cellCount > Limits.CELLS, "intake.file.too-many-rows", Limits.ROWS);
    }

    /** Ends the line; a line without anything in it only counts in the numbering. */
    void endLine(int number) {
        if (!cells.isEmpty()) {
            Refusal.when(lines.size() >= Limits.ROWS, "intake.file.too-many-rows", Limits.ROWS);
            lines.add(new Grid.Line(number, cells));
            cells = new ArrayList<>();
        }
    }

    /** Fills a cell of a finished line, for cells that were merged. */
    void fill(Grid.Line line, int column, String text) {
        while (line.cells().size() <= column) {
            line.cells().add("");
        }
        if (line.cells().get(column).isEmpty()) {
            line.cells().set(column, text);
        }
    }

    List<Grid.Line> lines() {
        return lines;
    }

    Grid grid(String name, boolean from1904) {
        return new Grid(name, List.copyOf(lines), from1904);
    }
}
