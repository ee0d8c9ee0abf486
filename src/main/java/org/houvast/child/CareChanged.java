package org.houvast.child;

import java.time.LocalDate;
import org.houvast.foundation.OrganiserId;

/**
 * A child comes on other days, in another group, or no longer.
 *
 * @param from the first day on which it is different, inclusive
 */
public record CareChanged(OrganiserId organiser, CarePlacementId placement, LocalDate from) {}
