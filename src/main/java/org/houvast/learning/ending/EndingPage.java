package org.houvast.learning.ending;

import java.util.List;
import java.util.UUID;
import org.houvast.trainee.Agreements;
import org.houvast.trainee.Endings;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * A placement that ends before its time.
 *
 * @param hasSchool whether there is a school to ask
 * @param limits what was agreed that must go well
 */
public record EndingPage(
        UUID placement,
        String givenName,
        boolean hasSchool,
        EndingForm form,
        List<Agreements.Agreement> limits,
        Problems problems)
        implements Page {

    public List<Endings.Reason> reasons() {
        return List.of(Endings.Reason.values());
    }
}
