package org.houvast.learning.pulse;

/** What can be said of a welcome by tapping. There is no order in it, and no number. */
public enum Feeling {
    WELCOME,
    KNEW_WHERE,
    DARED_TO_ASK,
    LEARNED,
    MUCH_AT_ONCE,
    ALONE,
    QUESTION;

    /** The key of its sentence. */
    public String key() {
        return "learning.pulse.felt." + name();
    }
}
