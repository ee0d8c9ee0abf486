package org.houvast.access.guard;

import java.util.Locale;
import java.util.Set;
import org.houvast.access.Actor;
import org.houvast.access.Part;
import org.houvast.access.SignedIn;
import org.houvast.foundation.Country;
import org.houvast.ui.Initials;
import org.houvast.ui.OwnWords;
import org.houvast.ui.Tongue;
import org.jspecify.annotations.Nullable;

/** Who this request is from, as the database said it at the start of the request. */
record Arrival(
        Actor actor,
        String displayName,
        String language,
        @Nullable Tongue tongue,
        String organiserName,
        Country country,
        Set<Part> partsOff,
        OwnWords ownWords) {

    /** What this person's forms carry. */
    String mark() {
        return new SignedIn(actor.account().value(), actor.organiser().value()).mark();
    }

    Locale locale() {
        return language.equals("en") ? Locale.ENGLISH : country.locale();
    }

    String initials() {
        return Initials.of(displayName);
    }

    String givenName() {
        return displayName.strip().split("\\s+")[0];
    }
}
