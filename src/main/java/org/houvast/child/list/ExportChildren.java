package org.houvast.child.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.houvast.access.Actor;
import org.houvast.access.DaysInList;
import org.houvast.access.Exports;
import org.houvast.access.ListFile;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.Surname;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Takes the list of children along as a file, as it was asked for; it can be read in again. */
@Answer
class ExportChildren {

    private static final List<String> COLUMNS =
            List.of(
                    "given-name",
                    "prefix",
                    "surname",
                    "birth-date",
                    "location",
                    "group",
                    "care-type",
                    "days",
                    "from",
                    "through",
                    "languages",
                    "interests",
                    "mentor");

    private final ChildList children;
    private final Exports exports;
    private final Days days;

    ExportChildren(ChildList children, Exports exports, Days days) {
        this.children = children;
        this.exports = exports;
        this.days = days;
    }

    ResponseEntity<byte[]> run(Actor actor, Looking looking, ListFile.Format format) {
        var speech = exports.speech();
        var lines = children.all(actor, looking);
        var today = days.today(actor.organiser());
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : lines) {
            var surname = Surname.of(line.surname());
            var pattern = line.daysHere();
            rows.add(
                    Arrays.<@Nullable Object>asList(
                            line.givenName(),
                            surname.prefix(),
                            surname.rest(),
                            line.birthDate(),
                            line.locationName(),
                            line.groupName(),
                            speech.text("organisation.care-type." + line.careType().name()),
                            pattern == null
                                    ? null
                                    : DaysInList.of(pattern, today, speech.days(pattern, today)),
                            line.fromDay(),
                            line.throughDay(),
                            String.join(", ", line.homeLanguages()),
                            String.join(", ", line.interests()),
                            line.mentor()));
        }
        return exports.give(
                actor,
                ChildAction.EXPORT_CHILDREN,
                lines.stream().map(line -> new CarePlacementId(line.placement())).toList(),
                new ListFile(
                        speech.text("child.export.file"),
                        COLUMNS.stream().map(c -> speech.text("child.export." + c)).toList(),
                        rows),
                format);
    }
}
