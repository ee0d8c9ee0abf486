package org.houvast.organisation.about;

import java.util.List;
import java.util.UUID;
import org.houvast.foundation.Organisers;
import org.houvast.organisation.place.Zone;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The organisation itself.
 *
 * @param name as it is filled in
 * @param admins who arranges things for all
 * @param locations that are open, with who leads each
 * @param mayChange whether the viewer may rename it
 * @param past what was changed; {@code null} for who may not see that
 */
public record AboutPage(
        Organisers.Organiser organiser,
        String name,
        List<Person> admins,
        List<Location> locations,
        boolean mayChange,
        @Nullable Page past,
        Problems problems)
        implements Page {

    /** A colleague with a duty. */
    public record Person(UUID staff, String name) {}

    /** A location, and who leads it by name. */
    public record Location(UUID id, String name, @Nullable Zone zone, List<String> leaders) {}

    /** The zones of which the school holidays hold somewhere here. */
    public List<Zone> zones() {
        return locations.stream()
                .map(Location::zone)
                .filter(zone -> zone != null)
                .distinct()
                .sorted()
                .toList();
    }
}
