package org.houvast.foundation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a spreadsheet that someone dropped; who takes in lists from elsewhere knows how. */
public interface SheetRows {

    /**
     * A row with something in it.
     *
     * @param number as a spreadsheet program shows it
     * @param cells of one line each, from the first column on
     */
    record Row(int number, List<String> cells) {}

    /**
     * The rows of the first list in the file, headings included.
     *
     * @throws Refusal {@code intake.file.*} when it is no spreadsheet that can be read
     */
    List<Row> read(String fileName, byte[] bytes);

    /** The day that a cell means, as lists write days. */
    Optional<LocalDate> day(String cell, LocalDate today);
}
