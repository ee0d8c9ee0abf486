package org.houvast.conversation.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/** What the team speaks of when it speaks of those who learn here; it prints on one sheet. */
public record MeetingPage(
        UUID location, String locationName, LocalDate today, List<Point> points, Problems problems)
        implements Page {

    public String path() {
        return "/locations/" + location + "/team-meeting";
    }
}
