package org.houvast.mentorship;

import java.time.LocalDate;
import org.houvast.foundation.OrganiserId;

/**
 * A mentorship has an end of its own.
 *
 * @param endsOn the last day, inclusive
 */
public record MentorshipEnded(
        OrganiserId organiser, MentorshipId mentorship, MenteeId mentee, LocalDate endsOn) {}
