package org.houvast.organisation.duty;

import java.util.List;
import java.util.UUID;
import org.houvast.ui.Choice;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * A duty of a colleague ends.
 *
 * @param version what was read, to see whether someone else changed the colleague
 * @param successors who could take over, when nobody else has this duty
 */
public record EndDutyPage(
        UUID staff,
        String givenName,
        int version,
        DutiesPage.Held duty,
        EndingForm form,
        List<Choice> successors,
        Problems problems)
        implements Page {}
