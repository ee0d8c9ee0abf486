package org.houvast.signal.knowing;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Id;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * Something that asks attention: around a child, a trainee or a colleague.
 *
 * @param since when it began, or will begin
 * @param lastDay the last day of an absence; {@code null} for the other kinds
 * @param called what the child or the trainee is called
 * @param surname of the trainee
 * @param number how many days, children or moments, as the kind says
 * @param title what more is said of it: the name of a moment, the agreed number, why a pair never
 *     meets, who is missing, of how many
 * @param againOn the day on which who looks comes back to it
 * @param closedOn when a person said that it is fine
 * @param mayAnswer whether who looks may come back to it later, or close it
 */
public record Signal(
        Kind kind,
        @Nullable CarePlacementId carePlacement,
        @Nullable StaffId staff,
        @Nullable PlacementId traineePlacement,
        LocalDate since,
        @Nullable LocalDate lastDay,
        int number,
        @Nullable String title,
        @Nullable UUID child,
        @Nullable String called,
        @Nullable String surname,
        @Nullable String emblem,
        @Nullable StaffId mentor,
        @Nullable String mentorName,
        @Nullable String mentorSurname,
        @Nullable LocalDate againOn,
        @Nullable LocalDate closedOn,
        @Nullable String why,
        boolean mayAnswer) {

    /** The child, the trainee or the colleague it is about. */
    public Id about() {
        if (carePlacement != null) {
            return carePlacement;
        }
        if (traineePlacement != null) {
            return traineePlacement;
        }
        if (staff != null) {
            return staff;
        }
        throw new IllegalStateException("a signal is about a child, a trainee or a colleague");
    }

    /** Whether it waits for an answer on a day. */
    public boolean waits(LocalDate today) {
        return closedOn == null && (againOn == null || !againOn.isAfter(today));
    }
}
