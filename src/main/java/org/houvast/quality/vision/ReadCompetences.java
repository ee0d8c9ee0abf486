package org.houvast.quality.vision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.SheetRows;
import org.houvast.foundation.UseCase;
import org.houvast.quality.QualityAction;
import org.houvast.ui.Problems;

/**
 * Takes over a list of competences from a spreadsheet, the official one for instance: looked at
 * first, then all of it is kept or nothing.
 */
@UseCase
class ReadCompetences {

    private static final int MOST = 60;
    private static final int LONGEST = 160;
    private static final String TITLE = "quality.competences.column.title";
    private static final String ORIGIN = "quality.competences.column.origin";
    private static final Set<String> TITLES =
            Set.of("competentie", "basiscompetentie", "titel", "competence", "title");
    private static final Set<String> ORIGINS = Set.of("bron", "source", "origin");

    /** What a list comes down to. */
    private record Reading(List<Visions.Competence> list, List<CompetencesPage.Wrong> wrongs) {}

    private final Access access;
    private final Visions visions;
    private final SheetRows sheets;

    ReadCompetences(Access access, Visions visions, SheetRows sheets) {
        this.access = access;
        this.visions = visions;
        this.sheets = sheets;
    }

    CompetencesPage start(Actor actor, Problems problems) {
        access.require(actor, QualityAction.CHANGE_COMPETENCES);
        visions.begin();
        return new CompetencesPage(
                headings(visions.competences()), null, List.of(), List.of(), List.of(), problems);
    }

    private static List<CompetencesPage.Heading> headings(List<Visions.Competence> list) {
        return list.stream()
                .map(one -> new CompetencesPage.Heading(one.title(), one.origin()))
                .toList();
    }

    /**
     * @throws Refusal {@code intake.file.*}
     */
    CompetencesPage look(Actor actor, String fileName, byte[] bytes) {
        access.require(actor, QualityAction.CHANGE_COMPETENCES);
        return shown(sheets.read(fileName, bytes));
    }

    private CompetencesPage shown(List<SheetRows.Row> rows) {
        var reading = reading(rows);
        var now =
                reading.list().stream().map(Visions.Competence::title).collect(Collectors.toSet());
        return new CompetencesPage(
                List.of(),
                SheetRows.pack(rows),
                headings(reading.list()),
                visions.competences().stream()
                        .map(Visions.Competence::title)
                        .filter(title -> !now.contains(title))
                        .toList(),
                reading.wrongs(),
                Problems.none());
    }

    /**
     * @return what is in the way, and then nothing was kept; or nothing
     */
    Optional<CompetencesPage> keep(Actor actor, String packed) {
        access.require(actor, QualityAction.CHANGE_COMPETENCES);
        var rows = SheetRows.unpack(packed, MOST * 2);
        var reading = reading(rows);
        if (!reading.wrongs().isEmpty()) {
            return Optional.of(shown(rows));
        }
        visions.take(reading.list());
        return Optional.empty();
    }

    private static Reading reading(List<SheetRows.Row> rows) {
        var list = new ArrayList<Visions.Competence>();
        var wrongs = new ArrayList<CompetencesPage.Wrong>();
        int head = 0;
        int title = -1;
        int origin = -1;
        for (; head < rows.size() && title < 0; head++) {
            title = rows.get(head).column(TITLES);
            origin = rows.get(head).column(ORIGINS);
        }
        if (title < 0) {
            wrongs.add(new CompetencesPage.Wrong(0, TITLE, "", "quality.competences.no-column"));
            return new Reading(list, wrongs);
        }
        var seen = new HashSet<String>();
        for (var row : rows.subList(head, rows.size())) {
            var said = row.cell(title);
            if (said.isEmpty()) {
                wrongs.add(
                        new CompetencesPage.Wrong(
                                row.number(), TITLE, "", "quality.competences.empty"));
            } else if (said.length() > LONGEST) {
                wrongs.add(
                        new CompetencesPage.Wrong(
                                row.number(),
                                TITLE,
                                said.substring(0, LONGEST),
                                "quality.competences.too-long"));
            } else if (!seen.add(said.toLowerCase(Locale.ROOT))) {
                wrongs.add(
                        new CompetencesPage.Wrong(
                                row.number(), TITLE, said, "quality.competences.twice"));
            } else if (row.cell(origin).isEmpty()) {
                wrongs.add(
                        new CompetencesPage.Wrong(
                                row.number(), ORIGIN, "", "quality.competences.no-origin"));
            } else {
                list.add(new Visions.Competence(Id.fresh(), said, row.cell(origin)));
            }
        }
        if (list.size() > MOST || (list.isEmpty() && wrongs.isEmpty())) {
            wrongs.add(new CompetencesPage.Wrong(0, TITLE, "", "quality.competences.how-many"));
        }
        return new Reading(list, wrongs);
    }
}
