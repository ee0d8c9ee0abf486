package org.houvast.learning.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Exports;
import org.houvast.access.ListFile;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.SheetRows;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.Curricula;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * Puts what is often asked into the own words of an organisation, and shares the cards with another
 * one by a file.
 */
@UseCase
class KeepQuestions {

    private static final int MOST = 60;
    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_ANSWER = 1_000;
    private static final int LONGEST_SOURCE = 300;
    private static final String QUESTION = "learning.question-card.question";
    private static final String ANSWER = "learning.question-card.answer";
    private static final String SOURCE = "learning.question-card.source";
    private static final Set<String> QUESTIONS = Set.of("vraag", "question");
    private static final Set<String> ANSWERS = Set.of("antwoord", "answer");
    private static final Set<String> SOURCES = Set.of("bron", "source");

    private record Reading(List<QuestionsPage.Told> told, List<QuestionsPage.Wrong> wrongs) {}

    private final Access access;
    private final AuditTrail audit;
    private final Questions questions;
    private final Curricula curricula;
    private final Placements placements;
    private final SheetRows sheets;
    private final Exports exports;
    private final Days days;

    KeepQuestions(
            Access access,
            AuditTrail audit,
            Questions questions,
            Curricula curricula,
            Placements placements,
            SheetRows sheets,
            Exports exports,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.questions = questions;
        this.curricula = curricula;
        this.placements = placements;
        this.sheets = sheets;
        this.exports = exports;
        this.days = days;
    }

