package org.houvast.intake.reading;

import java.util.List;

/**
 * Something in a row that a person must look at. The value in the cell stays as it is.
 *
 * @param row the row number as the spreadsheet program shows it
 * @param column the column's place, -1 when it is about the whole row
 * @param heading what stands above that column, empty when it is about the whole row
 * @param reason which sentence says what is the matter: {@code intake.reason.<reason>}
 * @param details what that sentence names
 */
public record Problem(
        int row,
        int column,
        String heading,
        String value,
        String reason,
        List<String> details,
        Weight weight) {

    /** What a problem does to its row. */
    public enum Weight {
        /** The row waits until the value is corrected, or emptied where it may be empty. */
        ASKS,
        /** The row waits until someone says that it is right so, or corrects it. */
        CONFIRM,
        /** The row can come along; this is only worth knowing. */
        NOTE
    }

    public boolean holdsBack() {
        return weight != Weight.NOTE;
    }

    /** The message key of the sentence. */
    public String key() {
        return "intake.reason." + reason;
    }
}
