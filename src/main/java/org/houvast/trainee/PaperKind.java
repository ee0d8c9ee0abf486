package org.houvast.trainee;

/** What a paper of the school is. */
public enum PaperKind {
    /** The form of the final evaluation: by what the trainee is judged in the end. */
    FINAL_EVALUATION("flag"),
    INTERIM_EVALUATION("clipboard-list"),
    AGREEMENT("heart-handshake"),
    SCHOOL_CALENDAR("calendar-days"),
    GUIDE("book-open"),
    OTHER("file-text");

    private final String icon;

    PaperKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** The key of its name. */
    public String key() {
        return "trainee.paper." + name();
    }
}
