package org.houvast.rhythm.checklist;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.MomentKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of the organiser's checklist.
 *
 * @param firstAfterDays days after {@code firstFrom} at which the first one is due
 * @param firstFrom what those days are counted from
 * @param everyMonths whole months after the last one; {@code null} for once
 * @param windowDays how many days before the due day it can be done
 * @param required false for what is an offer
 * @param validFrom from this day the organiser has this line
 */
public record Line(
        UUID id,
        CareType careType,
        MomentKind kind,
        String title,
        int firstAfterDays,
        From firstFrom,
        @Nullable Integer everyMonths,
        int windowDays,
        boolean required,
        LocalDate validFrom) {

    /** What the first moment is counted from. */
    public enum From {
        /** The first day of care. */
        ENTRY,
        /** The birthday, each year. */
        BIRTHDAY,
        /** The day on which the child turns three. */
        THIRD_BIRTHDAY,
        /** The last day of care. */
        LAST_DAY
    }
}
