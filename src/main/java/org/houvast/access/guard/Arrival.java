package org.houvast.access.guard;

import java.util.Locale;
import org.houvast.access.Actor;
import org.houvast.foundation.Country;

/** Who this request is from, as the database said it at the start of the request. */
record Arrival(
        Actor actor, String displayName, String language, String organiserName, Country country) {

    Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : country.locale();
    }

    String initials() {
        var words = displayName.strip().split("\\s+");
        var first = words[0].substring(0, 1);
        return words.length == 1 ? first : first + words[words.length - 1].substring(0, 1);
    }

    String givenName() {
        return displayName.strip().split("\\s+")[0];
    }
}
