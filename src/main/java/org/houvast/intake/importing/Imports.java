package org.houvast.intake.importing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Batch;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.intake.ImportId;
import org.houvast.intake.reading.ListKind;
import org.houvast.intake.reading.Mapping;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.Register;
import org.houvast.intake.reading.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All imports of the organiser; each is seen by the leader who started it. */
@Component
class Imports {

    /** Numbers of all planning packages are one system, until someone tells them apart. */
    static final String PLANNING = "planning";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_ANSWER = 1_000;

    private static final String IMPORT =
            """
            select id, source, state, started_by, started_at, taken_over_at, new_rows, changed_rows,
                waiting_rows, version
            from intake.import
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Memory memory;

    Imports(JdbcClient jdbc, Clock clock, Memory memory) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.memory = memory;
    }

    ImportId start(Actor actor) {
        var id = ImportId.fresh();
        jdbc.sql(
                        """
                        insert into intake.import (id, source, state, started_by, started_at)
                        values (:id, :source, 'LOOKING', :by, :at)
                        """)
                .param("id", id.value())
                .param("source", PLANNING)
                .param("by", actor.account().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /**
     * @throws NotVisible when there is no such import, or it is somebody else's
     */
    Import get(Actor actor, ImportId id) {
        return find(IMPORT + "where id = :id and started_by = :by", actor, id);
    }

    /** As {@link #get}; whoever else wants to change this import waits until this is done. */
    Import lock(Actor actor, ImportId id) {
        return find(IMPORT + "where id = :id and started_by = :by for update", actor, id);
    }

    private Import find(String sql, Actor actor, ImportId id) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("by", actor.account().value())
                .query(Rows.of(Import.class))
                .optional()
                .filter(found -> found.state() != Import.State.THROWN_AWAY)
                .orElseThrow(NotVisible::new);
    }

    /** The latest ones that this leader started, newest first. */
    List<Import> latest(Actor actor, int most) {
        return jdbc.sql(
                        IMPORT
                                + """
                                where started_by = :by and state <> 'THROWN_AWAY'
                                order by started_at desc, id desc limit :most
                                """)
                .param("by", actor.account().value())
                .param("most", most)
                .query(Rows.of(Import.class))
                .list();
    }

    private record ListRow(
            int position, String fileName, String sheet, ListKind kind, List<String> meanings) {}

    List<KeptList> lists(ImportId id) {
        return jdbc
                .sql(
                        """
                        select position, file_name, sheet::text as sheet, kind, meanings from intake.list
                        where import = :import order by position
                        """)
                .param("import", id.value())
                .query(Rows.of(ListRow.class))
                .list()
                .stream()
                .map(Imports::list)
                .toList();
    }

    private static KeptList list(ListRow row) {
        var meanings = row.meanings().stream().map(Meaning::valueOf).toList();
        return new KeptList(
                row.position(),
                row.fileName(),
                JSON.readValue(row.sheet(), Sheet.class),
                new Mapping(row.kind(), meanings));
    }

    List<String> fileNames(ImportId id) {
        return jdbc.sql(
                        "select file_name from intake.list where import = :import order by position")
                .param("import", id.value())
                .query((row, n) -> row.getString("file_name"))
                .list();
    }

    /** Adds lists to an import, after those that are there. */
    void add(ImportId id, String fileName, List<Sheet> sheets) {
        int position =
                jdbc.sql(
                                "select coalesce(max(position) + 1, 0) as next from intake.list where import = :import")
                        .param("import", id.value())
                        .query(Integer.class)
                        .single();
        Refusal.when(position + sheets.size() > 40, "intake.file.too-many-sheets", 40);
        for (var sheet : sheets) {
            var needed = Register.withoutPeople(sheet);
            keep(id, new KeptList(position++, fileName, needed, memory.understand(needed)));
        }
    }

    void keep(ImportId id, KeptList list) {
        jdbc.sql(
                        """
                        insert into intake.list (import, position, file_name, sheet, kind, meanings)
                        values (:import, :position, :file_name, cast(:sheet as jsonb), :kind, :meanings)
                        """)
                .param("import", id.value())
                .param("position", list.position())
                .param("file_name", list.fileName())
                .param("sheet", JSON.writeValueAsString(list.sheet()))
                .param("kind", list.mapping().kind().name())
                .param("meanings", names(list.mapping()))
                .update();
    }

    private static String[] names(Mapping mapping) {
        return mapping.meanings().stream().map(Enum::name).toArray(String[]::new);
    }

    void map(ImportId id, int position, Mapping mapping) {
        jdbc.sql(
                        """
                        update intake.list set kind = :kind, meanings = :meanings
                        where import = :import and position = :position
                        """)
                .param("import", id.value())
                .param("position", position)
                .param("kind", mapping.kind().name())
                .param("meanings", names(mapping))
                .update();
    }

    private record AnswerRow(String question, String words) {}

    Said said(ImportId id) {
        var words = new HashMap<String, String>();
        jdbc
                .sql("select question, words from intake.answer where import = :import")
                .param("import", id.value())
                .query(Rows.of(AnswerRow.class))
                .stream()
                .forEach(row -> words.put(row.question(), row.words()));
        return new Said(words);
    }

    /** Keeps answers; a later one takes the place of an earlier one. */
    void say(ImportId id, Map<String, String> answers) {
        List<AnswerRow> rows = new ArrayList<>();
        answers.forEach((question, words) -> {
            if (question.length() <= LONGEST_ANSWER && words.length() <= LONGEST_ANSWER) {
                rows.add(new AnswerRow(question, words));
            }
        });
        if (!rows.isEmpty()) {
            jdbc.sql(
                            """
                            insert into intake.answer (import, question, words)
                            select :import, question, words
                            from jsonb_to_recordset(cast(:rows as jsonb)) as r (question text, words text)
                            on conflict on constraint answer_pk do update set words = excluded.words
                            """)
                    .param("import", id.value())
                    .param("rows", Batch.of(rows))
                    .update();
        }
    }

    void takenOver(ImportId id, long newRows, long changedRows, long waitingRows) {
        jdbc.sql(
                        """
                        update intake.import set state = 'TAKEN_OVER', taken_over_at = :at, new_rows = :new,
                            changed_rows = :changed, waiting_rows = :waiting, version = version + 1
                        where id = :id
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("new", newRows)
                .param("changed", changedRows)
                .param("waiting", waitingRows)
                .param("id", id.value())
                .update();
    }

    void is(ImportId id, Import.State state) {
        jdbc.sql("update intake.import set state = :state, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    /** Nothing of what stood in the lists stays. */
    void empty(ImportId id) {
        for (var table : List.of("answer", "receipt", "list")) {
            jdbc.sql("delete from intake." + table + " where import = :import")
                    .param("import", id.value())
                    .update();
        }
    }

    void receive(ImportId id, List<Receipt> receipts) {
        jdbc.sql(
                        """
                        insert into intake.receipt (import, position, kind, subject, before_it, after_it)
                        select :import, position, kind, subject, before_it, after_it
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r (position int, kind text, subject uuid, before_it text, after_it text)
                        """)
                .param("import", id.value())
                .param("rows", Batch.of(receipts))
                .update();
    }

    List<Receipt> receipts(ImportId id) {
        return jdbc.sql(
                        """
                        select position, kind, subject, before_it, after_it from intake.receipt
                        where import = :import order by position
                        """)
                .param("import", id.value())
                .query(Rows.of(Receipt.class))
                .list();
    }

    /**
     * What an import changed, to put it back.
     *
     * @param beforeIt what was known before; {@code null} for what was new
     * @param afterIt a sign by which the owner sees whether somebody went on with it
     */
    record Receipt(
            int position,
            Kind kind,
            UUID subject,
            @Nullable String beforeIt,
            @Nullable String afterIt) {

        /** What was changed. */
        enum Kind {
            LOCATION,
            GROUP,
            STAFF,
            CHILD,
            TRAINEE,
            PAIR,
            TRAINEE_PAIR,
            OBSERVATION,
            PARENT_TALK
        }
    }
}
