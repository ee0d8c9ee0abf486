package org.houvast.organisation.tablet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The shared tablets.
 *
 * @param tablets those that are in use
 * @param locked colleagues whose digits are locked
 * @param groups for which a tablet can be enrolled
 */
public record TabletsPage(
        List<Tablet> tablets, List<Locked> locked, List<Group> groups, Problems problems)
        implements Page {

    /**
     * A tablet.
     *
     * @param takenOn when someone took it last; {@code null} when nobody did
     */
    public record Tablet(
            UUID tablet,
            String name,
            LocalDate enrolledOn,
            @Nullable LocalDate takenOn,
            String groups) {}

    /** Someone whose digits are locked. */
    public record Locked(UUID staff, String givenName) {}

    /** A group. */
    public record Group(UUID group, String name) {}
}
