package org.houvast.rhythm.agreeing;

import java.util.ArrayList;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.Exports;
import org.houvast.access.ListFile;
import org.houvast.foundation.Answer;
import org.houvast.rhythm.RhythmAction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Takes the checklists along as a file. */
@Answer
class ExportChecklists {

    private static final List<String> COLUMNS =
            List.of(
                    "care-type",
                    "title",
                    "kind",
                    "after",
                    "unit",
                    "start",
                    "every",
                    "window",
                    "required",
                    "guide",
                    "source",
                    "from",
                    "through",
                    "line");

    private final Access access;
    private final Exports exports;
    private final Agreements agreements;

    ExportChecklists(Access access, Exports exports, Agreements agreements) {
        this.access = access;
        this.exports = exports;
        this.agreements = agreements;
    }

    ResponseEntity<byte[]> run(Actor actor, ListFile.Format format) {
        access.require(actor, RhythmAction.SEE_CHECKLISTS);
        var speech = exports.speech();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : agreements.all()) {
            rows.add(
                    java.util.Arrays.<@Nullable Object>asList(
                            speech.text(line.careType().key()),
                            line.title(),
                            speech.text(line.kind().key()),
                            line.first().amount(),
                            speech.text(line.first().unit().key()),
                            speech.text(line.start().key()),
                            line.everyMonths(),
                            line.windowWeeks(),
                            speech.text(
                                    line.required()
                                            ? "rhythm.checklist.required"
                                            : "rhythm.checklist.offer"),
                            line.guide(),
                            line.source(),
                            line.validFrom(),
                            line.validThrough(),
                            line.name()));
        }
        return exports.give(
                actor,
                RhythmAction.SEE_CHECKLISTS,
                List.of(),
                new ListFile(
                        speech.text("rhythm.checklist.export.file"),
                        COLUMNS.stream()
                                .map(c -> speech.text("rhythm.checklist.export." + c))
                                .toList(),
                        rows),
                format);
    }
}
