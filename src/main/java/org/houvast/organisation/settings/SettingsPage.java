package org.houvast.organisation.settings;

import java.util.List;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation agreed for everyone.
 *
 * @param types the kinds of care there are, with their level
 * @param locations the locations that are open, with their level
 * @param agreed mentors with an agreement of their own
 * @param past what was changed
 */
public record SettingsPage(
        List<OfType> types,
        List<OfLocation> locations,
        List<OfMentor> agreed,
        Page past,
        Problems problems)
        implements Page {

    /** The level of a kind of care. */
    public record OfType(CareType careType, @Nullable Integer children) {}

    /** The level of a location. */
    public record OfLocation(UUID location, String name, @Nullable Integer children) {}

    /** The level that was agreed with one mentor. */
    public record OfMentor(UUID staff, String name, int children) {}
}
