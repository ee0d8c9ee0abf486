package org.houvast.intake.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.houvast.foundation.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An .xlsx workbook read straight from its parts. Formulas are never evaluated: what the
 * spreadsheet program last saw in the cell is what counts. Hidden sheets stay out, unless there is
 * nothing else.
 *
 * <p>Own reading rather than a library's, because a stranger's file must never be able to fill the
 * memory or keep the machine busy: columns, rows, cells and inflated bytes are all counted. See
 * docs/decisions/0010.
 */
final class Workbook {

    private static final XMLInputFactory XML = xml();

    private final ZipParts parts;
    private final List<String> shared;
    private final List<Boolean> dateStyles;
    private boolean from1904;

    private Workbook(ZipParts parts, List<String> shared, List<Boolean> dateStyles) {
        this.parts = parts;
        this.shared = shared;
        this.dateStyles = dateStyles;
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    static List<Grid> read(byte[] bytes) {
        try (var parts = ZipParts.open(bytes)) {
            refuseOtherDocuments(parts);
            var styles = Styles.read(reader(parts, "xl/styles.xml"));
            var workbook = new Workbook(parts, sharedStrings(parts), styles);
            return workbook.grids();
        } catch (IOException
                | XMLStreamException
                | IllegalArgumentException
                | IllegalStateException damaged) {
            throw new Refusal("intake.file.damaged");
        }
    }

    private static void refuseOtherDocuments(ZipParts parts) {
        Refusal.when(parts.has("xl/workbook.bin"), "intake.file.old-workbook");
        Refusal.when(parts.has("content.xml"), "intake.file.opendocument");
        Refusal.when(!parts.has("xl/workbook.xml"), "intake.file.not-a-spreadsheet");
    }

    private static @Nullable XMLStreamReader reader(ZipParts parts, String name)
            throws IOException, XMLStreamException {
        var part = parts.read(name);
        return part == null ? null : XML.createXMLStreamReader(withoutMark(part));
    }

    private static Reader withoutMark(InputStream part) throws IOException {
        var text = new BufferedReader(new InputStreamReader(part, StandardCharsets.UTF_8));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    private static List<String> sharedStrings(ZipParts parts)
            throws IOException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        var in = reader(parts, "xl/sharedStrings.xml");
        while (in != null && in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("si")) {
                strings.add(texts(in, "si"));
            }
        }
        return strings;
    }

