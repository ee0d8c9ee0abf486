package org.houvast.quality.vision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why and how people learn the job at a location.
 *
 * @param savedOn {@code null} as long as nothing was written
 * @param stands for each competence; without words where the location says nothing
 */
public record Vision(
        UUID location,
        String locationName,
        String why,
        String how,
        @Nullable LocalDate savedOn,
        int version,
        List<Goal> goals,
        List<Stand> stands) {

    /** What is important to teach, and what the location does for that. */
    public record Goal(String teaches, String does) {}

    /** Where the location stands on a competence. */
    public record Stand(UUID competence, String title, String origin, String words) {}

    /** Those competences about which something is said. */
    public List<Stand> taken() {
        return stands.stream().filter(stand -> !stand.words().isEmpty()).toList();
    }
}
