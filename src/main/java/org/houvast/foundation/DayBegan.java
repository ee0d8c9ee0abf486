package org.houvast.foundation;

import java.time.LocalDate;

/**
 * A new day began for an organiser. Who listens does what a new day asks for, in the organiser's
 * name and without a person. After days on which the house was closed it is said once, of the
 * present day.
 */
public record DayBegan(OrganiserId organiser, LocalDate day) {}
