package org.houvast.learning.profile;

import java.util.Locale;

/** What a trainee tells about herself. */
public enum Topic {
    /** What she can already: modules done, other work with children. */
    KNOWN,
    /** What she wants to learn here. */
    WANTED,
    /** What another place taught her that works differently here. */
    UNLEARN,
    /** What helps her to learn. */
    HELPS;

    /** The key of its question. */
    public String key() {
        return "learning.profile.topic." + name();
    }

    /** Its field in the form. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The icon of its question. */
    public String icon() {
        return switch (this) {
            case KNOWN -> "sparkles";
            case WANTED -> "sprout";
            case UNLEARN -> "repeat";
            case HELPS -> "hand-helping";
        };
    }
}
