package org.houvast.intake.reading;

import java.time.LocalDate;
import java.util.List;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/**
 * A child as a list gives it: who, where, since when, on which days.
 *
 * @param row the row number as the spreadsheet program shows it
 * @param number the child's number in the system the list comes from
 * @param guardianNames in the order of their addresses, perhaps fewer
 * @param days null when the list does not say or it could not be read
 */
public record ChildRow(
        int row,
        @Nullable String number,
        PersonName name,
        @Nullable LocalDate birthDate,
        @Nullable String location,
        @Nullable String group,
        @Nullable String careType,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable DayPattern days,
        List<String> homeLanguages,
        List<String> interests,
        List<String> guardianEmails,
        List<PersonName> guardianNames) {

    /** Whose address this is, as far as the list says: names and addresses stand in one order. */
    public PersonName guardian(String email) {
        int place = guardianEmails.indexOf(email);
        return place >= 0 && place < guardianNames.size()
                ? guardianNames.get(place)
                : PersonName.NONE;
    }
}
