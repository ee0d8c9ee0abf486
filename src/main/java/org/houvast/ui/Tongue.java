package org.houvast.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that helps beside the Dutch: someone who learns the job reads both, and talks with the
 * team in Dutch. Its words are in each module's {@code help_} files; English has those of {@code
 * words_en}.
 */
public enum Tongue {
    FRENCH("fr", "Français", false),
    ENGLISH("en", "English", true),
    ARABIC("ar", "العربية", false),
    TURKISH("tr", "Türkçe", false),
    UKRAINIAN("uk", "Українська", false);

    private final String tag;
    private final String ownName;
    private final boolean isRead;

    Tongue(String tag, String ownName, boolean isRead) {
        this.tag = tag;
        this.ownName = ownName;
        this.isRead = isRead;
    }

    /** The one with this tag, if it is one that helps. */
    public static Optional<Tongue> of(String tag) {
        return Arrays.stream(values()).filter(tongue -> tongue.tag.equals(tag)).findFirst();
    }

    /** <em>ar</em>. */
    public String tag() {
        return tag;
    }

    /** What it calls itself: <em>Türkçe</em>. */
    public String ownName() {
        return ownName;
    }

    /** {@code rtl} where one reads from the right; else {@code ltr}. */
    public String direction() {
        return this == ARABIC ? "rtl" : "ltr";
    }

    /** Whether a speaker has read its words; until then they are <em>te toetsen</em>. */
    public boolean isRead() {
        return isRead;
    }

    Locale locale() {
        return this == ENGLISH ? Words.EN : Locale.of(tag);
    }
}
