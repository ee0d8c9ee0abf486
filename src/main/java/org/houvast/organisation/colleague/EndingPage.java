package org.houvast.organisation.colleague;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A colleague leaves; first what that means.
 *
 * @param leftOn the last day, when it is known already
 * @param groups in how many groups the colleague works
 * @param effects what else hangs on this colleague
 */
public record EndingPage(
        UUID staff,
        String givenName,
        @Nullable LocalDate leftOn,
        LocalDate today,
        int groups,
        boolean signsIn,
        List<Page> effects,
        Problems problems)
        implements Page {}
