package org.houvast.organisation.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.Word;
import org.houvast.access.WordsOfOrganiser;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.past.Past;
import org.houvast.ui.Effects;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.LookPage;
import org.houvast.ui.OwnWords;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** Says what the organisation calls things; how that sounds is shown first. */
@UseCase
class KeepWords {

    private final Access access;
    private final WordsOfOrganiser words;
    private final Past past;

    KeepWords(Access access, WordsOfOrganiser words, Past past) {
        this.access = access;
        this.words = words;
        this.past = past;
    }

    WordsPage page(Actor actor, @Nullable TypedWords typed, Problems problems) {
        access.require(actor, OrganisationAction.CHANGE_SETTINGS);
        var now = words.all();
        return new WordsPage(
                Arrays.stream(Word.values()).map(word -> one(word, now.get(word), typed)).toList(),
                read(now),
                past.ofWords(actor, List.of(actor.organiser())),
                problems);
    }

    /** A number that changes with the words, the same on every machine. */
    private static int read(Map<Word, OwnWords.Word> words) {
        return words.toString().hashCode();
    }

    private static WordsPage.One one(
            Word word, OwnWords.@Nullable Word own, @Nullable TypedWords typed) {
        return typed != null
                ? new WordsPage.One(word, typed.one(word), typed.many(word))
                : own == null
                        ? new WordsPage.One(word, null, null)
                        : new WordsPage.One(word, own.one(), own.many());
    }

    /**
     * @throws Refusal as {@link TypedWords#words} does
     */
    LookPage look(Actor actor, TypedWords typed, int version, Map<String, List<String>> sent) {
        access.require(actor, OrganisationAction.CHANGE_SETTINGS);
        var now = words.all();
        var then = typed.words();
        var lines = new ArrayList<Line>();
        for (var word : Word.values()) {
            var own = then.get(word);
            if (Objects.equals(own, now.get(word))) {
                continue;
            }
            lines.add(
                    own == null
                            ? Line.says(
                                    "organisation.words.usual",
                                    Line.says(word.key() + ".one"),
                                    Line.says(word.key() + ".many"))
                            : Line.says(
                                    "organisation.words.example." + word.name(),
                                    own.one(),
                                    own.many()));
        }
        if (!lines.isEmpty()) {
            lines.add(Line.says("organisation.words.everywhere"));
            lines.add(Line.says("organisation.words.not"));
        }
        return new LookPage(
                Line.says("organisation.parts.look"),
                Line.says("organisation.words.look"),
                List.of(new Effects(lines)),
                "/settings/words",
                null,
                version,
                sent);
    }

    /**
     * @param version what was read
     * @throws Refusal {@code organisation.place.changed-meanwhile}, and as {@link TypedWords#words}
     *     does
     */
    void call(Actor actor, TypedWords typed, int version) {
        access.require(actor, OrganisationAction.CHANGE_SETTINGS);
        Refusal.when(read(words.all()) != version, "organisation.place.changed-meanwhile");
        words.call(typed.words());
    }
}