    /** The cards for a trainee, as who sees the placement reads them. */
    QuestionCardsPage read(Actor actor, PlacementId placement) {
        access.require(actor, TraineeAction.SEE_PLACEMENT, placement);
        audit.shown(actor, TraineeAction.SEE_PLACEMENT, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        return new QuestionCardsPage(card, cards(actor, card.programmeId()), questions.phrases());
    }

    private List<Card> cards(Actor actor, @Nullable UUID programme) {
        return questions.of(days.country(actor.organiser()), programme);
    }

    QuestionsPage page(Actor actor, @Nullable UUID programme, Problems problems) {
        access.require(actor, TraineeAction.ARRANGE_INTAKE);
        return page(actor, programme, null, problems);
    }

    private QuestionsPage page(
            Actor actor,
            @Nullable UUID programme,
            QuestionsPage.@Nullable Looked looked,
            Problems problems) {
        var today = days.today(actor.organiser());
        return new QuestionsPage(
                programme == null ? null : curricula.find(programme, today),
                curricula.all(today),
                cards(actor, programme),
                looked,
                problems);
    }

    /**
     * @param card {@code null} for a question of one's own
     * @throws Refusal {@code learning.question-card.words}
     */
    void keep(
            Actor actor,
            @Nullable UUID programme,
            @Nullable String card,
            String question,
            String answer,
            String source) {
        known(actor, programme);
        Refusal.when(
                question.isBlank()
                        || answer.isBlank()
                        || source.isBlank()
                        || question.strip().length() > LONGEST_QUESTION
                        || answer.strip().length() > LONGEST_ANSWER
                        || source.strip().length() > LONGEST_SOURCE,
                "learning.question-card.words",
                LONGEST_ANSWER);
        questions.keep(
                programme,
                card == null ? Id.fresh().toString() : one(actor, programme, card).card(),
                question.strip(),
                answer.strip(),
                source.strip(),
                false,
                actor.account(),
                days.today(actor.organiser()));
    }

    private void known(Actor actor, @Nullable UUID programme) {
        access.require(actor, TraineeAction.ARRANGE_INTAKE);
        if (programme != null) {
            curricula.find(programme, days.today(actor.organiser()));
        }
    }

    private Card one(Actor actor, @Nullable UUID programme, String card) {
        return cards(actor, programme).stream()
                .filter(one -> one.card().equals(card))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    void leaveOut(Actor actor, @Nullable UUID programme, String name) {
        known(actor, programme);
        var card = one(actor, programme, name);
        questions.keep(
                programme,
                card.card(),
                card.question(),
                card.answer(),
                card.source(),
                true,
                actor.account(),
                days.today(actor.organiser()));
    }

    /**
     * @throws Refusal {@code intake.file.*}
     */
    QuestionsPage look(Actor actor, @Nullable UUID programme, String fileName, byte[] bytes) {
        known(actor, programme);
        return looked(actor, programme, sheets.read(fileName, bytes));
    }

    private QuestionsPage looked(Actor actor, @Nullable UUID programme, List<SheetRows.Row> rows) {
        var reading = reading(rows);
        var changed = changed(actor, programme, reading.told());
        return page(
                actor,
                programme,
                new QuestionsPage.Looked(
                        SheetRows.pack(rows.stream().limit(2L * MOST).toList()),
                        changed,
                        reading.told().size() - changed.size(),
                        reading.wrongs()),
                Problems.none());
    }

    private List<QuestionsPage.Told> changed(
            Actor actor, @Nullable UUID programme, List<QuestionsPage.Told> told) {
        var present = byQuestion(cards(actor, programme));
        return told.stream()
                .filter(one -> {
                    var card = present.get(plain(one.question()));
                    return card == null || !card.saysTheSame(one.answer(), one.source());
                })
                .toList();
    }

    private static LinkedHashMap<String, Card> byQuestion(List<Card> cards) {
        var present = new LinkedHashMap<String, Card>();
        cards.forEach(card -> present.put(plain(card.question()), card));
        return present;
    }

    private static String plain(String question) {
        return question.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * @return what is in the way, and then nothing was kept; or nothing
     */
    Optional<QuestionsPage> take(Actor actor, @Nullable UUID programme, String packed) {
        known(actor, programme);
        var rows = SheetRows.unpack(packed, 2 * MOST);
        var reading = reading(rows);
        if (!reading.wrongs().isEmpty()) {
            return Optional.of(looked(actor, programme, rows));
        }
        var present = byQuestion(cards(actor, programme));
        for (var one : changed(actor, programme, reading.told())) {
            var card = present.get(plain(one.question()));
            questions.keep(
                    programme,
                    card == null ? Id.fresh().toString() : card.card(),
                    one.question(),
                    one.answer(),
                    one.source(),
                    false,
                    actor.account(),
                    days.today(actor.organiser()));
        }
        return Optional.empty();
    }

    private static Reading reading(List<SheetRows.Row> rows) {
        var told = new ArrayList<QuestionsPage.Told>();
        var wrongs = new ArrayList<QuestionsPage.Wrong>();
        int head = 0;
        while (head < rows.size()
                && (rows.get(head).column(QUESTIONS) < 0 || rows.get(head).column(ANSWERS) < 0)) {
            head++;
        }
        if (head == rows.size()) {
            wrongs.add(
                    new QuestionsPage.Wrong(0, QUESTION, "", "learning.question-card.no-column"));
            return new Reading(told, wrongs);
        }
        var headings = rows.get(head);
        for (var row : rows.subList(head + 1, rows.size())) {
            var one =
                    new QuestionsPage.Told(
                            row.cell(headings.column(QUESTIONS)),
                            row.cell(headings.column(ANSWERS)),
                            row.cell(headings.column(SOURCES)));
            check(row.number(), QUESTION, one.question(), LONGEST_QUESTION, wrongs);
            check(row.number(), ANSWER, one.answer(), LONGEST_ANSWER, wrongs);
            check(row.number(), SOURCE, one.source(), LONGEST_SOURCE, wrongs);
            told.add(one);
        }
        if (told.isEmpty() || told.size() > MOST) {
            wrongs.add(new QuestionsPage.Wrong(0, QUESTION, "", "learning.question-card.how-many"));
        }
        return new Reading(told, wrongs);
    }

    private static void check(
            int row, String column, String words, int most, List<QuestionsPage.Wrong> wrongs) {
        if (words.isEmpty()) {
            wrongs.add(new QuestionsPage.Wrong(row, column, "", "learning.question-card.empty"));
        } else if (words.length() > most) {
            wrongs.add(
                    new QuestionsPage.Wrong(
                            row, column, words.substring(0, 60), "learning.programme.too-long"));
        }
    }

    /** The cards as another organisation can read them in. */
    ResponseEntity<byte[]> export(Actor actor, @Nullable UUID programme, ListFile.Format format) {
        known(actor, programme);
        var speech = exports.speech();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var card : cards(actor, programme)) {
            rows.add(
                    Arrays.<@Nullable Object>asList(
                            card.question(), card.answer(), card.source(), card.since()));
        }
        return exports.give(
                actor,
                TraineeAction.ARRANGE_INTAKE,
                List.of(),
                new ListFile(
                        speech.text("learning.question-card.file-name"),
                        List.of(
                                speech.text(QUESTION),
                                speech.text(ANSWER),
                                speech.text(SOURCE),
                                speech.text("learning.question-card.since-column")),
                        rows),
                format);
    }
}
