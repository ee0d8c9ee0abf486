package org.houvast.observation;

/** Who may read a note. */
public enum Audience {
    /** Colleagues only; this is what holds unless someone chooses otherwise. */
    TEAM,
    /** The parents too. */
    PARENTS;

    /** The key of its name on a screen. */
    public String key() {
        return "observation.audience." + name();
    }
}
