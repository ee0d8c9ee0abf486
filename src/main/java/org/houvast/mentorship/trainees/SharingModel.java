package org.houvast.mentorship.trainees;

/** How the guidance of a trainee is shared (S2.26). */
public enum SharingModel {
    /** One mentor does it, with a stand-in. */
    FIXED,
    /** The whole group guides; the mentor is the first contact. */
    GROUP,
    /** Tasks are divided over colleagues, also of other groups. */
    SPLIT;

    public String key() {
        return "mentorship.sharing.model." + name();
    }
}
