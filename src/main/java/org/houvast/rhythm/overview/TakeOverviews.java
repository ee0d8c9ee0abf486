package org.houvast.rhythm.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.access.Actor;
import org.houvast.access.Exports;
import org.houvast.access.ListFile;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Takes overviews along: as a list, or on paper. */
@Answer
class TakeOverviews {

    private static final List<String> COLUMNS =
            List.of("mentor", "quarter", "child", "what", "moment", "day", "why", "note", "sent");

    private final ShowOverviews show;
    private final Exports exports;
    private final Days days;

    TakeOverviews(ShowOverviews show, Exports exports, Days days) {
        this.show = show;
        this.exports = exports;
        this.days = days;
    }

    /**
     * @param id one; {@code null} for all of a quarter
     */
    ResponseEntity<byte[]> list(
            Actor actor,
            @Nullable OverviewId id,
            @Nullable LocalDate quarter,
            ListFile.Format format) {
        var overviews = show.toTakeAlong(actor, id, quarter);
        var speech = exports.speech();
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var overview : overviews) {
            overview.told().forEach(told -> rows.add(row(overview.head(), told, "", speech)));
            overview.goneSince()
                    .forEach(told ->
                            rows.add(
                                    row(
                                            overview.head(),
                                            told,
                                            speech.text("rhythm.overview.gone"),
                                            speech)));
            overview.cameSince()
                    .forEach(told ->
                            rows.add(
                                    row(
                                            overview.head(),
                                            told,
                                            speech.text("rhythm.overview.came"),
                                            speech)));
        }
        return exports.give(
                actor,
                RhythmAction.SEE_OVERVIEW,
                ShowOverviews.children(overviews),
                new ListFile(
                        speech.text("rhythm.overview.file"),
                        COLUMNS.stream()
                                .map(c -> speech.text("rhythm.overview.column." + c))
                                .toList(),
                        rows),
                format);
    }

    private static List<@Nullable Object> row(
            Overview.Head head, Told told, String since, Speech speech) {
        var why = told.why(speech);
        return java.util.Arrays.<@Nullable Object>asList(
                head.mentorName(),
                speech.text(
                        "rhythm.overview.short",
                        head.of().number(),
                        String.valueOf(head.of().year())),
                told.givenName(),
                since.isEmpty() ? speech.text("rhythm.overview.what." + told.what()) : since,
                told.name(speech),
                told.day(),
                why.isEmpty() ? null : why,
                told.note(),
                head.sentOn());
    }

    /**
     * @param id one; {@code null} for all of a quarter
     */
    ResponseEntity<byte[]> paper(
            Actor actor, @Nullable OverviewId id, @Nullable LocalDate quarter) {
        var overviews = show.toTakeAlong(actor, id, quarter);
        return exports.give(
                actor,
                RhythmAction.SEE_OVERVIEW,
                ShowOverviews.children(overviews),
                exports.speech().text("rhythm.overview.file"),
                new OverviewsPaper(overviews, days.today(actor.organiser())));
    }
}
