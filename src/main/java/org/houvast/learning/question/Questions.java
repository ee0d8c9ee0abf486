package org.houvast.learning.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.houvast.access.AccountId;
import org.houvast.foundation.Country;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.library.Library;
import org.houvast.library.PhraseBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cards of an organisation: those of the pack, changed by its own for all, changed by its own
 * for one programme.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Questions {

    private record Row(
            @Nullable UUID programme,
            String card,
            String question,
            String answer,
            String source,
            LocalDate changedOn,
            boolean leftOut) {}

    private final Library library;
    private final JdbcClient jdbc;

    Questions(Library library, JdbcClient jdbc) {
        this.library = library;
        this.jdbc = jdbc;
    }

    /**
     * @param programme {@code null} for all who learn here
     */
    List<Card> of(Country country, @Nullable UUID programme) {
        var cards = new LinkedHashMap<String, Card>();
        library.questions(country)
                .ifPresent(pack ->
                        pack.questions()
                                .forEach(one ->
                                        cards.put(
                                                one.card(),
                                                new Card(
                                                        one.card(),
                                                        one.question(),
                                                        one.answer(),
                                                        one.source(),
                                                        pack.validFrom(),
                                                        one.fillIn(),
                                                        false))));
        for (var row : own(programme)) {
            if (row.leftOut()) {
                cards.remove(row.card());
            } else {
                cards.put(
                        row.card(),
                        new Card(
                                row.card(),
                                row.question(),
                                row.answer(),
                                row.source(),
                                row.changedOn(),
                                false,
                                true));
            }
        }
        return new ArrayList<>(cards.values());
    }

    /** What the cards of the pack say in other languages; an own card says nothing there. */
    PhraseBook phrases() {
        return library.phrases();
    }

    /** Those for all come first, so that those of the programme have the last word. */
    private List<Row> own(@Nullable UUID programme) {
        return jdbc.sql(
                        """
                        select programme, card, question, answer, source, changed_on, left_out from learning.answer
                        where programme is null or programme = :programme
                        order by programme nulls first, id
                        """)
                .param("programme", programme)
                .query(Rows.of(Row.class))
                .list();
    }

    void keep(
            @Nullable UUID programme,
            String card,
            String question,
            String answer,
            String source,
            boolean leftOut,
            AccountId by,
            LocalDate today) {
        jdbc.sql(
                        """
                        insert into learning.answer
                            (id, programme, card, question, answer, source, changed_on, changed_by, left_out)
                        values (:id, :programme, :card, :question, :answer, :source, :today, :by, :left_out)
                        on conflict on constraint answer_once do update set question = excluded.question,
                            answer = excluded.answer, source = excluded.source, changed_on = excluded.changed_on,
                            changed_by = excluded.changed_by, left_out = excluded.left_out
                        """)
                .param("id", Id.fresh())
                .param("programme", programme)
                .param("card", card)
                .param("question", question)
                .param("answer", answer)
                .param("source", source)
                .param("today", today)
                .param("by", by.value())
                .param("left_out", leftOut)
                .update();
    }
}
