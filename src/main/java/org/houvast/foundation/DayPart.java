package org.houvast.foundation;

/** A part of a day that a person can be there: morning, afternoon, after school. */
public enum DayPart {
    MORNING(1),
    AFTERNOON(2),
    AFTER_SCHOOL(4);

    private final int bit;

    DayPart(int bit) {
        this.bit = bit;
    }

    /** The bit that stands for this part in an octal digit of a {@link DayPattern}. */
    public int bit() {
        return bit;
    }
}
