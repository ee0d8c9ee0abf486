package org.houvast.child.taking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.houvast.child.Surname;
import org.houvast.foundation.DateRange;
import org.houvast.organisation.GroupId;
import org.houvast.ui.DayPatternFields;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in for a child that comes.
 *
 * @param prefix the small words before the surname
 * @param another whether it is another child than the one with the same name and day of birth
 */
public record NewChildForm(
        @NotBlank @Size(max = 80) String givenName,
        @Nullable @Size(max = 40) String prefix,
        @NotBlank @Size(max = 80) String surname,
        @Nullable @NotNull LocalDate birthDate,
        @Nullable @NotNull UUID group,
        @Nullable @NotNull LocalDate fromDay,
        @Nullable LocalDate throughDay,
        @Nullable DayPatternFields days,
        @Nullable Boolean another) {

    static NewChildForm empty(LocalDate fromDay) {
        return new NewChildForm("", "", "", null, null, fromDay, null, null, null);
    }

    /** The days as they were chosen; none yet are shown from the week of a day on. */
    public DayPatternFields daysOr(LocalDate day) {
        return days == null ? DayPatternFields.of(null, day) : days;
    }

    public boolean isAnother() {
        return Boolean.TRUE.equals(another);
    }

    TakeInChild.Command command() {
        return new TakeInChild.Command(
                givenName.strip(),
                new Surname(prefix == null ? "" : prefix, surname).whole(),
                Objects.requireNonNull(birthDate),
                new GroupId(Objects.requireNonNull(group)),
                new DateRange(Objects.requireNonNull(fromDay), throughDay),
                daysOr(Objects.requireNonNull(fromDay)).pattern(),
                isAnother());
    }
}
