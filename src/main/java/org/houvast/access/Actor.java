package org.houvast.access;

import java.util.UUID;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Tenant;

/**
 * Who does something, and for which organiser. Controllers take it as a parameter; it is judged
 * anew at each request.
 */
public record Actor(AccountId account, OrganiserId organiser) {

    /** The tenant of the work that this actor does. */
    public Tenant tenant() {
        return new Tenant(organiser, account.value());
    }

    public UUID organiserSubject() {
        return organiser.value();
    }
}
