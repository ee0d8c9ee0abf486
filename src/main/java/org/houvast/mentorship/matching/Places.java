package org.houvast.mentorship.matching;

import java.time.Duration;

/**
 * How many mentees someone can have.
 *
 * @param level above it the screen warns and each next mentee weighs heavily; no law sets it (F1.5)
 * @param most not one more than this, unless a person decides so or they are there already; {@link
 *     #NO_LIMIT} where the level alone counts
 * @param fair a fair share, by contract: up to the level, load weighs in proportion to it
 */
public record Places(int level, int most, int fair) {

    public static final int NO_LIMIT = Integer.MAX_VALUE;

    /**
     * A full-time mentor's level where an organiser sets none: an out-of-school mentor follows
     * about ten children an afternoon. A default, not a rule (F1.11).
     */
    public static final int FULL_TIME_LEVEL = 10;

    public Places {
        if (level < 0 || most < 0 || fair < 1) {
            throw new IllegalArgumentException(
                    "level " + level + ", most " + most + ", fair " + fair);
        }
    }

    /** The level is the fair share too. */
    public Places(int level, int most) {
        this(level, most, Math.max(1, level));
    }

    /** A level that warns and no limit. */
    public static Places upTo(int level) {
        return new Places(level, NO_LIMIT);
    }

    /** A level that is a limit too. */
    public static Places atMost(int most) {
        return new Places(most, most);
    }

    /**
     * A fair share of a full-time mentor's level in proportion to a contract, rounded to the
     * nearest, 1 or more.
     *
     * @param contract hours a week
     * @param fullTime hours a week of a full-time contract
     */
    public Places fairBy(Duration contract, Duration fullTime) {
        double share = contract.toMinutes() / (double) Math.max(1, fullTime.toMinutes());
        return new Places(level, most, (int) Math.max(1, Math.round(level * Math.min(1, share))));
    }
}
