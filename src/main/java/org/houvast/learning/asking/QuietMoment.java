package org.houvast.learning.asking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.houvast.foundation.Refusal;
import org.houvast.learning.QuietHour;
import org.houvast.mentorship.Mentors;
import org.houvast.organisation.StaffId;

/** A moment at which a trainee and a colleague are both there, and it is quiet. */
public record QuietMoment(Mentors.Person with, LocalDate day, QuietHour hour) {

    /** No form of ours chooses a later one, and a database knows no year of six digits. */
    private static final int LATEST_YEAR = 9999;

    /** What a form chose. */
    public record Chosen(StaffId staff, LocalDateTime at) {}

    public LocalTime at() {
        return hour.at();
    }

    /** As a form sends it: the colleague, the day and the hour. */
    public String value() {
        return with.staff().value() + "@" + day + "@" + at();
    }

    /**
     * What a form sent.
     *
     * @throws Refusal {@code learning.ask.choose-moment}
     */
    public static Chosen parse(String value) {
        var parts = value.split("@", -1);
        Refusal.when(parts.length != 3, "learning.ask.choose-moment");
        try {
            var day = LocalDate.parse(parts[1]);
            Refusal.when(day.getYear() > LATEST_YEAR, "learning.ask.choose-moment");
            return new Chosen(
                    new StaffId(UUID.fromString(parts[0])), day.atTime(LocalTime.parse(parts[2])));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new Refusal("learning.ask.choose-moment");
        }
    }
}
