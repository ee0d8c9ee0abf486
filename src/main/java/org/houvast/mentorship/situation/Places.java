package org.houvast.mentorship.situation;

import java.util.List;
import java.util.Optional;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.jspecify.annotations.Nullable;

/**
 * The locations and groups that someone may look at, and the one that is looked at now.
 *
 * @param all each group with its location
 * @param chosenLocation {@code null} for all
 * @param chosenGroup {@code null} for all groups
 */
public record Places(
        List<Place> all, @Nullable LocationId chosenLocation, @Nullable GroupId chosenGroup) {

    /**
     * A group that someone may look at.
     *
     * @param leads whether the viewer leads its location
     */
    public record Place(
            LocationId location, String locationName, GroupId id, String name, boolean leads) {}

    /** A location, once. */
    public record Location(LocationId id, String name) {}

    public List<Location> locations() {
        return all.stream()
                .map(place -> new Location(place.location(), place.locationName()))
                .distinct()
                .toList();
    }

    /** The groups of the chosen location, or of the only one. */
    public List<Place> groups() {
        var location = location();
        return location.isEmpty()
                ? List.of()
                : all.stream().filter(place -> place.location().equals(location.get())).toList();
    }

    /** The location that is looked at, when it is one. */
    public Optional<LocationId> location() {
        if (chosenLocation != null) {
            return Optional.of(chosenLocation);
        }
        var locations = locations();
        return locations.size() == 1 ? Optional.of(locations.getFirst().id()) : Optional.empty();
    }

    public Optional<GroupId> group() {
        return Optional.ofNullable(chosenGroup);
    }

    /** The locations whose people are to be read. */
    public List<LocationId> toRead() {
        return location()
                .map(List::of)
                .orElseGet(() -> locations().stream().map(Location::id).toList());
    }

    /** The address of another page about the same place. */
    public String address(String path) {
        if (chosenGroup != null) {
            return path + "?group=" + chosenGroup.value();
        }
        return chosenLocation == null ? path : path + "?location=" + chosenLocation.value();
    }

    public boolean leads(LocationId location) {
        return all.stream().anyMatch(place -> place.location().equals(location) && place.leads());
    }

    public boolean leadsGroup(String group) {
        return all.stream()
                .anyMatch(place -> place.id().value().toString().equals(group) && place.leads());
    }

    public boolean leadsSomewhere() {
        return all.stream().anyMatch(Place::leads);
    }
}
