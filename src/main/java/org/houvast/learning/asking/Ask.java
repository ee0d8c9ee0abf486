package org.houvast.learning.asking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Five minutes about one thing.
 *
 * @param staff of whom it is asked
 * @param about the one thing
 * @param proposedBy who proposed the moment; the other one agrees
 * @param takenAlong what the trainee takes along, in her own words
 * @param rightOn when who was asked said: klopt
 */
public record Ask(
        UUID id,
        UUID placement,
        String trainee,
        StaffId staff,
        String staffName,
        String staffSurname,
        String about,
        LocalDate day,
        LocalTime at,
        Side proposedBy,
        @Nullable LocalDate agreedOn,
        @Nullable String takenAlong,
        @Nullable LocalDate rightOn) {

    /** One of the two. */
    public enum Side {
        TRAINEE,
        MENTOR
    }

    /** Whether this side still has to say yes, or another moment. */
    public boolean waitsFor(Side side) {
        return agreedOn == null && proposedBy != side;
    }

    /** Whether the talk can have been, and the trainee did not say yet what she takes along. */
    public boolean canTell(LocalDateTime now) {
        return agreedOn != null && takenAlong == null && !day.atTime(at).isAfter(now);
    }

    /** Whether it is still to come. */
    public boolean comes(LocalDate today) {
        return agreedOn != null && takenAlong == null && !day.isBefore(today);
    }

    /** Whether who was asked can say: klopt. */
    public boolean waitsForRight() {
        return takenAlong != null && rightOn == null;
    }

    public boolean isTold() {
        return takenAlong != null;
    }

    /** Where all of this is changed. */
    public String path() {
        return "/placements/" + placement + "/asks/" + id;
    }
}
