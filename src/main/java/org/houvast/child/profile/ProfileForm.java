package org.houvast.child.profile;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a child.
 *
 * @param interests with commas between them; so are {@code homeLanguages}
 */
public record ProfileForm(
        @Nullable String emblem,
        @Nullable @Size(max = 500) String interests,
        @Nullable @Size(max = 200) String homeLanguages,
        @Nullable @Size(max = 500) String ownWish,
        @Nullable @Size(max = 1000) String parentsWish,
        @Nullable @Size(max = 60) String parentsAskLanguage,
        @Nullable @Size(max = 2000) String playsAtHome,
        @Nullable @Size(max = 2000) String findsHard,
        @Nullable @Size(max = 400) String helps) {

    /** The parts of a text with commas. */
    static List<String> parts(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,;\\n]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    static @Nullable String some(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
