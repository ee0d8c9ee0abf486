package org.houvast.intake.comparing;

import org.houvast.organisation.CareType;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;

/** A group at a location, known already or to be opened when the list is taken over. */
record Spot(
        LocationId location,
        String locationName,
        GroupId group,
        String groupName,
        CareType careType,
        boolean isNew) {

    String label() {
        return locationName + " · " + groupName;
    }
}
