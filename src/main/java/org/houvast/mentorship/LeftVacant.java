package org.houvast.mentorship;

import java.time.LocalDate;
import org.houvast.foundation.OrganiserId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * From a day on a mentee has no mentor.
 *
 * @param from who was mentor; {@code null} when a choice was taken back before there was one
 */
public record LeftVacant(
        OrganiserId organiser,
        MentorshipId mentorship,
        MenteeId mentee,
        @Nullable StaffId from,
        LocalDate startsOn) {}
