package org.houvast.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houvast.foundation.Country;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All content packs, read once at the start. A file with an unknown word stops the start. */
@Component
public class Library {

    private final List<ContentPack> packs;
    private final PhraseBook phrases;

    /** Reads what lies in {@code content/}. */
    public Library() {
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:content/*.yaml");
            this.packs =
                    Arrays.stream(files)
                            .map(Library::read)
                            .sorted(Comparator.comparing(ContentPack::pack))
                            .toList();
            this.phrases = new PhraseBook(packs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ContentPack read(Resource file) {
        try {
            var sources = new YamlPropertySourceLoader().load(file.getDescription(), file);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind(
                            "",
                            Bindable.of(ContentPack.class),
                            new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All packs, by name. */
    public List<ContentPack> packs() {
        return packs;
    }

    /** The pack with the checklist for a kind of care, as it is done in a country. */
    public Optional<ContentPack> checklistFor(String careType, Country country) {
        var language = country.locale().toLanguageTag();
        return packs.stream()
                .filter(pack -> !pack.checklist().isEmpty() && pack.holdsFor(careType))
                .min(Comparator.comparing(pack -> !pack.language().equals(language)));
    }

    /**
     * How a note can begin, about a child of this age in this kind of care.
     *
     * @param months whole months of age
     */
    public List<String> starters(String careType, int months) {
        return starters(careType, months, null);
    }

    /**
     * How a note of some kind can begin.
     *
     * @param kind by its code name; {@code null} for an ordinary note
     */
    public List<String> starters(String careType, int months, @Nullable String kind) {
        return packs.stream()
                .filter(pack -> pack.holdsFor(careType))
                .flatMap(pack -> pack.starters().stream())
                .filter(starters -> starters.fit(months) && Objects.equals(starters.kind(), kind))
                .flatMap(starters -> starters.words().stream())
                .distinct()
                .toList();
    }

    /** What one often sees, by age: the cards of a kind of care, from young to old. */
    public List<ContentPack.LookingCard> cards(String careType) {
        return packs.stream()
                .filter(pack -> pack.holdsFor(careType))
                .flatMap(pack -> pack.cards().stream())
                .sorted(Comparator.comparing(ContentPack.LookingCard::fromMonths))
                .toList();
    }

    /**
     * A sheet for the wall to begin with, in the Dutch of a country.
     *
     * @param kind by its code name
     */
    public Optional<ContentPack.Sheet> sheet(String kind, Country country) {
        var language = country.locale().toLanguageTag();
        return packs.stream()
                .filter(pack -> pack.sheet() != null && pack.sheet().kind().equals(kind))
                .min(Comparator.comparing(pack -> !pack.language().equals(language)))
                .map(ContentPack::sheet);
    }

    /** The pack with headings of what one can do in this job; own words, not an official list. */
    public Optional<ContentPack> competences() {
        return packs.stream().filter(pack -> !pack.competences().isEmpty()).findFirst();
    }

    /** The pack with what is often asked about learning here, in the Dutch of a country. */
    public Optional<ContentPack> questions(Country country) {
        var language = country.locale().toLanguageTag();
        return packs.stream()
                .filter(pack -> !pack.questions().isEmpty())
                .min(Comparator.comparing(pack -> !pack.language().equals(language)));
    }

    /** The sentences of the packs in the languages that help beside the Dutch. */
    public PhraseBook phrases() {
        return phrases;
    }

    /** The ways by which people come to learn the job in a country, the most usual first. */
    public List<ContentPack.Route> routes(Country country) {
        var language = country.locale().toLanguageTag();
        return packs.stream()
                .filter(pack -> pack.language().equals(language))
                .flatMap(pack -> pack.routes().stream())
                .toList();
    }

    /** What a team can do to help a trainee. */
    public List<ContentPack.Measures> measures() {
        return packs.stream().flatMap(pack -> pack.measures().stream()).toList();
    }

    /** Words that name a problem of a person; what helps is said without them. */
    public List<String> labels() {
        return packs.stream().flatMap(pack -> pack.labels().stream()).toList();
    }

    /** What one can say to a trainee. */
    public List<String> wordsForTrainee() {
        return packs.stream().flatMap(pack -> pack.compliments().trainee().stream()).toList();
    }

    /** What one can say to a colleague. */
    public List<String> wordsForColleague() {
        return packs.stream().flatMap(pack -> pack.compliments().colleague().stream()).toList();
    }

    /** What one can say to a child. */
    public List<String> wordsForChild() {
        return packs.stream().flatMap(pack -> pack.compliments().child().stream()).toList();
    }
}
