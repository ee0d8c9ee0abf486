package org.houvast.mentorship.standin;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.houvast.organisation.StaffId;

/** How a form names the weekdays of stand-ins: {@code standIn.1} is Monday. */
public final class StandInFields {

    private static final String FIELD = "standIn.";

    private StandInFields() {}

    public static String of(DayOfWeek day) {
        return FIELD + day.getValue();
    }

    /** Who stands in on which weekday; what is left empty is open. */
    public static Map<DayOfWeek, StaffId> read(Map<String, String> form) {
        var perDay = new EnumMap<DayOfWeek, StaffId>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var chosen = form.getOrDefault(of(day), "");
            if (!chosen.isBlank()) {
                perDay.put(day, new StaffId(UUID.fromString(chosen)));
            }
        }
        return perDay;
    }
}
