package org.houvast.intake.reading;

import java.time.LocalDate;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/**
 * A trainee as a list gives it: who, from which school, where, since when and until when.
 *
 * @param row the row number as the spreadsheet program shows it
 * @param number only to tell rows of one list apart
 * @param learner under which rules someone learns, in the list's words
 * @param days on the floor; {@code null} when the list does not say or it could not be read
 * @param mentor the name as written, perhaps a first name only; {@code null} when nobody is named
 * @param paid {@code null} when the list does not say, as with {@code counts}
 */
public record TraineeRow(
        int row,
        @Nullable String number,
        PersonName name,
        @Nullable String email,
        @Nullable String location,
        @Nullable String group,
        @Nullable String learner,
        @Nullable String track,
        @Nullable String institute,
        @Nullable String programme,
        @Nullable String teacher,
        @Nullable String teacherContact,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable DayPattern days,
        @Nullable String mentor,
        @Nullable Boolean paid,
        @Nullable Boolean counts) {}
