package org.houvast.intake.reading;

import java.time.LocalDate;

/** Days as spreadsheets count them: 1 is New Year's Day of 1900, or of 1904 on old Macs. */
final class Serials {

    /** The first number that is no day any more: past the year 9999. */
    static final int LAST = 2_958_466;

    private static final LocalDate ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);

    private Serials() {}

    static LocalDate day(double serial, boolean from1904) {
        long days = (long) Math.floor(serial);
        if (from1904) {
            return ZERO_1904.plusDays(days);
        }
        // Spreadsheets believe that 29 February 1900 existed.
        return ZERO_1900.plusDays(days < 61 ? days + 1 : days);
    }
}