    /** All texts up to the end of an element, without the reading aids of Asian scripts. */
    private static String texts(XMLStreamReader in, String end) throws XMLStreamException {
        var text = new StringBuilder();
        int aids = 0;
        boolean inText = false;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                aids += in.getLocalName().equals("rPh") ? 1 : 0;
                inText = in.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                aids -= in.getLocalName().equals("rPh") ? 1 : 0;
                inText = false;
                if (in.getLocalName().equals(end)) {
                    break;
                }
            } else if (inText && aids == 0 && isText(event)) {
                text.append(in.getText());
                refuseEndless(text);
            }
        }
        return unescape(text.toString());
    }

    private static void refuseEndless(StringBuilder text) {
        Refusal.when(
                text.length() > Limits.CELL_LENGTH,
                "intake.file.cell-too-long",
                Limits.CELL_LENGTH);
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** A workbook writes a character that XML cannot hold as {@code _x000D_}. */
    private static String unescape(String text) {
        return text.contains("_x")
                ? text.replaceAll("_x00(0[0-9A-Fa-f]|1[0-9A-Fa-f])_", " ")
                : text;
    }

    private record SheetPart(String name, String path, boolean hidden) {}

    private List<Grid> grids() throws IOException, XMLStreamException {
        var sheets = sheets();
        boolean allHidden = sheets.stream().allMatch(SheetPart::hidden);
        List<Grid> grids = new ArrayList<>();
        for (var sheet : sheets) {
            if (!sheet.hidden() || allHidden) {
                Refusal.when(
                        grids.size() >= Limits.SHEETS,
                        "intake.file.too-many-sheets",
                        Limits.SHEETS);
                var in = reader(parts, sheet.path());
                if (in != null) {
                    grids.add(grid(sheet.name(), in));
                }
            }
        }
        return grids;
    }

    private List<SheetPart> sheets() throws IOException, XMLStreamException {
        var targets = relations();
        List<SheetPart> sheets = new ArrayList<>();
        var in = reader(parts, "xl/workbook.xml");
        while (in != null && in.hasNext()) {
            if (in.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (in.getLocalName().equals("workbookPr")) {
                var value = in.getAttributeValue(null, "date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            } else if (in.getLocalName().equals("sheet")) {
                var target = targets.get(attribute(in, "id"));
                var name = in.getAttributeValue(null, "name");
                var state = in.getAttributeValue(null, "state");
                if (target != null) {
                    sheets.add(
                            new SheetPart(
                                    CellText.clean(name == null ? "" : name),
                                    target,
                                    state != null && !state.equals("visible")));
                }
            }
        }
        return sheets;
    }

    /** An attribute by its local name; strict and transitional workbooks differ in namespace. */
    private static @Nullable String attribute(XMLStreamReader in, String localName) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(localName)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    private Map<String, String> relations() throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        var in = reader(parts, "xl/_rels/workbook.xml.rels");
        while (in != null && in.hasNext()) {
            if (in.next() == XMLStreamConstants.START_ELEMENT
                    && in.getLocalName().equals("Relationship")) {
                var id = in.getAttributeValue(null, "Id");
                var target = in.getAttributeValue(null, "Target");
                if (id != null && target != null) {
                    targets.put(id, target.startsWith("/") ? target : "xl/" + target);
                }
            }
        }
        return targets;
    }

    private Grid grid(String name, XMLStreamReader in) throws XMLStreamException {
        var grid = new GridBuilder();
        int row = 0;
        int column = -1;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("row")) {
                grid.endLine(row);
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (in.getLocalName()) {
                case "row" -> {
                    row = rowNumber(in.getAttributeValue(null, "r"), row);
                    column = -1;
                }
                case "c" -> {
                    column = column(in.getAttributeValue(null, "r"), column + 1);
                    grid.put(column, cell(in));
                }
                case "mergeCell" -> merge(in.getAttributeValue(null, "ref"), grid);
                default -> {}
            }
        }
        return grid.grid(name, from1904);
    }

    private static int rowNumber(@Nullable String written, int before) {
        if (written == null || !written.matches("\\d{1,7}")) {
            return before + 1;
        }
        return Math.max(before, Integer.parseInt(written));
    }

    private static int column(@Nullable String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        int i = 0;
        while (i < reference.length() && Character.isLetter(reference.charAt(i))) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
            Refusal.when(
                    column > Limits.COLUMNS || column < 0,
                    "intake.file.too-many-columns",
                    Limits.COLUMNS);
            i++;
        }
        return i == 0 ? next : Math.max(0, column - 1);
    }

    private String cell(XMLStreamReader in) throws XMLStreamException {
        var type = in.getAttributeValue(null, "t");
        var style = in.getAttributeValue(null, "s");
        if ("inlineStr".equals(type)) {
            return texts(in, "c");
        }
        var value = value(in);
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> sharedString(value);
            case "b" -> value.equals("1") ? "ja" : "nee";
            case "d" -> value.length() > 10 ? value.substring(0, 10) : value;
            case "n" -> number(value, isDateStyle(style));
            default -> value;
        };
    }

    /** The remembered value of the cell; its formula is passed over. */
    private static String value(XMLStreamReader in) throws XMLStreamException {
        var value = new StringBuilder();
        boolean inValue = false;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inValue = in.getLocalName().equals("v");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inValue = false;
                if (in.getLocalName().equals("c")) {
                    break;
                }
            } else if (inValue && isText(event)) {
                value.append(in.getText());
                refuseEndless(value);
            }
        }
        return unescape(value.toString());
    }

    private String sharedString(String index) {
        int i = index.matches("\\d{1,8}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
        if (i >= shared.size()) {
            throw new IllegalArgumentException("no such text");
        }
        return shared.get(i);
    }

    private boolean isDateStyle(@Nullable String style) {
        int i =
                style != null && style.matches("\\d{1,6}")
                        ? Integer.parseInt(style)
                        : Integer.MAX_VALUE;
        return i < dateStyles.size() && dateStyles.get(i);
    }

    private String number(String written, boolean date) {
        double number;
        try {
            number = Double.parseDouble(written);
        } catch (NumberFormatException text) {
            return written;
        }
        if (date && number >= 1 && number < Serials.LAST) {
            return Serials.day(number, from1904).toString();
        }
        if (Math.rint(number) == number && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        return Math.abs(number) < 1e15 && Math.abs(number) > 1e-6
                ? BigDecimal.valueOf(number).toPlainString()
                : written;
    }

    /**
     * Cells merged downwards hold the same text in each row: a group's name beside its children.
     */
    private static void merge(@Nullable String reference, GridBuilder grid) {
        var ends = reference == null ? new String[0] : reference.split(":", 2);
        if (ends.length != 2
                || !ends[0].matches("[A-Z]{1,3}\\d{1,7}")
                || !ends[1].matches("[A-Z]{1,3}\\d{1,7}")) {
            return;
        }
        int column = column(ends[0], 0);
        int from = Integer.parseInt(ends[0].replaceAll("\\D", ""));
        int through = Integer.parseInt(ends[1].replaceAll("\\D", ""));
        String text = null;
        for (var line : grid.lines()) {
            if (line.number() == from) {
                text = line.cell(column);
            } else if (text != null
                    && !text.isEmpty()
                    && line.number() > from
                    && line.number() <= through) {
                grid.fill(line, column, text);
            }
        }
    }
}
