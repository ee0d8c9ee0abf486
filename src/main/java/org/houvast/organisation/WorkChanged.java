package org.houvast.organisation;

import java.time.LocalDate;
import org.houvast.foundation.OrganiserId;

/**
 * A colleague works on other days, in other groups, or no longer; or is away, or not any more.
 *
 * @param from the first day on which it is different, inclusive
 */
public record WorkChanged(OrganiserId organiser, StaffId staff, LocalDate from) {}
