package org.houvast.mentorship;

import java.time.LocalDate;
import org.houvast.foundation.OrganiserId;
import org.houvast.organisation.StaffId;

/**
 * A mentee goes from one mentor to another.
 *
 * @param startsOn the new mentor's first day; the day before is the last one of who leaves
 */
public record MentorHandedOver(
        OrganiserId organiser,
        MentorshipId mentorship,
        MenteeId mentee,
        StaffId from,
        StaffId to,
        LocalDate startsOn) {}
