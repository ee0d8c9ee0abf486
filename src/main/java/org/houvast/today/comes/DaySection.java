package org.houvast.today.comes;

import java.util.UUID;
import org.houvast.ui.Page;

/**
 * Whether a child comes today.
 *
 * @param usual the parts of the day by pattern
 * @param parts the parts of today
 */
public record DaySection(UUID placement, String givenName, int usual, int parts, boolean mayChange)
        implements Page {

    public boolean comes() {
        return parts > 0;
    }
}
