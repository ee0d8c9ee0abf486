package org.houvast.foundation;

import java.time.ZoneId;
import java.util.Locale;

/** Where an organiser works: its clock and its words. */
public enum Country {
    NL("Europe/Amsterdam", "nl-NL"),
    BE("Europe/Brussels", "nl-BE");

    private final ZoneId zone;
    private final Locale locale;

    Country(String zone, String locale) {
        this.zone = ZoneId.of(zone);
        this.locale = Locale.forLanguageTag(locale);
    }

    public ZoneId zone() {
        return zone;
    }

    /** The Dutch that people speak there. */
    public Locale locale() {
        return locale;
    }
}
