package org.houvast.intake.reading;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/**
 * A colleague as a list gives it.
 *
 * @param row the row number as the spreadsheet program shows it
 * @param contractHours per week
 * @param function null when the list has no such column or the word is unknown
 */
public record StaffRow(
        int row,
        @Nullable String number,
        PersonName name,
        @Nullable String location,
        @Nullable String group,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable DayPattern days,
        @Nullable Duration contractHours,
        @Nullable StaffFunction function,
        List<String> hobbies,
        @Nullable String email) {}
