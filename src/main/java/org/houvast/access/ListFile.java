package org.houvast.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that someone takes along as a file.
 *
 * @param name of the file, without ending
 * @param headings one per column
 * @param rows texts, numbers and days; {@code null} is an empty cell
 */
public record ListFile(String name, List<String> headings, List<List<@Nullable Object>> rows) {

    /** What a file can be. */
    public enum Format {
        /**
         * For each spreadsheet program: UTF-8 with a mark, semicolons, as a Dutch Excel reads it.
         */
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        String ending() {
            return "." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
