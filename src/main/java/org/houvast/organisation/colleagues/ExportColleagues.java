package org.houvast.organisation.colleagues;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.Exports;
import org.houvast.access.ListFile;
import org.houvast.foundation.Answer;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the list of colleagues along as a file, as it was asked for. */
@Answer
class ExportColleagues {

    private static final List<String> COLUMNS =
            List.of("given-name", "surname", "position", "location", "group", "days", "mentor");

    private record Line(
            UUID id,
            String givenName,
            String surname,
            Position position,
            @Nullable String location,
            @Nullable String careGroup,
            @Nullable DayPattern days,
            boolean mentorAllowed) {}

    private final Access access;
    private final ColleagueList colleagues;
    private final Exports exports;
    private final JdbcClient jdbc;
    private final Days days;

    ExportColleagues(
            Access access, ColleagueList colleagues, Exports exports, JdbcClient jdbc, Days days) {
        this.access = access;
        this.colleagues = colleagues;
        this.exports = exports;
        this.jdbc = jdbc;
        this.days = days;
    }

    ResponseEntity<byte[]> run(Actor actor, ColleaguesPage.Asked asked, ListFile.Format format) {
        access.require(actor, OrganisationAction.SEE_COLLEAGUES);
        var today = days.today(actor.organiser());
        var speech = exports.speech();
        var lines = lines(today, colleagues.all(actor, asked));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : lines) {
            rows.add(
                    Arrays.<@Nullable Object>asList(
                            line.givenName(),
                            line.surname(),
                            speech.text(line.position().key()),
                            line.location(),
                            line.careGroup(),
                            line.days() == null
                                    ? null
                                    : speech.days(Objects.requireNonNull(line.days()), today),
                            speech.text(
                                    line.mentorAllowed()
                                            ? "access.history.value.true"
                                            : "access.history.value.false")));
        }
        return exports.give(
                actor,
                OrganisationAction.SEE_COLLEAGUES,
                lines.stream().map(line -> new StaffId(line.id())).toList(),
                new ListFile(
                        speech.text("organisation.export.file"),
                        COLUMNS.stream().map(c -> speech.text("organisation.export." + c)).toList(),
                        rows),
                format);
    }

    private List<Line> lines(LocalDate today, List<StaffId> staff) {
        return jdbc.sql(
                        """
                        select s.id, s.given_name, s.surname, s.position, g.location_name as location,
                            g.name as care_group, d.days, s.mentor_allowed
                        from organisation.staff s
                        left join organisation.staff_group_card sg on sg.staff = s.id and sg.valid @> cast(:today as date)
                        left join organisation.group_card g on g.id = sg.care_group
                        left join organisation.staff_days_card d on d.staff = s.id and d.valid @> cast(:today as date)
                        where s.id = any(:staff)
                        order by g.location_name nulls last, g.name, s.given_name, s.surname, s.id
                        """)
                .param("today", today)
                .param("staff", staff.stream().map(StaffId::value).toArray(UUID[]::new))
                .query(Rows.of(Line.class))
                .list();
    }
}
