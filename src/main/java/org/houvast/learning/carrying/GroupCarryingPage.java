package org.houvast.learning.carrying;

import java.util.List;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.Carrying;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * What one group can carry.
 *
 * @param rooms Monday to Friday
 */
public record GroupCarryingPage(
        Workplace.Group group,
        List<Carrying.Room> rooms,
        List<Carrying.Quiet> quiet,
        Problems problems)
        implements Page {}
