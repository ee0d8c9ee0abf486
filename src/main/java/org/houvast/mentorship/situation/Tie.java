package org.houvast.mentorship.situation;

import java.util.List;

/** What a person agrees about one child and one colleague, with why: one of a few. */
public enum Tie {
    /** This colleague becomes the mentor, whatever else is wished. */
    LOCKED(Why.PARENTS, Why.CHILD, Why.KNOW_EACH_OTHER, Why.AGREED),
    /** This colleague is not proposed for this child. */
    EXCLUDED(Why.PARENTS, Why.CHILD, Why.FAMILY, Why.COLLEAGUE, Why.AGREED),
    /** The child asked for this colleague. */
    CHILD_ASKS,
    /** The parents asked for this colleague. */
    PARENTS_ASK;

    /** Why a colleague is the one, or is not. */
    public enum Why {
        /** The parents asked for it. */
        PARENTS,
        /** The child showed it or asked for it. */
        CHILD,
        /** They know each other already. */
        KNOW_EACH_OTHER,
        /** They are family, or know each other in private. */
        FAMILY,
        /** The colleague asked for it. */
        COLLEAGUE,
        /** The team agreed on it. */
        AGREED
    }

    private final List<Why> reasons;

    Tie(Why... reasons) {
        this.reasons = List.of(reasons);
    }

    /** Why it can be; empty where it speaks for itself. */
    public List<Why> reasons() {
        return reasons;
    }
}
