package org.houvast.learning.arranging;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.houvast.trainee.Placements;
import org.jspecify.annotations.Nullable;

/** What can be written down later; none of it is needed to begin. */
public record DetailsForm(
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Size(max = 200) String teacherName,
        @Nullable @Size(max = 200) String teacherContact,
        @Nullable LocalTime firstDayAt,
        @Nullable @Size(max = 200) String arriveWhere,
        @Nullable @Size(max = 60) String callWhenIll,
        @Nullable @DecimalMin("0") @DecimalMax("60") BigDecimal workHours,
        @Nullable @DecimalMin("0") @DecimalMax("60") BigDecimal schoolHours,
        @Nullable Boolean neverAlone) {

    static DetailsForm of(Placements.Card card, @Nullable String email) {
        return new DetailsForm(
                email,
                card.teacherName(),
                card.teacherContact(),
                card.firstDayAt(),
                card.arriveWhere(),
                card.callWhenIll(),
                card.workHours(),
                card.schoolHours(),
                card.neverAlone());
    }

    Placements.Details details() {
        return new Placements.Details(
                text(email),
                text(teacherName),
                text(teacherContact),
                firstDayAt,
                text(arriveWhere),
                text(callWhenIll));
    }

    Placements.Terms terms() {
        return new Placements.Terms(!Boolean.FALSE.equals(neverAlone), workHours, schoolHours);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
