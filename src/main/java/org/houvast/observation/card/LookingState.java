package org.houvast.observation.card;

/** What someone says of a line: seen, not seen yet, or not looked at. Never a score. */
public enum LookingState {
    SEEN,
    NOT_YET,
    /** Nobody looked; nothing is kept of it. */
    NOT_LOOKED;

    /** The key of its words on a screen. */
    public String key() {
        return "observation.card.state." + name();
    }
}
