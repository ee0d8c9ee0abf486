package org.houvast.rhythm.talks;

/** In which way parents wrote something. */
public enum WrittenHow {
    MAIL,
    MESSAGE,
    LETTER,
    FORM;

    /** The key of its name. */
    public String key() {
        return "rhythm.talks.how." + name();
    }
}
