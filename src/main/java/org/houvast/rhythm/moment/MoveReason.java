package org.houvast.rhythm.moment;

import java.util.Locale;

/** Why a moment falls outside the days that were agreed; one tap. */
public enum MoveReason {
    /** The parents asked for it. */
    PARENTS_ASK,
    /** The child is not here in that time. */
    CHILD_NOT_HERE,
    /** Nobody can be missed in the group in that time. */
    NOBODY_FREE,
    /** It goes well together with something else. */
    FITS_BETTER;

    /** As it is written down, and the end of a key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
