package org.houvast.intake.reading;

import org.jspecify.annotations.Nullable;

/**
 * A location as a public register gives it.
 *
 * @param row the row number as the spreadsheet program shows it
 * @param number its number in the register
 * @param holder who offers the care there
 * @param place the town
 * @param kind the register's word: {@code KDV}, {@code BSO}, {@code VGO}, {@code GOB}
 * @param status the register's word: {@code Ingeschreven} while it is open
 */
public record LocationRow(
        int row,
        @Nullable String number,
        String name,
        @Nullable String holder,
        @Nullable String place,
        @Nullable String kind,
        @Nullable String status) {}
