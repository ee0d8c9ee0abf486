package org.houvast.quality.showing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Exports;
import org.houvast.access.ListFile;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.quality.QualityAction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows what a location can show about mentoring now, and gives it along as a file. */
@Answer
class Showing {

    private static final List<String> COLUMNS =
            List.of(
                    "child",
                    "group",
                    "from",
                    "mentor",
                    "mentor-since",
                    "parents",
                    "talked",
                    "talk",
                    "no-talk",
                    "observed",
                    "moved");

    private final Access access;
    private final AuditTrail audit;
    private final Exports exports;
    private final JdbcClient jdbc;
    private final Days days;

    Showing(Access access, AuditTrail audit, Exports exports, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.exports = exports;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param location {@code null} for the first one
     * @throws NotVisible when the viewer leads nor assists there
     */
    ShowingPage page(Actor actor, @Nullable UUID location) {
        access.require(actor, QualityAction.OPEN_SHOWING);
        var today = days.today(actor.organiser());
        var places = places(today);
        var at =
                places.stream()
                        .filter(place ->
                                location == null || place.location().value().equals(location))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        var lines = lines(at, today);
        audit.shown(actor, QualityAction.SHOW_LOCATION, people(lines));
        return new ShowingPage(today, places, at, lines);
    }

    /** The children of a location as a file. */
    ResponseEntity<byte[]> export(Actor actor, UUID location, ListFile.Format format) {
        access.require(actor, QualityAction.SHOW_LOCATION, location);
        var today = days.today(actor.organiser());
        var at =
                places(today).stream()
                        .filter(place -> place.location().value().equals(location))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        var lines = lines(at, today);
        var speech = exports.speech();
        return exports.give(
                actor,
                QualityAction.SHOW_LOCATION,
                people(lines),
                new ListFile(
                        speech.text("quality.showing.file", at.name()),
                        COLUMNS.stream()
                                .map(column -> speech.text("quality.showing.column." + column))
                                .toList(),
                        lines.stream().map(Showing::row).toList()),
                format);
    }

    private static List<@Nullable Object> row(Line line) {
        return Arrays.<@Nullable Object>asList(
                line.name(),
                Objects.requireNonNullElse(line.careGroup(), ""),
                line.fromDay(),
                line.mentor(),
                line.mentorSince(),
                line.parentsToldOn(),
                line.talkedOn(),
                line.talkOn(),
                line.noTalkSaidOn(),
                line.observedOn(),
                line.movedOn());
    }

    private static List<CarePlacementId> people(List<Line> lines) {
        return lines.stream().map(line -> new CarePlacementId(line.placement())).toList();
    }

    private List<ShowingPage.Place> places(LocalDate today) {
        return jdbc.sql(
                        """
                        select l.id as location, l.name from organisation.location_card l
                        where %s and exists (select 1 from child.placement_card p
                            where p.location = l.id and p.valid @> cast(:today as date))
                        order by l.name, l.id
                        """
                                .formatted(access.rows(QualityAction.SHOW_LOCATION, "l.id")))
                .param("today", today)
                .query(Rows.of(ShowingPage.Place.class))
                .list();
    }

    private List<Line> lines(ShowingPage.Place at, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.placement, c.given_name, c.surname, c.care_type, c.from_day, g.care_group,
                            s.name as mentor, case when s.id is not null then t.starts_on end as mentor_since,
                            coalesce(g.ids && w.ids, false) as in_group,
                            case when s.id is not null then t.parents_told_on end as parents_told_on,
                            (select max(m.closed_on) from rhythm.moment_card m
                                where m.care_placement = c.placement and m.kind = 'PARENT_TALK'
                                    and m.state in ('DONE', 'DONE_ELSEWHERE')) as talked_on,
                            (select min(m.planned_on) from rhythm.moment_card m
                                where m.care_placement = c.placement and m.kind = 'PARENT_TALK'
                                    and m.state = 'OPEN' and m.planned_on >= :today) as talk_on,
                            (select o.said_on from rhythm.talk_opt_out_card o
                                where o.care_placement = c.placement) as no_talk_said_on,
                            greatest((select max(o.closed_on) from observation.observation_card o
                                    where o.care_placement = c.placement),
                                (select max(m.closed_on) from rhythm.moment_card m
                                    where m.care_placement = c.placement and m.kind = 'OBSERVATION'
                                        and m.state in ('DONE', 'DONE_ELSEWHERE'))) as observed_on,
                            (select max(m.from_day) from child.group_membership_card m
                                where m.placement = c.placement and m.from_day > c.from_day
                                    and m.from_day <= :today) as moved_on
                        from child.child_card c
                        left join lateral (select string_agg(k.name, ', ' order by k.name) as care_group,
                                array_agg(k.id) as ids
                            from child.group_membership_card m join organisation.group_card k on k.id = m.care_group
                            where m.placement = c.placement and m.valid @> cast(:today as date)) g on true
                        left join mentorship.term_card t on t.care_placement = c.placement
                            and t.valid @> cast(:today as date)
                        left join organisation.staff_card s on s.id = t.mentor
                            and (s.left_on is null or s.left_on >= :today)
                        left join lateral (select array_agg(sg.care_group) as ids
                            from organisation.staff_group_card sg
                            where sg.staff = s.id and sg.valid @> cast(:today as date)) w on true
                        where c.location = :location and c.valid @> cast(:today as date)
                        order by g.care_group, c.given_name, c.surname, c.placement
                        """)
                .param("today", today)
                .param("location", at.location().value())
                .query(Rows.of(Line.class))
                .list();
    }
}
