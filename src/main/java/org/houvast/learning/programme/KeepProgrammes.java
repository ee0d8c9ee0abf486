package org.houvast.learning.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.Exports;
import org.houvast.access.ListFile;
import org.houvast.foundation.DayPart;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.SheetRows;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.Curricula;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;
import org.houvast.ui.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Writes down what programmes ask, once for all who follow them, or reads it in. */
@UseCase
class KeepProgrammes {

    private static final int SENT_ALONG = 2 * Curricula.MOST;
    private static final int LONGEST_FILE_NAME = 120;

    private final Access access;
    private final Curricula curricula;
    private final SheetRows sheets;
    private final Exports exports;
    private final Days days;

    KeepProgrammes(
            Access access, Curricula curricula, SheetRows sheets, Exports exports, Days days) {
        this.access = access;
        this.curricula = curricula;
        this.sheets = sheets;
        this.exports = exports;
        this.days = days;
    }

    private void may(Actor actor) {
        access.require(actor, TraineeAction.ARRANGE_INTAKE);
    }

    ProgrammesPage all(Actor actor, Problems problems) {
        may(actor);
        return new ProgrammesPage(
                curricula.all(days.today(actor.organiser())), curricula.criteria(null), problems);
    }

    /**
     * @throws Refusal {@code trainee.programme.name}
     */
    UUID begin(Actor actor, String institute, String name) {
        may(actor);
        return curricula.begin(
                days.country(actor.organiser()).name(),
                institute,
                name,
                days.today(actor.organiser()));
    }

    ProgrammePage page(Actor actor, UUID programme, Problems problems) {
        may(actor);
        return page(actor, programme, null, problems);
    }

    private ProgrammePage page(
            Actor actor, UUID programme, ProgrammePage.@Nullable Looked looked, Problems problems) {
        return new ProgrammePage(
                curricula.find(programme, days.today(actor.organiser())),
                curricula.lines(programme),
                curricula.criteria(programme),
                curricula.lastReading(programme).orElse(null),
                looked,
                problems);
    }

    /**
     * @param programme {@code null} for the organisation's own
     * @throws Refusal {@code trainee.criteria.too-long}, {@code trainee.criteria.too-many}
     */
    void judge(Actor actor, @Nullable UUID programme, String typed) {
        may(actor);
        known(actor, programme);
        curricula.judge(
                programme,
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                days.today(actor.organiser()));
    }

    private void known(Actor actor, @Nullable UUID programme) {
        if (programme != null) {
            curricula.find(programme, days.today(actor.organiser()));
        }
    }

    /**
     * @throws Refusal those of {@link Curricula#add}
     */
    void add(
            Actor actor,
            UUID programme,
            String module,
            String competence,
            String task,
            @Nullable DayPart part) {
        may(actor);
        known(actor, programme);
        curricula.add(
                programme,
                new Curricula.Line(Id.fresh(), said(module), said(competence), said(task), part),
                days.today(actor.organiser()));
    }

    private static @Nullable String said(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    void leaveOut(Actor actor, UUID programme, UUID line) {
        may(actor);
        curricula.leaveOut(programme, line, days.today(actor.organiser()));
    }

    /**
     * @throws Refusal {@code intake.file.*}
     */
    ProgrammePage look(Actor actor, UUID programme, String fileName, byte[] bytes) {
        may(actor);
        return looked(actor, programme, fileName, sheets.read(fileName, bytes));
    }

    private ProgrammePage looked(
            Actor actor, UUID programme, String fileName, List<SheetRows.Row> rows) {
        var reading = ReadCurriculum.of(rows);
        var present = curricula.lines(programme);
        var criteria = curricula.criteria(programme);
        var added =
                reading.lines().stream()
                        .filter(line -> present.stream().noneMatch(line::saysWhat))
                        .toList();
        var judged = reading.criteria().stream().filter(one -> !criteria.contains(one)).toList();
        return page(
                actor,
                programme,
                new ProgrammePage.Looked(
                        shortened(fileName),
                        SheetRows.pack(rows.stream().limit(SENT_ALONG).toList()),
                        added,
                        judged,
                        reading.lines().size()
                                + reading.criteria().size()
                                - added.size()
                                - judged.size(),
                        reading.wrongs()),
                Problems.none());
    }

    private static String shortened(String fileName) {
        return fileName.substring(0, Math.min(fileName.length(), LONGEST_FILE_NAME));
    }

    /**
     * @return what is in the way, and then nothing was kept; or nothing
     */
    Optional<ProgrammePage> keep(Actor actor, UUID programme, String fileName, String packed) {
        may(actor);
        known(actor, programme);
        var rows = SheetRows.unpack(packed, SENT_ALONG);
        var reading = ReadCurriculum.of(rows);
        if (!reading.wrongs().isEmpty()) {
            return Optional.of(looked(actor, programme, fileName, rows));
        }
        curricula.take(
                programme,
                shortened(fileName),
                reading.lines(),
                reading.criteria(),
                actor.account(),
                days.today(actor.organiser()));
        return Optional.empty();
    }

    void undo(Actor actor, UUID programme, UUID reading) {
        may(actor);
        curricula.undo(programme, reading, days.today(actor.organiser()));
    }

    /** The list as it can be read in again. */
    ResponseEntity<byte[]> export(Actor actor, UUID programme, ListFile.Format format) {
        may(actor);
        known(actor, programme);
        var speech = exports.speech();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : curricula.lines(programme)) {
            rows.add(
                    Arrays.<@Nullable Object>asList(
                            line.module(),
                            line.competence(),
                            line.task(),
                            line.part() == null
                                    ? null
                                    : speech.text("learning.week.part." + line.part().name()),
                            null));
        }
        for (var words : curricula.criteria(programme)) {
            rows.add(Arrays.<@Nullable Object>asList(null, null, null, null, words));
        }
        return exports.give(
                actor,
                TraineeAction.ARRANGE_INTAKE,
                List.of(),
                new ListFile(speech.text("learning.programme.file-name"), headings(speech), rows),
                format);
    }

    private static List<String> headings(Speech speech) {
        return Arrays.stream(ReadCurriculum.Column.values())
                .map(column -> speech.text(column.key()))
                .toList();
    }
}
