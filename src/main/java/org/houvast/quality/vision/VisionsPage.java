package org.houvast.quality.vision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/** The visions of the locations. */
public record VisionsPage(List<Line> locations, boolean mayChangeCompetences) implements Page {

    /**
     * One location.
     *
     * @param savedOn {@code null} as long as nothing was written
     */
    public record Line(UUID id, String name, @Nullable LocalDate savedOn) {}
}
