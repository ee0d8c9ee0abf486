package org.houvast.mentorship.situation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom someone names in own words: <em>Samira, want die tekent mee</em>. Words are read by a person
 * and never weighed; where they name a colleague of the group and say nothing against it, the
 * screen asks whether it should count.
 */
public final class OwnWish {

    private static final Pattern AGAINST =
            Pattern.compile("(?iu)\\b(niet|geen|nooit|liever|not|no|never|rather)\\b");

    private OwnWish() {}

    /** The colleagues of the child's group who are named. */
    public static List<ColleagueRow> named(
            @Nullable String words, ChildRow child, List<ColleagueRow> colleagues) {
        if (words == null || AGAINST.matcher(words).find()) {
            return List.of();
        }
        var said = new HashSet<>(List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+")));
        return colleagues.stream()
                .filter(colleague -> colleague.worksIn(child.groupIds()))
                .filter(colleague -> said.contains(colleague.givenName().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
