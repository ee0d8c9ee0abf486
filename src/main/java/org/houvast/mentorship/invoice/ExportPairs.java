package org.houvast.mentorship.invoice;

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
import org.houvast.mentorship.MentorshipAction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the pairs along as a file: each child, its mentor and who stands in; or who is without. */
@Answer
class ExportPairs {

    private static final List<String> COLUMNS =
            List.of(
                    "given-name",
                    "surname",
                    "birth-date",
                    "location",
                    "group",
                    "mentor",
                    "since",
                    "parents-told",
                    "stand-ins");

    private record Line(
            UUID placement,
            String givenName,
            String surname,
            LocalDate birthDate,
            String location,
            @Nullable String careGroup,
            @Nullable String mentor,
            @Nullable LocalDate since,
            @Nullable LocalDate parentsTold,
            @Nullable String standIns) {}

    private final Access access;
    private final Exports exports;
    private final JdbcClient jdbc;
    private final Days days;

    ExportPairs(Access access, Exports exports, JdbcClient jdbc, Days days) {
        this.access = access;
        this.exports = exports;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param onlyWithout only the children who have no mentor
     */
    ResponseEntity<byte[]> run(Actor actor, boolean onlyWithout, ListFile.Format format) {
        access.require(actor, MentorshipAction.OPEN_OVERVIEW);
        var speech = exports.speech();
        var lines = lines(days.today(actor.organiser()), onlyWithout);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var line : lines) {
            rows.add(
                    java.util.Arrays.<@Nullable Object>asList(
                            line.givenName(),
                            line.surname(),
                            line.birthDate(),
                            line.location(),
                            line.careGroup(),
                            line.mentor(),
                            line.since(),
                            line.parentsTold(),
                            line.standIns()));
        }
        return exports.give(
                actor,
                MentorshipAction.OPEN_OVERVIEW,
                lines.stream().map(line -> new CarePlacementId(line.placement())).toList(),
                new ListFile(
                        speech.text(
                                onlyWithout
                                        ? "mentorship.export.without"
                                        : "mentorship.export.pairs"),
                        COLUMNS.stream()
                                .map(column -> speech.text("mentorship.export." + column))
                                .toList(),
                        rows),
                format);
    }

    private List<Line> lines(LocalDate today, boolean onlyWithout) {
        return jdbc.sql(
                        """
                        select c.placement, c.given_name, c.surname, c.birth_date, l.name as location,
                            (select string_agg(g.name, ', ' order by g.name) from child.group_membership_card m
                             join organisation.group_card g on g.id = m.care_group
                             where m.placement = c.placement
                                 and m.valid @> greatest(cast(:today as date), c.from_day)) as care_group,
                            s.name as mentor, case when s.id is not null then t.starts_on end as since,
                            t.parents_told_on as parents_told,
                            (select string_agg(distinct w.name, ', ') from mentorship.stand_in_card i
                             join organisation.staff_card w on w.id = i.staff
                             where i.care_placement = c.placement) as stand_ins
                        from child.child_card c
                        join organisation.location_card l on l.id = c.location
                        left join mentorship.term_card t on t.care_placement = c.placement
                            and t.valid @> greatest(cast(:today as date), c.from_day)
                        left join organisation.staff_card s on s.id = t.mentor
                            and (s.left_on is null or s.left_on >= :today)
                        where (c.through_day is null or c.through_day >= :today)
                            and (not :only_without or s.id is null) and %s
                        order by l.name, care_group, c.given_name, c.surname, c.placement
                        """
                                .formatted(
                                        access.rows(
                                                MentorshipAction.SEE_WHO_IS_WITHOUT, "c.location")))
                .param("today", today)
                .param("only_without", onlyWithout)
                .query(Rows.of(Line.class))
                .list();
    }
}
