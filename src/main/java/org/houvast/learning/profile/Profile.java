package org.houvast.learning.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who a trainee is and what she wants, as she and her mentor wrote it.
 *
 * @param talkedOn when they sat together; {@code null} when not yet
 * @param savedOn {@code null} as long as nothing was kept
 */
public record Profile(
        @Nullable LocalDate talkedOn,
        @Nullable LocalDate savedOn,
        int version,
        List<Item> items,
        List<Language> languages) {

    /** One thing. */
    public record Item(UUID id, Topic topic, String words) {}

    /** A language, each skill by itself. */
    public record Language(
            String language, Skill understands, Skill speaks, Skill reads, Skill writes) {}

    static Profile empty() {
        return new Profile(null, null, 0, List.of(), List.of());
    }

    /** What she told about this. */
    public List<Item> of(Topic topic) {
        return items.stream().filter(item -> item.topic() == topic).toList();
    }

    public boolean isEmpty() {
        return items.isEmpty() && languages.isEmpty();
    }
}
