package org.houvast.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One file of content with where it comes from. It is an offer: an organiser that begins gets a
 * copy, and changes its own copy.
 *
 * @param pack its stable name
 * @param title what it is called
 * @param language {@code nl-NL} or {@code nl-BE}
 * @param careTypes the kinds of care it is for, by their code names; empty for all
 * @param validFrom the first day on which it holds
 * @param licence under which it may be used
 * @param source where it comes from, and what is only a proposal
 * @param checklist what should happen for each child
 * @param starters how a note can begin
 * @param compliments words to say what was good
 * @param cards what one often sees in children of an age
 * @param sheet one sheet for the wall; {@code null} for none
 * @param competences headings of what one can do in this job, in an own wording
 * @param routes the ways by which people come to learn the job
 * @param measures what a team can do to help a trainee
 * @param labels words that name a problem of a person, and never what helps
 * @param questions what is often asked about learning here
 * @param phrases the same sentences in the languages that help beside the Dutch
 */
public record ContentPack(
        String pack,
        String title,
        String language,
        Set<String> careTypes,
        LocalDate validFrom,
        String licence,
        String source,
        List<ChecklistLine> checklist,
        List<Starters> starters,
        Compliments compliments,
        List<LookingCard> cards,
        @Nullable Sheet sheet,
        List<Competence> competences,
        List<Route> routes,
        List<Measures> measures,
        List<String> labels,
        List<Question> questions,
        List<Phrase> phrases) {

    public ContentPack(
            String pack,
            String title,
            String language,
            @Nullable Set<String> careTypes,
            LocalDate validFrom,
            String licence,
            String source,
            @Nullable List<ChecklistLine> checklist,
            @Nullable List<Starters> starters,
            @Nullable Compliments compliments,
            @Nullable List<LookingCard> cards,
            @Nullable Sheet sheet,
            @Nullable List<Competence> competences,
            @Nullable List<Route> routes,
            @Nullable List<Measures> measures,
            @Nullable List<String> labels,
            @Nullable List<Question> questions,
            @Nullable List<Phrase> phrases) {
        this.pack = said(pack, "pack");
        this.title = said(title, "title");
        this.language = said(language, "language");
        this.careTypes = careTypes == null ? Set.of() : Set.copyOf(careTypes);
        this.validFrom = said(validFrom, "valid-from");
        this.licence = said(licence, "licence");
        this.source = said(source, "source");
        this.checklist = checklist == null ? List.of() : List.copyOf(checklist);
        this.starters = starters == null ? List.of() : List.copyOf(starters);
        this.compliments = compliments == null ? new Compliments(null, null, null) : compliments;
        this.cards = cards == null ? List.of() : List.copyOf(cards);
        this.sheet = sheet;
        this.competences = competences == null ? List.of() : List.copyOf(competences);
        this.routes = routes == null ? List.of() : List.copyOf(routes);
        this.measures = measures == null ? List.of() : List.copyOf(measures);
        this.labels = labels == null ? List.of() : List.copyOf(labels);
        this.questions = questions == null ? List.of() : List.copyOf(questions);
        this.phrases = phrases == null ? List.of() : List.copyOf(phrases);
    }

    boolean holdsFor(String careType) {
        return careTypes.isEmpty() || careTypes.contains(careType);
    }

    /**
     * Something that should happen for each child.
     *
     * @param line its stable name within the pack
     * @param kind what sort of moment, by its code name
     * @param title what it is called
     * @param guide how to do it, in a few sentences
     * @param first when it happens for the first time
     * @param everyMonths whole months after the last one; {@code null} for once
     * @param windowDays how many days before the due day it can be done
     * @param required false for what is an offer
     * @param source where this line comes from
     */
    public record ChecklistLine(
            String line,
            String kind,
            String title,
            String guide,
            First first,
            @Nullable Integer everyMonths,
            int windowDays,
            boolean required,
            String source) {

        public ChecklistLine {
            said(line, "line");
            said(kind, "kind");
            said(title, "title");
            said(guide, "guide");
            said(first, "first");
            said(source, "source");
        }
    }

    /**
     * When a line happens for the first time.
     *
     * @param afterDays days after {@code from}
     * @param from {@code ENTRY}, {@code BIRTHDAY}, {@code THIRD_BIRTHDAY} or {@code LAST_DAY}
     */
    public record First(int afterDays, String from) {

        public First {
            said(from, "from");
        }
    }

    /**
     * How a note about a child of this age can begin.
     *
     * @param fromMonths youngest age, inclusive
     * @param throughMonths oldest age, inclusive
     * @param words starts of a sentence; … is what the writer fills in
     * @param kind for which kind of note, by its code name; {@code null} for an ordinary one
     */
    public record Starters(
            int fromMonths, int throughMonths, List<String> words, @Nullable String kind) {

        public Starters {
            words = List.copyOf(words);
        }

        boolean fit(int months) {
            return fromMonths <= months && months <= throughMonths;
        }
    }

    /**
     * What one often sees in children of an age: to look and talk along, never a norm.
     *
     * @param card its stable name
     * @param fromMonths youngest age, inclusive
     * @param throughMonths oldest age, inclusive
     * @param title the age, in words
     */
    public record LookingCard(
            String card, int fromMonths, int throughMonths, String title, List<CardLine> lines) {

        public LookingCard {
            said(card, "card");
            said(title, "title");
            lines = List.copyOf(lines);
        }

        boolean fits(int months) {
            return fromMonths <= months && months <= throughMonths;
        }
    }

    /**
     * One thing that one can see.
     *
     * @param line its stable name, over all packs
     * @param theme what it is about, by its code name
     */
    public record CardLine(String line, String theme, String words) {

        public CardLine {
            said(line, "line");
            said(theme, "theme");
            said(words, "words");
        }
    }

    /**
     * One sheet of paper that a team makes its own: a poster, agreements, the course of the day.
     *
     * @param kind what sort of sheet, by its code name
     * @param title what stands large on it
     * @param lead one sentence below it
     */
    public record Sheet(String kind, String title, String lead, List<SheetSection> sections) {

        public Sheet {
            said(kind, "kind");
            said(title, "title");
            said(lead, "lead");
            sections = List.copyOf(sections);
        }
    }

    /**
     * A part of a sheet.
     *
     * @param section its stable name within the sheet
     * @param aside when, or for whom; {@code null} for none
     * @param lines one sentence each; a word between asterisks stands out
     */
    public record SheetSection(
            String section, String heading, @Nullable String aside, List<String> lines) {

        public SheetSection {
            said(section, "section");
            said(heading, "heading");
            lines = List.copyOf(lines);
        }
    }

    /**
     * Something that one can do in this job.
     *
     * @param name its stable name
     * @param title its heading
     */
    public record Competence(String name, String title) {

        public Competence {
            said(name, "name");
            said(title, "title");
        }
    }

    /**
     * A way by which people come to learn the job.
     *
     * @param route its stable name
     * @param name what it is called
     * @param kind under which rules one learns, by its code name
     * @param track what is said beside the kind; {@code ""} when the kind says enough
     * @param paid proposed, since rules differ
     * @param counts proposed: counts as one of the team
     * @param workShare how much of the training is at the workplace, in percent; 0 when not said
     */
    public record Route(
            String route,
            String name,
            String kind,
            String track,
            boolean paid,
            boolean counts,
            int workShare) {

        public Route {
            said(route, "route");
            said(name, "name");
            said(kind, "kind");
            track = track == null ? "" : track;
        }
    }

    /**
     * What a team can do to help a trainee.
     *
     * @param helpsWith with what; only to find it by, never kept of a person
     */
    public record Measures(String helpsWith, List<String> words) {

        public Measures {
            said(helpsWith, "helps-with");
            words = List.copyOf(words);
        }
    }

    /**
     * Something that is often asked about learning here, with an answer to begin with.
     *
     * @param card its stable name
     * @param source where the answer comes from, and how sure that is
     * @param fillIn whether the workplace still has to say it in its own words
     */
    public record Question(
            String card, String question, String answer, String source, boolean fillIn) {

        public Question {
            said(card, "card");
            said(question, "question");
            said(answer, "answer");
            said(source, "source");
        }
    }

    /**
     * A sentence of a pack in other languages.
     *
     * @param dutch the sentence, as each pack that has it says it
     * @param help by language, <em>fr</em> for instance
     */
    public record Phrase(List<String> dutch, Map<String, String> help) {

        public Phrase {
            dutch = List.copyOf(dutch);
            help = Map.copyOf(help);
        }
    }

    /** Words to say, to a child, a trainee or a colleague. */
    public record Compliments(List<String> child, List<String> trainee, List<String> colleague) {

        public Compliments(
                @Nullable List<String> child,
                @Nullable List<String> trainee,
                @Nullable List<String> colleague) {
            this.child = child == null ? List.of() : List.copyOf(child);
            this.trainee = trainee == null ? List.of() : List.copyOf(trainee);
            this.colleague = colleague == null ? List.of() : List.copyOf(colleague);
        }
    }

    private static <T> T said(@Nullable T value, String what) {
        return Objects.requireNonNull(value, () -> "a content pack must say its " + what);
    }
}
