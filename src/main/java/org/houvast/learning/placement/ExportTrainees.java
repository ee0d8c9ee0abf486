package org.houvast.learning.placement;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.houvast.access.Actor;
import org.houvast.access.DaysInList;
import org.houvast.access.Exports;
import org.houvast.access.ListFile;
import org.houvast.foundation.Answer;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Takes the list of trainees along as a file; it can be read in again. */
@Answer
class ExportTrainees {

    private static final List<String> COLUMNS =
            List.of(
                    "name",
                    "kind",
                    "institute",
                    "programme",
                    "track",
                    "location",
                    "group",
                    "from",
                    "through",
                    "days",
                    "mentor",
                    "paid",
                    "counts",
                    "half-hour");

    private final TraineeList trainees;
    private final Exports exports;

    ExportTrainees(TraineeList trainees, Exports exports) {
        this.trainees = trainees;
        this.exports = exports;
    }

    ResponseEntity<byte[]> run(Actor actor, String search, ListFile.Format format) {
        var page = trainees.of(actor, search.strip());
        var lines = page.trainees();
        var speech = exports.speech();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : lines) {
            var pattern = line.days();
            rows.add(
                    Arrays.<@Nullable Object>asList(
                            line.name(),
                            speech.text(line.kind().key()),
                            line.institute(),
                            line.programme(),
                            line.track(),
                            line.locationName(),
                            line.groupName(),
                            line.fromDay(),
                            line.throughDay(),
                            pattern == null
                                    ? null
                                    : DaysInList.of(
                                            pattern,
                                            page.today(),
                                            speech.days(pattern, page.today())),
                            line.mentorName(),
                            speech.text(yesOrNo(line.paid())),
                            speech.text(yesOrNo(line.countsForRatio())),
                            line.weekday() == null || line.startsAt() == null
                                    ? null
                                    : speech.weekdayInFull(DayOfWeek.of(line.weekday()))
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

    private static String yesOrNo(boolean yes) {
        return "access.history.value." + yes;
    }
}
