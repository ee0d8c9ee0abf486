package org.houvast.conversation.wellbeing;

import java.util.List;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * How guiding goes, as a mentor says.
 *
 * @param name how colleagues call the mentor
 * @param own whether the mentor looks
 * @param mayHear whether the viewer leads the mentor
 */
public record CheckInsPage(
        StaffId staff,
        String name,
        List<CheckIn> checkIns,
        boolean own,
        boolean mayHear,
        Problems problems)
        implements Page {}
