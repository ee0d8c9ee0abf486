package org.houvast.organisation.place;

import java.util.List;
import org.houvast.foundation.Country;

/** Where school holidays fall on the same days. */
public enum Zone {
    NL_NORTH(Country.NL),
    NL_MIDDLE(Country.NL),
    NL_SOUTH(Country.NL),
    BE_FLANDERS(Country.BE);

    private final Country country;

    Zone(Country country) {
        this.country = country;
    }

    /** The zones of a country. */
    public static List<Zone> of(Country country) {
        return List.of(values()).stream().filter(zone -> zone.country == country).toList();
    }

    /** The key of its name on a screen. */
    public String key() {
        return "organisation.zone." + name();
    }
}
