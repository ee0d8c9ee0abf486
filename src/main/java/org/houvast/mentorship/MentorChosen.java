package org.houvast.mentorship;

import java.time.LocalDate;
import org.houvast.foundation.OrganiserId;
import org.houvast.organisation.StaffId;

/** A mentee who had nobody got a mentor. */
public record MentorChosen(
        OrganiserId organiser,
        MentorshipId mentorship,
        MenteeId mentee,
        StaffId mentor,
        LocalDate startsOn) {}
