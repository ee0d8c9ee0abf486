package org.houvast.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the session remembers of who signed in. What that person may do is not remembered: it is
 * asked anew at each request.
 *
 * @param account the account
 * @param organiser for whom the person works in this session; {@code null} until chosen
 * @param tablet the shared tablet on which it is; {@code null} for any other machine
 */
public record SignedIn(UUID account, @Nullable UUID organiser, @Nullable UUID tablet)
        implements Principal, Serializable {

    private static final int MARK_LENGTH = 32;

    public SignedIn(UUID account, @Nullable UUID organiser) {
        this(account, organiser, null);
    }

    @Override
    public String getName() {
        return account.toString();
    }

    /**
     * What this person's forms carry, so that a form that outlived its session comes back to its
     * writer at the same organiser, and to nobody else. It tells nothing to who reads it.
     */
    public String mark() {
        return Fingerprint.of("writer " + account + " " + organiser).substring(0, MARK_LENGTH);
    }

    /** The same person, working for this organiser. */
    public SignedIn at(UUID organiser) {
        return new SignedIn(account, organiser, tablet);
    }
}
