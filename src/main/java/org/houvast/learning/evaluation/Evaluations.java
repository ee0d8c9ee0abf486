package org.houvast.learning.evaluation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.access.AccountId;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evaluations. Before the talk the database itself shows what a voice says to nobody but who
 * wrote it down; and lets nothing change once people closed it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Evaluations {

    private record Head(
            UUID id,
            EvaluationKind kind,
            LocalDate day,
            @Nullable LocalTime at,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable String agreed) {}

    private record VoiceRow(
            UUID evaluation,
            UUID id,
            Side side,
            UUID account,
            String name,
            @Nullable String toldTo,
            LocalDate saidOn,
            Evaluation.@Nullable Topic topic,
            @Nullable String about,
            @Nullable String words) {}

    private record MissedRow(
            UUID evaluation, Side side, Without reason, @Nullable String words, LocalDate saidOn) {}

    private record CorrectionRow(UUID evaluation, String name, String words, LocalDate writtenOn) {}

    private final JdbcClient jdbc;

    Evaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Evaluation> of(PlacementId placement, EvaluationKind kind) {
        return all(placement).stream().filter(one -> one.kind() == kind).findFirst();
    }

    List<Evaluation> all(PlacementId placement) {
        var heads =
                jdbc.sql(
                                """
                                select id, kind, day, at, opened_on, closed_on, agreed from learning.evaluation
                                where placement = :placement order by day, kind desc
                                """)
                        .param("placement", placement.value())
                        .query(Rows.of(Head.class))
                        .list();
        if (heads.isEmpty()) {
            return List.of();
        }
        var ids = heads.stream().map(Head::id).toArray(UUID[]::new);
        var voices = voices(ids);
        var missed =
                rows(
                        "select evaluation, side, reason, words, said_on from learning.evaluation_without where evaluation = any(:ids) order by side",
                        ids,
                        MissedRow.class);
        var corrections =
                rows(
                        "select evaluation, name, words, written_on from learning.evaluation_correction where evaluation = any(:ids) order by id",
                        ids,
                        CorrectionRow.class);
        return heads.stream()
                .map(head ->
                        new Evaluation(
                                head.id(),
                                head.kind(),
                                head.day(),
                                head.at(),
                                head.openedOn(),
                                head.closedOn(),
                                head.agreed(),
                                spoken(voices, head.id()),
                                missed.stream()
                                        .filter(row -> row.evaluation().equals(head.id()))
                                        .map(row ->
                                                new Evaluation.Missed(
                                                        row.side(),
                                                        row.reason(),
                                                        row.words(),
                                                        row.saidOn()))
                                        .toList(),
                                corrections.stream()
                                        .filter(row -> row.evaluation().equals(head.id()))
                                        .map(row ->
                                                new Evaluation.Correction(
                                                        row.name(), row.words(), row.writtenOn()))
                                        .toList()))
                .toList();
    }

    private <T extends Record> List<T> rows(String sql, UUID[] ids, Class<T> kind) {
        return jdbc.sql(sql).param("ids", ids).query(Rows.of(kind)).list();
    }

    private List<VoiceRow> voices(UUID[] ids) {
        return rows(
                """
                select v.evaluation, v.id, v.side, v.account, v.name, v.told_to, v.said_on, l.topic, l.about, l.words
                from learning.voice v left join learning.voice_line l on l.voice = v.id
                where v.evaluation = any(:ids) order by v.id, l.position, l.id
                """,
                ids,
                VoiceRow.class);
    }

    private static List<Evaluation.Voice> spoken(List<VoiceRow> rows, UUID evaluation) {
        return rows.stream()
                .filter(row -> row.evaluation().equals(evaluation))
                .collect(
                        Collectors.groupingBy(
                                VoiceRow::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(Evaluations::voice)
                .toList();
    }

    private static Evaluation.Voice voice(List<VoiceRow> rows) {
        var first = rows.getFirst();
        return new Evaluation.Voice(
                first.id(),
                first.side(),
                first.account(),
                first.name(),
                first.toldTo(),
                first.saidOn(),
                rows.stream()
                        .filter(row -> row.topic() != null && row.words() != null)
                        .map(row -> new Evaluation.Line(row.topic(), row.about(), row.words()))
                        .toList());
    }

    /** Plans it, or moves it as long as the voices are closed. */
    void plan(
            PlacementId placement,
            EvaluationKind kind,
            LocalDate day,
            @Nullable LocalTime at,
            AccountId by) {
        jdbc.sql(
                        """
                        insert into learning.evaluation as e (id, placement, kind, day, at, planned_by)
                        values (:id, :placement, :kind, :day, :at, :by)
                        on conflict on constraint evaluation_once do update set day = excluded.day, at = excluded.at
                        where e.opened_on is null
                        """)
                .param("id", Id.fresh())
                .param("placement", placement.value())
                .param("kind", kind.name())
                .param("day", day)
                .param("at", at)
                .param("by", by.value())
                .update();
    }

    /** What someone says, instead of what the same one said before. */
    void say(
            UUID evaluation,
            Side side,
            AccountId by,
            String name,
            @Nullable String toldTo,
            LocalDate saidOn,
            List<Evaluation.Line> lines) {
        var voice =
                jdbc.sql(
                                """
                                insert into learning.voice (id, evaluation, side, account, name, told_to, said_on)
                                values (:id, :evaluation, :side, :by, :name, :told_to, :said_on)
                                on conflict on constraint voice_once do update
                                    set name = excluded.name, told_to = excluded.told_to, said_on = excluded.said_on
                                returning id
                                """)
                        .param("id", Id.fresh())
                        .param("evaluation", evaluation)
                        .param("side", side.name())
                        .param("by", by.value())
                        .param("name", name)
                        .param("told_to", toldTo)
                        .param("said_on", saidOn)
                        .query(UUID.class)
                        .single();
        jdbc.sql("delete from learning.voice_line where voice = :voice")
                .param("voice", voice)
                .update();
        for (int i = 0; i < lines.size(); i++) {
            jdbc.sql(
                            """
                            insert into learning.voice_line
                                (id, voice, evaluation, account, position, topic, about, words)
                            values (:id, :voice, :evaluation, :by, :position, :topic, :about, :words)
                            """)
                    .param("id", Id.fresh())
                    .param("voice", voice)
                    .param("evaluation", evaluation)
                    .param("by", by.value())
                    .param("position", i)
                    .param("topic", lines.get(i).topic().name())
                    .param("about", lines.get(i).about())
                    .param("words", lines.get(i).words())
                    .update();
        }
    }

    void open(UUID evaluation, LocalDate today) {
        jdbc.sql(
                        "update learning.evaluation set opened_on = :today where id = :id and opened_on is null")
                .param("today", today)
                .param("id", evaluation)
                .update();
    }

    void without(
            UUID evaluation,
            Side side,
            Without reason,
            @Nullable String words,
            AccountId by,
            LocalDate today) {
        jdbc.sql(
                        """
                        insert into learning.evaluation_without (evaluation, side, reason, words, said_by, said_on)
                        values (:evaluation, :side, :reason, :words, :by, :today)
                        """)
                .param("evaluation", evaluation)
                .param("side", side.name())
                .param("reason", reason.name())
                .param("words", words)
                .param("by", by.value())
                .param("today", today)
                .update();
    }

    void close(UUID evaluation, String agreed, AccountId by, LocalDate today) {
        jdbc.sql(
                        """
                        update learning.evaluation set closed_on = :today, closed_by = :by, agreed = :agreed
                        where id = :id and closed_on is null
                        """)
                .param("today", today)
                .param("by", by.value())
                .param("agreed", agreed)
                .param("id", evaluation)
                .update();
    }

    void correct(UUID evaluation, AccountId by, String name, String words, LocalDate today) {
        jdbc.sql(
                        """
                        insert into learning.evaluation_correction (id, evaluation, account, name, words, written_on)
                        values (:id, :evaluation, :by, :name, :words, :today)
                        """)
                .param("id", Id.fresh())
                .param("evaluation", evaluation)
                .param("by", by.value())
                .param("name", name)
                .param("words", words)
                .param("today", today)
                .update();
    }
}
