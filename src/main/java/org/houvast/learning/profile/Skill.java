package org.houvast.learning.profile;

/** How far one comes with a language in one skill, in words. */
public enum Skill {
    NOT_YET,
    SINGLE_WORDS,
    EVERY_DAY,
    AT_WORK,
    WITH_EASE;

    /** The key of its words. */
    public String key() {
        return "learning.profile.skill." + name();
    }
}
