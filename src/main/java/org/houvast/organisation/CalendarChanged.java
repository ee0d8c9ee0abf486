package org.houvast.organisation;

import org.houvast.foundation.OrganiserId;

/** Locations are closed on other days, or other school holidays hold. */
public record CalendarChanged(OrganiserId organiser) {}
