package org.houvast.learning;

import java.time.LocalTime;
import java.util.List;
import org.houvast.organisation.CareType;

/**
 * An hour at which it is quiet in most groups of a kind of care; people can always name another.
 *
 * @param key of the words that say why
 */
public record QuietHour(LocalTime at, String key) {

    /** The quiet hours of a day, the quietest first. */
    public static List<QuietHour> of(CareType care) {
        return switch (care) {
            case DAY_CARE, GROUP_CARE, FAMILY_CARE ->
                    List.of(
                            new QuietHour(LocalTime.of(13, 0), "learning.start.quiet.sleep"),
                            new QuietHour(LocalTime.of(10, 0), "learning.start.quiet.outside"));
            case PRESCHOOL ->
                    List.of(new QuietHour(LocalTime.of(12, 30), "learning.start.quiet.gone"));
            case OUT_OF_SCHOOL_CARE ->
                    List.of(
                            new QuietHour(
                                    LocalTime.of(13, 30),
                                    "learning.start.quiet.before-school-ends"));
        };
    }
}
