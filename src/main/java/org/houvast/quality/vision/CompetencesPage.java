package org.houvast.quality.vision;

import java.util.List;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The organiser's list of competences, and another one from a spreadsheet before it is kept.
 *
 * @param rows what was read, to send again; {@code null} as long as there is no file
 * @param read the list as it would be
 * @param gone headings that go, with what locations wrote beside them
 * @param wrongs what cannot be read; with one of them nothing is kept
 */
public record CompetencesPage(
        List<Heading> present,
        @Nullable String rows,
        List<Heading> read,
        List<String> gone,
        List<Wrong> wrongs,
        Problems problems)
        implements Page {

    /** One heading. */
    public record Heading(String title, String origin) {}

    /**
     * One cell that is not right.
     *
     * @param row as a spreadsheet program shows it; 0 for the whole list
     * @param column the key of its heading
     * @param key why not
     */
    public record Wrong(int row, String column, String value, String key) {}
}
