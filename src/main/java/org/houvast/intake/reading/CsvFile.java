package org.houvast.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Text in columns. Which sign separates the columns and which one quotes is found out from the file
 * itself: the pair under which most lines agree on their number of columns.
 *
 * <p>Any text can be read; a quote in the middle of a word is a letter ({@code 't Kwetternest}),
 * and a quote that is never closed ends where the file ends.
 */
final class CsvFile {

    private static final char[] SEPARATORS = {';', '\t', ',', '|'};
    private static final char[] QUOTES = {'"', '\''};

    /** So many characters are enough to know the dialect. */
    private static final int SAMPLE = 60_000;

    private CsvFile() {}

    static Grid read(String name, String text) {
        int start = 0;
        char separator = 0;
        if (text.startsWith("sep=") && text.length() > 4) {
            separator = text.charAt(4);
            start = endOfLine(text);
        }
        var sample = text.substring(start, Math.min(text.length(), start + SAMPLE));
        var dialect =
                separator == 0 ? dialect(sample) : new Dialect(separator, quote(sample, separator));
        var grid = new GridBuilder();
        parse(text, start, dialect, grid);
        return grid.grid(name, false);
    }

    private static int endOfLine(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i + (text.startsWith("\r\n", i) ? 2 : i < text.length() ? 1 : 0);
    }

    private record Dialect(char separator, char quote) {}

    private static Dialect dialect(String sample) {
        Dialect best = new Dialect(';', '"');
        double bestScore = 0;
        for (char separator : SEPARATORS) {
            var dialect = new Dialect(separator, quote(sample, separator));
            double score = agreement(sample, dialect);
            if (score > bestScore) {
                bestScore = score;
                best = dialect;
            }
        }
        return best;
    }

    /** An apostrophe quotes only where nearly every cell begins and ends with one. */
    private static char quote(String sample, char separator) {
        int cells = 0;
        int quoted = 0;
        for (var cell : sample.split("[\\r\\n" + (separator == '|' ? "\\|" : separator) + "]")) {
            var text = cell.strip();
            if (!text.isEmpty()) {
                cells++;
                quoted += text.length() > 1 && text.startsWith("'") && text.endsWith("'") ? 1 : 0;
            }
        }
        return cells > 3 && quoted * 10 > cells * 7 ? QUOTES[1] : QUOTES[0];
    }

    /**
     * How well the lines agree: the columns that the usual line has beyond the first, times the
     * share of lines that have just so many.
     */
    private static double agreement(String sample, Dialect dialect) {
        Map<Integer, Integer> widths = new HashMap<>();
        int lines = 0;
        for (int width : widths(sample, dialect)) {
            if (width > 0) {
                lines++;
                widths.merge(width, 1, Integer::sum);
            }
        }
        double best = 0;
        for (var width : widths.entrySet()) {
            double share = (double) width.getValue() / lines;
            best = Math.max(best, Math.min(width.getKey() - 1, 30) * share * share);
        }
        return best;
    }

    private static List<Integer> widths(String sample, Dialect dialect) {
        List<Integer> widths = new ArrayList<>();
        scan(
                sample,
                0,
                dialect,
                new Cells() {
                    private int width;

                    @Override
                    public void cell(int column, String text) {
                        width = text.isEmpty() && column == 0 ? 0 : column + 1;
                    }

                    @Override
                    public void endOfRow(int number) {
                        widths.add(width);
                        width = 0;
                    }
                });
        return widths;
    }

    private static void parse(String text, int start, Dialect dialect, GridBuilder grid) {
        scan(
                text,
                start,
                dialect,
                new Cells() {
                    @Override
                    public void cell(int column, String cell) {
                        grid.put(column, cell);
                    }

                    @Override
                    public void endOfRow(int number) {
                        grid.endLine(number);
                    }
                });
    }

    private interface Cells {
        void cell(int column, String text);

        void endOfRow(int number);
    }

    /**
     * A quoted line break does not begin a new row: a spreadsheet program counts it as one. A quote
     * that nothing closes is a letter, else it would swallow the rest of the file.
     */
    private static void scan(String text, int start, Dialect dialect, Cells cells) {
        var cell = new StringBuilder();
        int row = 1;
        int column = 0;
        boolean quoted = false;
        boolean fresh = true;
        int patience = 100;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != dialect.quote()) {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == dialect.quote()) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == dialect.quote() && fresh) {
                fresh = false;
                quoted = patience > 0 && closes(text, i + 1, dialect);
                if (!quoted) {
                    patience--;
                    cell.append(c);
                }
            } else if (c == dialect.separator()) {
                cells.cell(column++, cell.toString());
                cell.setLength(0);
                fresh = true;
            } else if (c == '\n' || c == '\r') {
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                cells.cell(column, cell.toString());
                cells.endOfRow(row++);
                cell.setLength(0);
                column = 0;
                fresh = true;
            } else {
                cell.append(c);
                fresh = fresh && c == ' ';
            }
        }
        if (column > 0 || !cell.isEmpty()) {
            cells.cell(column, cell.toString());
            cells.endOfRow(row);
        }
    }

    private static boolean closes(String text, int from, Dialect dialect) {
        int last = Math.min(text.length(), from + Limits.CELL_LENGTH);
        for (int i = from; i < last; i++) {
            if (text.charAt(i) == dialect.quote()) {
                char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
                if (next == dialect.separator() || next == '\n' || next == '\r') {
                    return true;
                }
                i += next == dialect.quote() ? 1 : 0;
            }
        }
        return false;
    }
}
