package org.houvast.learning;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.houvast.foundation.DayPart;
import org.houvast.organisation.CareType;
import org.houvast.trainee.Carrying;

/**
 * When it is quiet in a group: where time for guidance, five minutes and visits are found.
 *
 * @param said when it is quiet, as the group's leader said; of a weekday of which nothing was said,
 *     it is what most groups know
 */
public record QuietHours(CareType care, List<Carrying.Quiet> said) {

    private static final int NOON = 12;

    /** The quiet hours of a weekday, the quietest first. */
    public List<QuietHour> on(DayOfWeek day) {
        var own =
                said.stream()
                        .filter(quiet -> quiet.isOn(day))
                        .map(quiet -> new QuietHour(quiet.startsAt(), "", quiet.words()))
                        .toList();
        return own.isEmpty() ? usual() : own;
    }

    /** In which parts of the day an hour lies, as the sum of their bits. */
    public int parts(LocalTime at) {
        if (care == CareType.OUT_OF_SCHOOL_CARE) {
            return DayPart.AFTERNOON.bit() | DayPart.AFTER_SCHOOL.bit();
        }
        return at.getHour() < NOON ? DayPart.MORNING.bit() : DayPart.AFTERNOON.bit();
    }

    private List<QuietHour> usual() {
        return switch (care) {
            case DAY_CARE, GROUP_CARE, FAMILY_CARE ->
                    List.of(
                            usual(LocalTime.of(13, 0), "sleep"),
                            usual(LocalTime.of(10, 0), "outside"));
            case PRESCHOOL -> List.of(usual(LocalTime.of(12, 30), "gone"));
            case OUT_OF_SCHOOL_CARE -> List.of(usual(LocalTime.of(13, 30), "before-school-ends"));
        };
    }

    private static QuietHour usual(LocalTime at, String why) {
        return new QuietHour(at, "learning.start.quiet." + why, null);
    }
}
