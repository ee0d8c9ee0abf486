package org.houvast.learning.agreeing;

import java.util.List;
import java.util.UUID;
import org.houvast.trainee.Agreements;
import org.houvast.trainee.Partners;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What helps a trainee, and what must go well; on the page of the placement.
 *
 * @param expertise whether the knowledge is in house; {@code null} while not answered or not for
 *     the viewer
 * @param partner who helps from outside
 * @param mayChange whether the viewer can agree on more
 */
public record AgreementsSection(
        UUID placement,
        String givenName,
        List<Agreements.Agreement> agreements,
        Partners.@Nullable Expertise expertise,
        Partners.@Nullable Partner partner,
        boolean mayChange)
        implements Page {

    /** Whether someone with the knowledge is still looked for. */
    public boolean isLooking() {
        return partner == null && expertise == Partners.Expertise.LOOKING;
    }
}
