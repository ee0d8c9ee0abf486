package org.houvast.learning.sheet;

import java.util.Locale;

/** What sort of sheet hangs on the wall. */
public enum SheetKind {
    /** How we talk about the work: literal sentences. */
    FEEDBACK,
    /** How we treat who learns here. */
    AGREEMENTS,
    /** The course of the day of a group. */
    DAY_COURSE,
    /** What who starts does with us first. */
    ONBOARDING;

    /** The key of its name on a screen. */
    public String key() {
        return "learning.sheet.kind." + name();
    }

    /** Whether each group has its own; else a location has one. */
    public boolean isOfGroup() {
        return this == DAY_COURSE;
    }

    /** Whether the team signs it. */
    public boolean isSigned() {
        return this == FEEDBACK || this == AGREEMENTS;
    }

    /** Its word in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The icon of its kind. */
    public String icon() {
        return switch (this) {
            case FEEDBACK -> "message-circle";
            case AGREEMENTS -> "heart-handshake";
            case DAY_COURSE -> "clock";
            case ONBOARDING -> "list-checks";
        };
    }
}
