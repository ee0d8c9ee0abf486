package org.houvast.access.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dhatim.fastexcel.Worksheet;
import org.houvast.access.ListFile;
import org.jspecify.annotations.Nullable;

/** A list as an Excel workbook. Each text is a text by its type, so nothing in it is a formula. */
public final class Workbook {

    private static final int WIDEST = 60;
    private static final int LONGEST_TITLE = 31;

    private Workbook() {}

    public static byte[] of(ListFile list) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(bytes, "Houvast", "1.0")) {
            var sheet =
                    book.newWorksheet(
                            list.name()
                                    .substring(0, Math.min(list.name().length(), LONGEST_TITLE)));
            for (int column = 0; column < list.headings().size(); column++) {
                sheet.value(0, column, list.headings().get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, width(list, column));
            }
            for (int row = 0; row < list.rows().size(); row++) {
                var cells = list.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    write(sheet, row + 1, column, cells.get(column));
                }
            }
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd-mm-yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, readable(value.toString()));
        }
    }

    /** Without the signs that cannot stand in a workbook. */
    private static String readable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }

    private static double width(ListFile list, int column) {
        int widest = list.headings().get(column).length();
        for (var row : list.rows()) {
            var value = row.get(column);
            widest =
                    Math.max(
                            widest,
                            value instanceof LocalDate
                                    ? 10
                                    : value == null ? 0 : value.toString().length());
        }
        return Math.min(widest, WIDEST) + 2.0;
    }
}
