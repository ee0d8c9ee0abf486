package org.houvast.today.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Id;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is planned for someone.
 *
 * @param what the kind: the end of the key of its words
 * @param id of what it is about
 * @param startsAt by the clock of the organisation; {@code null} for some time on that day
 * @param minutes how long; 0 for some time on that day
 * @param title as the checklist calls it; empty when the words say it all
 * @param name the given name of whom it is with
 * @param carePlacement the child it is about; {@code null} for a trainee
 * @param placement the trainee it is about; {@code null} for a child
 */
record Planned(
        String what,
        UUID id,
        LocalDate day,
        @Nullable LocalTime startsAt,
        int minutes,
        String title,
        String name,
        @Nullable CarePlacementId carePlacement,
        @Nullable PlacementId placement) {

    /** The child or the trainee it is about. */
    Id about() {
        if (carePlacement != null) {
            return carePlacement;
        }
        if (placement != null) {
            return placement;
        }
        throw new IllegalStateException("what is planned is about somebody");
    }

    /**
     * The same for the same thing, also on another day; what comes each week is a thing each day.
     */
    String uid() {
        return what + "-" + id + (startsAt == null ? "" : "-" + day);
    }

    /** Where it is done. */
    String href() {
        return (carePlacement != null ? "/children/" : "/placements/") + about().value();
    }
}
