package org.houvast.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.houvast.foundation.Refusal;

/**
 * A file that someone dropped: whatever its name says, its first bytes tell what it is.
 *
 * @param name as it is called on the person's own machine
 */
public record SpreadsheetFile(String name, byte[] bytes) {

    /**
     * The lists in the file: one for a text file, one per sheet of a workbook that has headings we
     * know.
     *
     * @throws Refusal {@code intake.file.*}: empty, too large, locked with a password, not a
     *     spreadsheet, damaged, no headings found
     */
    public List<Sheet> sheets() {
        var grids = filled();
        var sheets = grids.stream().flatMap(grid -> Sheet.in(grid).stream()).toList();
        Refusal.when(sheets.isEmpty(), "intake.file.no-headings");
        Refusal.when(
                sheets.stream().allMatch(sheet -> sheet.rows().isEmpty()), "intake.file.no-rows");
        return sheets;
    }

    /**
     * A row with something in it.
     *
     * @param number as a spreadsheet program shows it
     */
    public record Line(int number, List<String> cells) {}

    /**
     * The rows of the first list, whatever they mean.
     *
     * @throws Refusal as {@link #sheets}, except for headings
     */
    public List<Line> rows() {
        return filled().stream()
                .filter(grid -> !grid.lines().isEmpty())
                .limit(1)
                .flatMap(grid -> grid.lines().stream())
                .map(line -> new Line(line.number(), List.copyOf(line.cells())))
                .toList();
    }

    private List<Grid> filled() {
        Refusal.when(bytes.length == 0, "intake.file.empty");
        Refusal.when(
                bytes.length > Limits.FILE_BYTES,
                "intake.file.too-large",
                Limits.FILE_BYTES / 1_000_000);
        var grids = grids();
        Refusal.when(grids.stream().allMatch(grid -> grid.lines().isEmpty()), "intake.file.empty");
        return grids;
    }

    private List<Grid> grids() {
        if (startsWith(0, "PK\u0003\u0004")) {
            return Workbook.read(bytes);
        }
        Refusal.when(startsWith(0, "PK\u0005\u0006"), "intake.file.empty");
        refuseCompoundDocument();
        Refusal.when(headContains("%PDF-"), "intake.file.pdf");
        Refusal.when(
                headContains("<html") || headContains("<table") || headContains("<?xml"),
                "intake.file.web-page");
        var text = TextDecoder.decode(bytes);
        Refusal.when(isBinary(text), "intake.file.not-a-spreadsheet");
        return List.of(CsvFile.read(baseName(), text));
    }

    /** Older Office files and workbooks with a password are both compound documents. */
    private void refuseCompoundDocument() {
        if (startsWith(0, "\u00D0\u00CF\u0011\u00E0")) {
            var locked = indexOf("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)) >= 0;
            throw new Refusal(locked ? "intake.file.password" : "intake.file.old-workbook");
        }
    }

    private boolean startsWith(int from, String signature) {
        var start =
                new String(
                        bytes,
                        from,
                        Math.min(signature.length(), bytes.length - from),
                        StandardCharsets.ISO_8859_1);
        return start.equals(signature);
    }

    private boolean headContains(String signature) {
        var head = new String(bytes, 0, Math.min(1_024, bytes.length), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains(signature.toLowerCase(Locale.ROOT));
    }

    private int indexOf(byte[] sought) {
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            int j = 0;
            while (j < sought.length && bytes[i + j] == sought[j]) {
                j++;
            }
            if (j == sought.length) {
                return i;
            }
        }
        return -1;
    }

    /** Text has hardly any control characters. */
    private static boolean isBinary(String text) {
        int controls = 0;
        int length = Math.min(text.length(), 20_000);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            controls += (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFD' ? 1 : 0;
        }
        return controls * 20 > length;
    }

    private String baseName() {
        int dot = name.lastIndexOf('.');
        return CellText.clean(dot > 0 ? name.substring(0, dot) : name);
    }
}
