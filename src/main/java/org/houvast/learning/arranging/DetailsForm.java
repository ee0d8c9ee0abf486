package org.houvast.learning.arranging;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalTime;
import org.houvast.trainee.Placements;
import org.houvast.trainee.Routes;
import org.houvast.trainee.TraineeId;
import org.houvast.trainee.TraineeRegister;
import org.jspecify.annotations.Nullable;

/**
 * What can be written down later, or was written down otherwise.
 *
 * @param route the way by which the trainee learns here; {@code null} leaves it as it is
 */
public record DetailsForm(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String surname,
        @Nullable String route,
        @Nullable Boolean paid,
        @Nullable Boolean counts,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Size(max = 200) String teacherName,
        @Nullable @Size(max = 200) String teacherContact,
        @Nullable LocalTime firstDayAt,
        @Nullable @Size(max = 200) String arriveWhere,
        @Nullable @Size(max = 60) String callWhenIll,
        @Nullable
                @DecimalMin(value = "0", message = "trainee.terms.hours")
                @DecimalMax(value = "60", message = "trainee.terms.hours")
                BigDecimal workHours,
        @Nullable
                @DecimalMin(value = "0", message = "trainee.terms.hours")
                @DecimalMax(value = "60", message = "trainee.terms.hours")
                BigDecimal schoolHours,
        @Nullable Boolean neverAlone) {

    static DetailsForm of(Placements.Card card, Placements.Person person, @Nullable String route) {
        return new DetailsForm(
                person.givenName(),
                person.surname(),
                route,
                card.paid(),
                card.countsForRatio(),
                person.email(),
                card.teacherName(),
                card.teacherContact(),
                card.firstDayAt(),
                card.arriveWhere(),
                card.callWhenIll(),
                card.workHours(),
                card.schoolHours(),
                card.neverAlone());
    }

    TraineeRegister.IsDescribed person(TraineeId trainee) {
        return new TraineeRegister.IsDescribed(
                trainee, givenName.strip(), surname.strip(), text(email));
    }

    /**
     * @param way the way that was chosen; {@code null} leaves it as it is
     */
    TraineeRegister.Learns learns(
            Placements.Card card, Routes.@Nullable Route way, String country) {
        return new TraineeRegister.Learns(
                card.trainee(),
                card.placement(),
                card.careGroup(),
                way == null ? card.kind() : way.kind(),
                way == null ? card.track() : text(way.track()),
                Boolean.TRUE.equals(paid),
                Boolean.TRUE.equals(counts),
                country,
                card.institute(),
                card.programme(),
                text(teacherName),
                text(teacherContact));
    }

    Placements.Details details() {
        return new Placements.Details(firstDayAt, text(arriveWhere), text(callWhenIll));
    }

    Placements.Terms terms() {
        return new Placements.Terms(!Boolean.FALSE.equals(neverAlone), workHours, schoolHours);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
