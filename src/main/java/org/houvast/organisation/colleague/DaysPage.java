package org.houvast.organisation.colleague;

import java.util.List;
import java.util.UUID;
import org.houvast.ui.DayPatternFields;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * Other days of work.
 *
 * @param parts the parts of a day to choose from, the usual one first
 */
public record DaysPage(
        UUID staff,
        String givenName,
        DaysForm form,
        DayPatternFields days,
        List<Integer> parts,
        Problems problems)
        implements Page {}
