package org.houvast.mentorship.guides;

import java.util.List;
import java.util.UUID;
import org.houvast.mentorship.matching.Mentor.GroupStrength;
import org.houvast.ui.Initials;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Who can guide trainees, by group; who leads comes last. */
public record GuidesPage(List<Section> sections) implements Page {

    /**
     * A group.
     *
     * @param group {@code null} for who leads
     * @param mayChange whether the viewer leads here
     */
    public record Section(
            @Nullable UUID group,
            String name,
            String locationName,
            GroupStrength strength,
            boolean mayChange,
            List<Line> lines) {}

    /**
     * A colleague.
     *
     * @param guidesNow how many trainees now
     * @param guided how many, now or before
     */
    public record Line(
            UUID staff,
            String givenName,
            String surname,
            int guidesNow,
            int guided,
            Guide guide,
            boolean mayAsk) {

        public Tone tone() {
            return Tone.of(staff);
        }

        public String initials() {
            return Initials.of(givenName, surname);
        }
    }
}
