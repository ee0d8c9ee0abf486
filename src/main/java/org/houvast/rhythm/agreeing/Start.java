package org.houvast.rhythm.agreeing;

import org.houvast.rhythm.checklist.Line;

/** What the first moment of a line is counted from, and in which direction. */
public enum Start {
    AFTER_ENTRY(Line.From.ENTRY, 1),
    BEFORE_BIRTHDAY(Line.From.BIRTHDAY, -1),
    AFTER_BIRTHDAY(Line.From.BIRTHDAY, 1),
    BEFORE_THIRD_BIRTHDAY(Line.From.THIRD_BIRTHDAY, -1),
    AFTER_THIRD_BIRTHDAY(Line.From.THIRD_BIRTHDAY, 1),
    BEFORE_LAST_DAY(Line.From.LAST_DAY, -1),
    AFTER_QUARTER(Line.From.QUARTER, 1);

    private final Line.From from;
    private final int sign;

    Start(Line.From from, int sign) {
        this.from = from;
        this.sign = sign;
    }

    static Start of(Line.From from, int days) {
        return switch (from) {
            case ENTRY -> AFTER_ENTRY;
            case BIRTHDAY -> days < 0 ? BEFORE_BIRTHDAY : AFTER_BIRTHDAY;
            case THIRD_BIRTHDAY -> days < 0 ? BEFORE_THIRD_BIRTHDAY : AFTER_THIRD_BIRTHDAY;
            case LAST_DAY -> BEFORE_LAST_DAY;
            case QUARTER -> AFTER_QUARTER;
        };
    }

    Line.From from() {
        return from;
    }

    int sign() {
        return sign;
    }

    /** The key of its name. */
    public String key() {
        return "rhythm.checklist.start." + name();
    }
}
