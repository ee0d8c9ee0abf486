package org.houvast.learning.visit;

import gg.jte.Content;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.houvast.foundation.Refusal;
import org.houvast.learning.QuietHour;
import org.houvast.mentorship.Mentors;
import org.houvast.ui.Hv;
import org.jspecify.annotations.Nullable;

/**
 * When one can come to a trainee.
 *
 * @param quiet why it is quiet then; {@code null} for coming along for a day, which begins with a
 *     part of the day
 * @param with who guides then; {@code null} for nobody yet
 */
public record Moment(
        LocalDate day, LocalTime at, @Nullable QuietHour quiet, Mentors.@Nullable Person with) {

    private static final String ALONG = "@along";

    /** What a form chose. */
    record Chosen(LocalDateTime at, boolean along) {}

    /** As a form sends it: the day, the hour, and whether it is along for a day. */
    public String value() {
        return day + "@" + at + (quiet == null ? ALONG : "");
    }

    /** Whether a visit stands at this moment. */
    public boolean isWhen(Visit visit) {
        return day.equals(visit.day()) && at.equals(visit.at());
    }

    /** Why then, and who is there. */
    public Content why(Hv hv) {
        return output -> {
            if (quiet != null) {
                quiet.why(hv).writeTo(output);
                output.writeContent(" ");
            }
            if (with == null) {
                hv.t("learning.visit.no-guide").writeTo(output);
            } else {
                hv.t("learning.visit.is-there", with.givenName()).writeTo(output);
            }
        };
    }

    /**
     * What a form sent.
     *
     * @throws Refusal {@code learning.ask.choose-moment}
     */
    static Chosen parse(String value) {
        var along = value.endsWith(ALONG);
        var parts =
                (along ? value.substring(0, value.length() - ALONG.length()) : value)
                        .split("@", -1);
        Refusal.when(parts.length != 2, "learning.ask.choose-moment");
        try {
            return new Chosen(LocalDate.parse(parts[0]).atTime(LocalTime.parse(parts[1])), along);
        } catch (DateTimeException e) {
            throw new Refusal("learning.ask.choose-moment");
        }
    }
}
