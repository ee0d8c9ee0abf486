package org.houvast.rhythm.moment;

import java.util.Locale;

/** Why a moment need not be done this time; one tap. */
public enum WaiveReason {
    /** The parents need no talk now. */
    PARENTS_NEED_NONE,
    /** It was done a short time ago in another way. */
    JUST_DONE,
    /** The child leaves soon. */
    CHILD_LEAVES,
    /** The child is hardly here. */
    LITTLE_HERE,
    /** Something else, in own words. */
    OTHER;

    /** As it is written down, and the end of a key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
