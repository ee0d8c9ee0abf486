package org.houvast.learning.home;

import java.time.LocalDate;
import java.util.List;
import org.houvast.learning.asking.Ask;
import org.houvast.learning.week.PlanItem;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Initials;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/** On a mentor's home, beside the children: the trainees, and what was agreed with them. */
public record OwnTraineesSection(LocalDate today, List<Own> trainees) implements Page {

    /** How it is today. */
    public enum With {
        /** With who looks. */
        ME,
        /** Who looks takes over from the mentor. */
        TAKES_OVER,
        /** Who looks comes from elsewhere and stands beside her. */
        BESIDE,
        /** And will, within a week. */
        BESIDE_SOON,
        /** With a colleague. */
        OTHER,
        /** With nobody who guides. */
        NOBODY,
        /** Not on the floor. */
        NOT_HERE,
        /** Starts soon. */
        STARTS
    }

    /**
     * A trainee of who looks.
     *
     * @param day the first day, or the day on which who looks comes beside her
     * @param with the name that goes with it: the mentor from whom one takes over, the colleague,
     *     the group to which one comes
     * @param items what was agreed for today and the next working day, and what falls out
     * @param asks what waits for who looks, and what was agreed for today
     */
    public record Own(
            PlacementId placement,
            String givenName,
            String surname,
            LocalDate day,
            With how,
            @Nullable String with,
            List<PlanItem> items,
            List<Ask> asks) {

        /** Whether one stands in for who knows her, and should know how things stand. */
        public boolean readsState() {
            return how == With.TAKES_OVER || how == With.BESIDE;
        }

        public String path() {
            return "/placements/" + placement.value();
        }

        public String initials() {
            return Initials.of(givenName, surname);
        }

        public Tone tone() {
            return Tone.of(placement.value());
        }
    }
}
