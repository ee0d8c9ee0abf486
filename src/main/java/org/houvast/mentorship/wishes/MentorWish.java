package org.houvast.mentorship.wishes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What a leader sets for one mentor.
 *
 * @param bornFrom first birth date of the children to follow; {@code null} for any age
 * @param bornThrough last of those birth dates, inclusive
 * @param most not one child more than this is proposed; {@code null}: no such limit
 */
record MentorWish(
        StaffId staff,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornThrough,
        @Nullable Integer most) {

    private static final int HIGHEST = 60;

    /**
     * As a form has it; what is left empty is not set.
     *
     * @throws Refusal {@code mentorship.wishes.birth-dates}, {@code mentorship.wishes.most}
     */
    static MentorWish read(StaffId staff, String bornFrom, String bornThrough, String most) {
        Refusal.when(bornFrom.isBlank() != bornThrough.isBlank(), "mentorship.wishes.birth-dates");
        Refusal.when(
                !most.isBlank() && !most.strip().matches("\\d{1,2}"), "mentorship.wishes.most");
        var highest = most.isBlank() ? null : Integer.valueOf(most.strip());
        Refusal.when(highest != null && highest > HIGHEST, "mentorship.wishes.most");
        if (bornFrom.isBlank()) {
            return new MentorWish(staff, null, null, highest);
        }
        try {
            var from = LocalDate.parse(bornFrom);
            var through = LocalDate.parse(bornThrough);
            Refusal.when(through.isBefore(from), "mentorship.wishes.birth-dates");
            return new MentorWish(staff, from, through, highest);
        } catch (DateTimeParseException e) {
            throw new Refusal("mentorship.wishes.birth-dates");
        }
    }
}
