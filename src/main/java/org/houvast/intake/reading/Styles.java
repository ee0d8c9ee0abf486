package org.houvast.intake.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Which cell styles of a workbook show a number as a date. */
final class Styles {

    private Styles() {}

    /** For each style, in order, whether it shows a date. */
    static List<Boolean> read(@Nullable XMLStreamReader in) throws XMLStreamException {
        Map<String, Boolean> formats = new HashMap<>();
        List<Boolean> styles = new ArrayList<>();
        boolean cellStyles = false;
        while (in != null && in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT && in.getLocalName().equals("cellXfs")) {
                cellStyles = false;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (in.getLocalName()) {
                    case "numFmt" ->
                            formats.put(
                                    text(in.getAttributeValue(null, "numFmtId")),
                                    isDate(text(in.getAttributeValue(null, "formatCode"))));
                    case "cellXfs" -> cellStyles = true;
                    case "xf" -> {
                        if (cellStyles && styles.size() < 100_000) {
                            var format = text(in.getAttributeValue(null, "numFmtId"));
                            styles.add(formats.getOrDefault(format, isBuiltInDate(format)));
                        }
                    }
                    default -> {}
                }
            }
        }
        return styles;
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    /** The numbers of formats that every spreadsheet program knows without being told. */
    private static boolean isBuiltInDate(String id) {
        if (!id.matches("\\d{1,3}")) {
            return false;
        }
        int number = Integer.parseInt(id);
        return (number >= 14 && number <= 17)
                || number == 22
                || (number >= 27 && number <= 31)
                || number == 36
                || (number >= 50 && number <= 58);
    }

    /** A format with days or years in it; texts in quotes and colours in brackets do not count. */
    private static boolean isDate(String code) {
        if (code.length() > 500) {
            return false;
        }
        var bare =
                code.replaceAll("\"[^\"]*\"", "")
                        .replaceAll("\\[[^\\]]*\\]", "")
                        .replaceAll("[\\\\_*].", "")
                        .toLowerCase(Locale.ROOT);
        return !bare.matches("(general|standaard|standard).*")
                && (bare.contains("d") || bare.contains("y") || bare.contains("j"));
    }
}
