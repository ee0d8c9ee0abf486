package org.houvast.rhythm.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.Exports;
import org.houvast.access.ListFile;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.RhythmAction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the year plan along as a file: what is planned, and what was done this year. */
@Answer
class ExportYearPlan {

    private static final List<String> COLUMNS =
            List.of("child", "location", "group", "moment", "planned", "until", "done", "mentor");

    private record Line(
            UUID placement,
            String child,
            String location,
            String careGroup,
            MomentKind kind,
            String title,
            @Nullable LocalDate plannedOn,
            LocalDate dueOn,
            @Nullable LocalDate closedOn,
            @Nullable String mentor) {}

    private final Access access;
    private final Exports exports;
    private final JdbcClient jdbc;
    private final Days days;

    ExportYearPlan(Access access, Exports exports, JdbcClient jdbc, Days days) {
        this.access = access;
        this.exports = exports;
        this.jdbc = jdbc;
        this.days = days;
    }

    ResponseEntity<byte[]> run(Actor actor, ListFile.Format format) {
        access.require(actor, RhythmAction.OPEN_YEAR_PLAN);
        var speech = exports.speech();
        var lines = lines(days.today(actor.organiser()));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : lines) {
            rows.add(
                    java.util.Arrays.<@Nullable Object>asList(
                            line.child(),
                            line.location(),
                            line.careGroup(),
                            line.title().isEmpty() ? speech.text(line.kind().key()) : line.title(),
                            line.plannedOn(),
                            line.dueOn(),
                            line.closedOn(),
                            line.mentor()));
        }
        return exports.give(
                actor,
                RhythmAction.OPEN_YEAR_PLAN,
                lines.stream().map(line -> new CarePlacementId(line.placement())).toList(),
                new ListFile(
                        speech.text("rhythm.export.file"),
                        COLUMNS.stream().map(c -> speech.text("rhythm.export." + c)).toList(),
                        rows),
                format);
    }

    private List<Line> lines(LocalDate today) {
        return jdbc.sql(
                        """
                        select c.placement, c.name as child, g.location_name as location, g.name as care_group,
                            m.kind, m.title, m.planned_on, m.due_on, m.closed_on, s.name as mentor
                        from rhythm.moment m
                        join child.child_card c on c.placement = m.care_placement
                        join lateral (select gm.care_group from child.group_membership_card gm
                            where gm.placement = m.care_placement
                            order by gm.valid @> cast(:today as date) desc, gm.from_day desc, gm.care_group limit 1) gm on true
                        join organisation.group_card g on g.id = gm.care_group
                        left join mentorship.term_card t on t.care_placement = m.care_placement
                            and t.valid @> coalesce(m.closed_on, m.planned_on, cast(:today as date))
                        left join organisation.staff_card s on s.id = t.mentor
                        where m.state <> 'WAIVED'
                            and coalesce(m.closed_on, m.due_on) >= date_trunc('year', cast(:today as date))
                            and (m.state <> 'OPEN' or c.through_day is null or c.through_day >= :today)
                            and %s
                        order by g.location_name, g.name, c.name, coalesce(m.closed_on, m.planned_on, m.due_on), m.id
                        """
                                .formatted(access.rows(RhythmAction.SEE_GROUP_PLAN, "g.id")))
                .param("today", today)
                .query(Rows.of(Line.class))
                .list();
    }
}
