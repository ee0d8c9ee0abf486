package org.houvast.learning.carrying;

import java.util.List;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.Carrying;
import org.houvast.ui.Page;

/** How trainees are spread over groups and days, beside what each group can carry. */
public record CarryingPage(List<Line> lines) implements Page {

    /**
     * A group.
     *
     * @param rooms Monday to Friday
     */
    public record Line(Workplace.Group group, List<Carrying.Room> rooms) {}

    /** Whether nothing was said of any group yet. */
    public boolean isNew() {
        return lines.stream()
                .flatMap(line -> line.rooms().stream())
                .allMatch(room -> room.places() == null);
    }
}
