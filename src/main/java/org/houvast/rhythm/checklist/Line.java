package org.houvast.rhythm.checklist;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.MomentKind;
import org.jspecify.annotations.Nullable;

/**
 * A line of the organiser's checklist, as it holds for a time. What happens at other times than
 * before is a row of its own with the same name.
 *
 * @param name what stays the same from one row of the line to the next
 * @param firstAfterDays days after {@code firstFrom} at which the first one is due
 * @param firstFrom what those days are counted from
 * @param everyMonths whole months after the last one; {@code null} for once
 * @param windowDays how many days before the due day it can be done
 * @param required false for what is an offer
 * @param validFrom the first day on which it holds
 * @param validThrough the last day, inclusive; {@code null} for no end
 */
public record Line(
        UUID id,
        CareType careType,
        String name,
        MomentKind kind,
        String title,
        int firstAfterDays,
        From firstFrom,
        @Nullable Integer everyMonths,
        int windowDays,
        boolean required,
        LocalDate validFrom,
        @Nullable LocalDate validThrough) {

    /** Of which kind of care, and which line: the same for all rows of one line. */
    public String key() {
        return careType + "/" + name;
    }

    /** Whether it happens once, in a child's first time here. */
    public boolean isForNewcomers() {
        return firstFrom == From.ENTRY && everyMonths == null;
    }

    /** What the first moment is counted from. */
    public enum From {
        /** The first day of care. */
        ENTRY,
        /** The birthday, each year. */
        BIRTHDAY,
        /** The day on which the child turns three. */
        THIRD_BIRTHDAY,
        /** The last day of care. */
        LAST_DAY,
        /** The last day of each quarter of the year; it is about a mentor, not about a child. */
        QUARTER
    }
}
