package org.houvast.intake.reading;

/**
 * How much a spreadsheet may hold. Far above what a centre has, far below what hurts the machine.
 */
final class Limits {

    /** Bytes of one dropped file. */
    static final int FILE_BYTES = 20_000_000;

    /** Bytes of all parts of a workbook together, once inflated. */
    static final long INFLATED_BYTES = 200_000_000;

    /** How many times larger than packed a part may get; spreadsheets stay below a hundred. */
    static final int INFLATE_RATIO = 400;

    /** Parts smaller than this are never judged by their ratio. */
    static final long RATIO_FROM_BYTES = 5_000_000;

    static final int PARTS = 2_000;
    static final int SHEETS = 60;
    static final int COLUMNS = 200;
    static final int ROWS = 60_000;

    /** Cells of one file together. */
    static final int CELLS = 1_500_000;

    /** Characters of one cell: what a spreadsheet itself allows. */
    static final int CELL_LENGTH = 32_767;

    private Limits() {}
}
