package org.houvast.mentorship.away;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Initials;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Who is not there today.
 *
 * @param me who looks; {@code null} for who is no colleague
 * @param others who should work today, and whom the viewer may report
 * @param away who is away already
 * @param until last days to choose from
 */
public record WhoIsAwayPage(
        LocalDate today,
        @Nullable Person me,
        List<Person> others,
        List<Person> away,
        List<LocalDate> until)
        implements Page {

    /**
     * A colleague.
     *
     * @param throughDay the last day away
     */
    public record Person(
            UUID staff,
            String givenName,
            String surname,
            boolean away,
            @Nullable LocalDate throughDay) {

        public String initials() {
            return Initials.of(givenName, surname);
        }

        public Tone tone() {
            return Tone.of(staff);
        }
    }
}
