package org.houvast.learning.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who I am and what I want, for the trainee and who guides her.
 *
 * @param isTrainee whether the trainee is looking
 * @param emphases what the guidance lays weight on
 * @param drafts what was being typed, by field
 */
public record ProfilePage(
        Placements.Card card,
        boolean isTrainee,
        Profile profile,
        List<Emphasis> emphases,
        boolean mayChange,
        boolean mayChoose,
        boolean mayTell,
        java.util.Map<String, String> drafts,
        Problems problems)
        implements Page {

    /** What the guidance lays weight on, and what it follows from. */
    public record Emphasis(UUID id, @Nullable String from, String words) {}

    public String path() {
        return "/placements/" + card.placement().value();
    }

    /** What stands in the field of a topic: what was being typed, else what was kept. */
    public String typed(Topic topic) {
        var draft = drafts.get(topic.field());
        return draft != null
                ? draft
                : String.join("\n", profile.of(topic).stream().map(Profile.Item::words).toList());
    }

    /** Dutch first, then what she speaks at home, and room for one more. */
    public List<Profile.Language> languages() {
        var languages = new ArrayList<>(profile.languages());
        if (languages.isEmpty()) {
            languages.add(empty("Nederlands"));
        }
        if (languages.size() < 4) {
            languages.add(empty(""));
        }
        return languages;
    }

    private static Profile.Language empty(String name) {
        return new Profile.Language(
                name, Skill.EVERY_DAY, Skill.EVERY_DAY, Skill.EVERY_DAY, Skill.EVERY_DAY);
    }

    /** What was told and is not weighed in the guidance yet. */
    public List<Profile.Item> notWeighed() {
        return profile.items().stream()
                .filter(item -> item.topic() != Topic.HELPS)
                .filter(item -> emphases.stream().noneMatch(e -> item.words().equals(e.from())))
                .toList();
    }

    /** Whether the guidance is the same as for everybody although a profile is there. */
    public boolean isAsForEverybody() {
        return !profile.items().isEmpty() && emphases.stream().noneMatch(e -> e.from() != null);
    }
}
