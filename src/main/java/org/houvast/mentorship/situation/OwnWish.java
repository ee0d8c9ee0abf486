package org.houvast.mentorship.situation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whom a child means in its own words: <em>Samira, want die tekent mee</em>. The words count only
 * where they name a colleague of the group and say nothing against it; otherwise they are shown and
 * a person reads them.
 */
final class OwnWish {

    private static final Pattern AGAINST =
            Pattern.compile("(?iu)\\b(niet|geen|nooit|liever|not|no|never|rather)\\b");

    private OwnWish() {}

    /** The colleagues of the child's group whom it names. */
    static Set<UUID> of(ChildRow child, List<ColleagueRow> colleagues) {
        var words = child.ownWish();
        if (words == null || AGAINST.matcher(words).find()) {
            return Set.of();
        }
        var said = Set.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+"));
        return colleagues.stream()
                .filter(colleague -> colleague.worksIn(child.groupIds()))
                .filter(colleague -> said.contains(colleague.givenName().toLowerCase(Locale.ROOT)))
                .map(colleague -> colleague.id().value())
                .collect(Collectors.toSet());
    }
}
