package org.houvast.demo.world;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of text as a real PDF, made by hand: a catalogue, one A4 page, two fonts that every reader
 * has, and the lines.
 */
final class SmallPdf {

    /** What PDF calls WinAnsiEncoding. */
    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final int TOP = 780;
    private static final int LEFT = 60;
    private static final int LEADING = 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private SmallPdf() {}

    static byte[] of(String title, List<String> lines) {
        return new SmallPdf().write(title, lines);
    }

    private byte[] write(String title, List<String> lines) {
        text("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        object("<< /Type /Catalog /Pages 2 0 R /Lang (nl) >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 6 0 R"
                        + " /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>");
        object(font("Helvetica-Bold"));
        object(font("Helvetica"));
        var page = page(title, lines).getBytes(LATIN);
        object("<< /Length " + page.length + " >>\nstream\n", page, "\nendstream");
        object("<< /Title (" + escaped(title) + ") >>");
        int xref = bytes.size();
        text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        for (int offset : offsets) {
            text("%010d 00000 n \n".formatted(offset));
        }
        text(
                "trailer\n<< /Size %d /Root 1 0 R /Info 7 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(offsets.size() + 1, xref));
        return bytes.toByteArray();
    }

    private static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /"
                + name
                + " /Encoding /WinAnsiEncoding >>";
    }

    private static String page(String title, List<String> lines) {
        var page = new StringBuilder();
        page.append("BT /F1 20 Tf %d %d Td (%s) Tj ET\n".formatted(LEFT, TOP, escaped(title)));
        int y = TOP - 2 * LEADING;
        for (var line : lines) {
            page.append("BT /F2 12 Tf %d %d Td (%s) Tj ET\n".formatted(LEFT, y, escaped(line)));
            y -= LEADING;
        }
        return page.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private void object(String body) {
        object(body, new byte[0], "");
    }

    private void object(String before, byte[] body, String after) {
        offsets.add(bytes.size());
        text(offsets.size() + " 0 obj\n" + before);
        bytes.writeBytes(body);
        text(after + "\nendobj\n");
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(LATIN));
    }
}
