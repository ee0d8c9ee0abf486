package org.houvast.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * One list: its headings and the rows under them.
 *
 * @param name the sheet's name; of a text file, the file's
 * @param headingRow the row in which the headings stand
 * @param headings what stands above each column; empty where nothing does
 * @param rows every row under the headings that has something in it
 * @param from1904 whether day numbers count from 1904
 */
public record Sheet(
        String name, int headingRow, List<String> headings, List<Row> rows, boolean from1904) {

    /** The headings stand somewhere in the first so many lines. */
    private static final int SEARCHED = 40;

    /** So many headings in one row are no chance. */
    private static final int ENOUGH = 4;

    /**
     * @param number the row number that a spreadsheet program shows beside it
     * @param cells as many texts as there are headings, or fewer
     */
    public record Row(int number, List<String> cells) {

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        int filled() {
            return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }

    /** One cell of a list. */
    public record Place(int row, int column) {}

    /** What stands in a column, to know it by; empty when nothing does. */
    public String example(int column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(Blanks::shortened)
                .orElse("");
    }

    /**
     * The lists in a grid: mostly one, sometimes one below another with headings of its own. None
     * when no row has at least two headings that we know.
     */
    static List<Sheet> in(Grid grid) {
        int best = headingLine(grid, Headings::countKnown);
        if (best < 0) {
            best = headingLine(grid, Headings::countLikely);
        }
        if (best < 0) {
            return List.of();
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int from = best; from < grid.lines().size(); ) {
            int next = nextHeadings(grid, from);
            sheets.add(under(until(grid, from, next), from));
            from = next;
        }
        return sheets;
    }

    /**
     * Where another list begins below this one: a row of other headings, and nothing else in it.
     */
    private static int nextHeadings(Grid grid, int from) {
        var own = grid.lines().get(from).cells();
        for (int i = from + 1; i < grid.lines().size(); i++) {
            var line = grid.lines().get(i);
            if (line.filled() >= ENOUGH
                    && !line.cells().equals(own)
                    && Headings.countKnown(line.cells()) == line.filled()) {
                return i;
            }
        }
        return grid.lines().size();
    }

    /** The grid through the end of one list; a title of the next one does not belong to it. */
    private static Grid until(Grid grid, int from, int next) {
        int end = next;
        while (next < grid.lines().size()
                && end > from + 1
                && grid.lines().get(end - 1).filled() == 1) {
            end--;
        }
        return new Grid(grid.name(), grid.lines().subList(0, end), grid.from1904());
    }

    private static int headingLine(Grid grid, ToIntFunction<List<String>> counted) {
        int best = -1;
        int most = 1;
        for (int i = 0; i < Math.min(SEARCHED, grid.lines().size()); i++) {
            int known = counted.applyAsInt(grid.lines().get(i).cells());
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best;
    }

    private static Sheet under(Grid grid, int headingLine) {
        var line = grid.lines().get(headingLine);
        var above = lineAbove(grid, headingLine);
        int width = width(grid, headingLine);
        List<String> headings = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            var heading = line.cell(column);
            headings.add(heading.isEmpty() ? above.cell(column) : heading);
        }
        List<Row> rows = new ArrayList<>();
        for (var next : grid.lines().subList(headingLine + 1, grid.lines().size())) {
            if (!next.cells().equals(line.cells())) {
                rows.add(new Row(next.number(), next.cells()));
            }
        }
        return new Sheet(
                grid.name(),
                line.number(),
                List.copyOf(headings),
                List.copyOf(rows),
                grid.from1904());
    }

    /** Headings may stand in two lines, the upper one where the lower is empty. */
    private static Grid.Line lineAbove(Grid grid, int headingLine) {
        var line = grid.lines().get(headingLine);
        if (headingLine > 0) {
            var above = grid.lines().get(headingLine - 1);
            if (above.number() == line.number() - 1 && above.filled() > 1) {
                return above;
            }
        }
        return new Grid.Line(0, List.of());
    }

    private static int width(Grid grid, int headingLine) {
        int width = 0;
        for (var line : grid.lines().subList(headingLine, grid.lines().size())) {
            width = Math.max(width, line.cells().size());
        }
        return width;
    }

    /** The same list, with what a person typed in some of its cells. */
    public Sheet with(Map<Place, String> typed) {
        if (typed.isEmpty()) {
            return this;
        }
        Set<Integer> touched = new HashSet<>();
        typed.keySet().forEach(place -> touched.add(place.row()));
        List<Row> changed = new ArrayList<>(rows.size());
        for (var row : rows) {
            changed.add(touched.contains(row.number()) ? with(row, typed) : row);
        }
        return new Sheet(name, headingRow, headings, changed, from1904);
    }

    private Row with(Row row, Map<Place, String> typed) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            var text = typed.get(new Place(row.number(), column));
            cells.add(text == null ? row.cell(column) : CellText.clean(text));
        }
        return new Row(row.number(), cells);
    }
}
