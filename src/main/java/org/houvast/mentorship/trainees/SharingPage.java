package org.houvast.mentorship.trainees;

import java.util.List;
import org.houvast.mentorship.Mentors;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Choice;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * How the guidance of a trainee is shared.
 *
 * @param mentor {@code null} when there is none yet
 * @param colleagues who could guide too: of the group first, then of the location
 */
public record SharingPage(
        PlacementId placement,
        String givenName,
        Mentors.@Nullable Person mentor,
        SharingModel model,
        List<Colleague> colleagues,
        List<Task> tasks)
        implements Page {

    /** Someone of the location. */
    public record Colleague(StaffId staff, String name, String groups, boolean coMentor) {}

    /**
     * A task.
     *
     * @param staff who does it; {@code null} is the mentor
     */
    public record Task(GuidingTask task, @Nullable StaffId staff) {

        public String field() {
            return "task-" + task.name();
        }
    }

    public List<Choice> choices() {
        return colleagues.stream()
                .map(c -> new Choice(c.staff().value().toString(), c.name()))
                .toList();
    }
}
