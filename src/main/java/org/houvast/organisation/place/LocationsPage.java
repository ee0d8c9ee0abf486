package org.houvast.organisation.place;

import java.util.List;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The organisation and its locations.
 *
 * @param mayOpen whether the viewer opens locations
 * @param mayArrange whether the viewer arranges what holds for all
 */
public record LocationsPage(List<Location> locations, boolean mayOpen, boolean mayArrange)
        implements Page {

    /** A location with its groups. */
    public record Location(
            UUID id, String name, @Nullable String area, @Nullable Zone zone, List<Group> groups) {

        /** The kinds of care here, each once. */
        public List<CareType> careTypes() {
            return groups.stream().map(Group::careType).distinct().sorted().toList();
        }
    }

    /** A group. */
    public record Group(UUID id, UUID location, String name, CareType careType) {}
}
