package org.houvast.learning.placement;

import java.util.ArrayList;
import java.util.List;
import org.houvast.access.Actor;
import org.houvast.access.Exports;
import org.houvast.access.ListFile;
import org.houvast.foundation.Answer;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Takes the list of trainees along as a file. */
@Answer
class ExportTrainees {

    private static final List<String> COLUMNS =
            List.of(
                    "name",
                    "kind",
                    "institute",
                    "location",
                    "group",
                    "from",
                    "through",
                    "mentor",
                    "half-hour");

    private final TraineeList trainees;
    private final Exports exports;

    ExportTrainees(TraineeList trainees, Exports exports) {
        this.trainees = trainees;
        this.exports = exports;
    }

    ResponseEntity<byte[]> run(Actor actor, ListFile.Format format) {
        var lines = trainees.of(actor).trainees();
        var speech = exports.speech();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : lines) {
            rows.add(
                    java.util.Arrays.<@Nullable Object>asList(
                            line.name(),
                            speech.text(line.kind().key()),
                            line.institute(),
                            line.locationName(),
                            line.groupName(),
                            line.fromDay(),
                            line.throughDay(),
                            line.mentor(),
                            line.weekday() == null || line.startsAt() == null
                                    ? null
                                    : speech.weekdayInFull(java.time.DayOfWeek.of(line.weekday()))
                                            + " "
                                            + speech.time(line.startsAt())));
        }
        return exports.give(
                actor,
                TraineeAction.SEE_PLACEMENT,
                lines.stream().map(line -> new PlacementId(line.placement())).toList(),
                new ListFile(
                        speech.text("learning.export.file"),
                        COLUMNS.stream().map(c -> speech.text("learning.export." + c)).toList(),
                        rows),
                format);
    }
}
