package org.houvast.organisation;

import java.util.EnumSet;
import java.util.Set;
import org.houvast.foundation.DayPart;

/**
 * The kind of care. "BSO" is out-of-school care in the Netherlands and something else in Flanders.
 */
public enum CareType {
    /** NL: dagopvang, 0 to 4 years. */
    DAY_CARE,
    /** NL: peuteropvang, 2 to 4 years, mornings. */
    PRESCHOOL,
    /** NL: buitenschoolse opvang, 4 to 13 years. */
    OUT_OF_SCHOOL_CARE,
    /** BE: groepsopvang. */
    GROUP_CARE,
    /** BE: gezinsopvang. */
    FAMILY_CARE;

    /** On which parts of an ordinary day it is open, as {@code organisation.open_parts} says it. */
    public Set<DayPart> parts() {
        return switch (this) {
            case PRESCHOOL -> EnumSet.of(DayPart.MORNING);
            case OUT_OF_SCHOOL_CARE -> EnumSet.of(DayPart.AFTER_SCHOOL);
            case DAY_CARE, GROUP_CARE, FAMILY_CARE ->
                    EnumSet.of(DayPart.MORNING, DayPart.AFTERNOON);
        };
    }

    /** The key of its name on a screen. */
    public String key() {
        return "organisation.care-type." + name();
    }
}
