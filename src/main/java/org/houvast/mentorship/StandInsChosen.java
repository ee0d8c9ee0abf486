package org.houvast.mentorship;

import java.time.DayOfWeek;
import java.util.Map;
import org.houvast.foundation.OrganiserId;
import org.houvast.organisation.StaffId;

/** Who stands in for the mentor changed. */
public record StandInsChosen(
        OrganiserId organiser,
        MentorshipId mentorship,
        MenteeId mentee,
        Map<DayOfWeek, StaffId> standIns) {}
