package org.houvast.mentorship.trainees;

import java.util.List;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.SharedShifts;
import org.houvast.mentorship.why.WhyPart;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * On the page of a placement: how the guidance is shared, and how often the two are side by side.
 *
 * @param shared {@code null} when that cannot be counted
 * @param why why it became this mentor; {@code null} when there is nothing to tell
 * @param tasks who does what, as far as it is not the mentor
 */
public record GuidanceSection(
        PlacementId placement,
        String givenName,
        Mentors.@Nullable Person mentor,
        SharingModel model,
        List<String> coMentors,
        List<Task> tasks,
        SharedShifts.@Nullable Shared shared,
        @Nullable WhyPart why,
        boolean mayShare,
        boolean mayChoose,
        boolean maySeeHandover)
        implements Page {

    /** Who does a task. */
    public record Task(GuidingTask task, String name) {}
}
