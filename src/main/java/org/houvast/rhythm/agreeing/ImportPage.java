package org.houvast.rhythm.agreeing;

import java.util.List;
import org.houvast.ui.Effects;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A checklist from a spreadsheet, before anything of it is kept.
 *
 * @param rows what was read, to send again; {@code null} as long as there is no file
 * @param problems what cannot be read or kept; with one of them nothing is
 * @param changes what is added, changes or stops, in sentences
 * @param same how many lines stay as they are
 * @param left how many lines are not in the list; they stay too
 * @param effects what it does to the running plan
 * @param wrong what is wrong with the file itself
 */
public record ImportPage(
        @Nullable String rows,
        List<Problem> problems,
        List<Effects.Line> changes,
        int same,
        int left,
        List<Effects.Line> effects,
        Problems wrong)
        implements Page {

    /**
     * One cell that is not right.
     *
     * @param row as a spreadsheet program shows it; 0 for the whole list
     * @param column its heading
     * @param value what stands there
     * @param key why not
     */
    public record Problem(int row, String column, String value, String key, List<Object> details) {

        Problem(int row, String column, String value, String key, Object... details) {
            this(row, column, value, key, List.of(details));
        }
    }

    static ImportPage empty(Problems wrong) {
        return new ImportPage(null, List.of(), List.of(), 0, 0, List.of(), wrong);
    }
}
