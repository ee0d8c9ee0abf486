package org.houvast.learning.arranging;

import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * What can be written down later.
 *
 * @param counts whether the trainee counts as one of the team; who does not is never alone
 */
public record DetailsPage(
        UUID placement, String givenName, DetailsForm form, boolean counts, Problems problems)
        implements Page {}
