package org.houvast.conversation.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.conversation.ConversationAction;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.SharedShifts;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The points for the team meeting write themselves from what is there; people change them, leave
 * them out, and bring their own.
 */
@UseCase
class PrepareMeeting {

    private static final int AHEAD = 28;
    private static final int BACK = 28;
    private static final int LONGEST = 500;

    private record Row(
            PlacementId placement,
            String givenName,
            String groupName,
            @Nullable String mentor,
            boolean hasTime,
            LocalDate fromDay,
            LocalDate throughDay) {}

    private record Kept(
            UUID id,
            Point.Kind kind,
            @Nullable String about,
            @Nullable String words,
            boolean gone) {}

    private final Access access;
    private final AuditTrail audit;
    private final Workplace workplace;
    private final SharedShifts shifts;
    private final JdbcClient jdbc;
    private final Days days;

    PrepareMeeting(
            Access access,
            AuditTrail audit,
            Workplace workplace,
            SharedShifts shifts,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.workplace = workplace;
        this.shifts = shifts;
        this.jdbc = jdbc;
        this.days = days;
    }

    MeetingPage page(Actor actor, LocationId location, Problems problems) {
        access.require(actor, ConversationAction.SEE_MEETING, location);
        var today = days.today(actor.organiser());
        var rows = rows(location, today);
        audit.shown(
                actor, ConversationAction.SEE_MEETING, rows.stream().map(Row::placement).toList());
        return new MeetingPage(
                location.value(),
                workplace.locations().stream()
                        .filter(one -> one.id().equals(location))
                        .findFirst()
                        .orElseThrow(NotVisible::new)
                        .name(),
                today,
                points(rows, kept(location), today),
                problems);
    }

    private List<Point> points(List<Row> rows, List<Kept> kept, LocalDate today) {
        var changed =
                kept.stream()
                        .filter(one -> one.about() != null)
                        .collect(Collectors.toMap(Kept::about, Function.identity()));
        var points = new ArrayList<Point>();
        for (var point : found(rows, today)) {
            var there = changed.get(Objects.requireNonNull(point.about()));
            if (there == null) {
                points.add(point);
            } else if (!there.gone()) {
                points.add(
                        new Point(
                                there.id(),
                                point.kind(),
                                point.about(),
                                there.words(),
                                point.sentence()));
            }
        }
        kept.stream()
                .filter(one -> one.about() == null && !one.gone())
                .map(one -> new Point(one.id(), one.kind(), null, one.words(), null))
                .forEach(points::add);
        return points;
    }

    /** What is there to speak of: who starts, what is missing, who leaves, and how it goes. */
    private List<Point> found(List<Row> rows, LocalDate today) {
        var shared = shifts.of(rows.stream().map(Row::placement).toList(), today);
        var points = new ArrayList<Point>();
        for (var row : rows) {
            var count = shared.get(row.placement());
            if (row.fromDay().isAfter(today.minusDays(BACK))) {
                points.add(
                        point(
                                "NEW",
                                row,
                                row.givenName(),
                                row.fromDay(),
                                row.groupName(),
                                row.mentor() == null ? "–" : row.mentor()));
            } else if (!row.throughDay().isAfter(today.plusDays(AHEAD))) {
                points.add(point("ENDS", row, row.givenName(), row.throughDay()));
            } else {
                points.add(
                        point(
                                "STATUS",
                                row,
                                row.givenName(),
                                row.mentor() == null ? "–" : row.mentor()));
            }
            if (row.mentor() == null) {
                points.add(point("NO_MENTOR", row, row.givenName()));
            }
            if (!row.hasTime()) {
                points.add(point("NO_TIME", row, row.givenName()));
            }
            if (count != null && count.isThin()) {
                points.add(point("THIN", row, row.givenName(), count.withAnyone(), count.parts()));
            }
        }
        return points;
    }

    private static Point point(String what, Row row, Object... details) {
        return new Point(
                null,
                Point.Kind.FOUND,
                what + ":" + row.placement().value(),
                null,
                Sentence.of("conversation.meeting.found." + what, details));
    }

    private List<Row> rows(LocationId location, LocalDate today) {
        return jdbc.sql(
                        """
                        select p.placement, p.given_name, p.group_name, s.called as mentor,
                            exists (select 1 from trainee.guidance_time_card h where h.placement = p.placement
                                and h.valid @> greatest(p.from_day, cast(:today as date))) as has_time,
                            p.from_day, p.through_day
                        from trainee.placement_card p
                        left join mentorship.term_card t on t.trainee_placement = p.placement
                            and t.valid @> greatest(p.from_day, cast(:today as date))
                        left join organisation.staff_card s on s.id = t.mentor
                        where p.location = :location and p.through_day >= :today
                            and p.from_day <= cast(:today as date) + :ahead
                        order by p.from_day desc, p.given_name, p.placement
                        """)
                .param("location", location.value())
                .param("today", today)
                .param("ahead", AHEAD)
                .query(Rows.of(Row.class))
                .list();
    }

    private List<Kept> kept(LocationId location) {
        return jdbc.sql(
                        """
                        select id, kind, about, words, left_out or discussed_on is not null as gone
                        from conversation.agenda_point where location = :location order by id
                        """)
                .param("location", location.value())
                .query(Rows.of(Kept.class))
                .list();
    }

    /**
     * @throws Refusal {@code conversation.meeting.no-words}
     */
    void bring(Actor actor, LocationId location, Point.Kind kind, String typed) {
        may(actor, location);
        Refusal.when(typed.isBlank() || kind == Point.Kind.FOUND, "conversation.meeting.no-words");
        jdbc.sql(
                        """
                        insert into conversation.agenda_point (id, location, kind, words, brought_by, brought_on)
                        values (:id, :location, :kind, :words, :by, :today)
                        """)
                .param("id", Id.fresh())
                .param("location", location.value())
                .param("kind", kind.name())
                .param("words", shortened(typed))
                .param("by", actor.account().value())
                .param("today", days.today(actor.organiser()))
                .update();
    }

    /** Other words for a point; none leaves one that wrote itself as it was. */
    void put(Actor actor, LocationId location, String point, String typed) {
        may(actor, location);
        if (isFound(point)) {
            keep(
                    actor,
                    location,
                    point,
                    "words = excluded.words",
                    typed.isBlank() ? null : shortened(typed),
                    false,
                    null);
        } else if (!typed.isBlank()) {
            jdbc.sql(
                            "update conversation.agenda_point set words = :words where id = cast(:id as uuid) and location = :location")
                    .param("words", shortened(typed))
                    .param("id", point)
                    .param("location", location.value())
                    .update();
        }
    }

    void leaveOut(Actor actor, LocationId location, String point) {
        may(actor, location);
        if (isFound(point)) {
            keep(actor, location, point, "left_out = true", null, true, null);
        } else {
            close(location, point, "left_out = true", days.today(actor.organiser()));
        }
    }

    void discussed(Actor actor, LocationId location, String point) {
        may(actor, location);
        var today = days.today(actor.organiser());
        if (isFound(point)) {
            keep(
                    actor,
                    location,
                    point,
                    "discussed_on = excluded.discussed_on",
                    null,
                    false,
                    today);
        } else {
            close(location, point, "discussed_on = :today", today);
        }
    }

    private static boolean isFound(String point) {
        return point.matches("[A-Z_]+:[0-9a-f-]{36}");
    }

    private void close(LocationId location, String point, String set, LocalDate today) {
        jdbc.sql(
                        "update conversation.agenda_point set %s where id = cast(:id as uuid) and location = :location and cast(:today as date) is not null"
                                .formatted(set))
                .param("id", point)
                .param("location", location.value())
                .param("today", today)
                .update();
    }

    private void keep(
            Actor actor,
            LocationId location,
            String about,
            String set,
            @Nullable String words,
            boolean leftOut,
            @Nullable LocalDate discussed) {
        jdbc.sql(
                        """
                        insert into conversation.agenda_point
                            (id, location, kind, about, words, brought_by, brought_on, left_out, discussed_on)
                        values (:id, :location, 'FOUND', :about, :words, :by, :today, :left_out, :discussed)
                        on conflict (organiser, location, about) where about is not null do update set %s
                        """
                                .formatted(set))
                .param("id", Id.fresh())
                .param("location", location.value())
                .param("about", about)
                .param("words", words)
                .param("by", actor.account().value())
                .param("today", days.today(actor.organiser()))
                .param("left_out", leftOut)
                .param("discussed", discussed)
                .update();
    }

    private void may(Actor actor, LocationId location) {
        access.require(actor, ConversationAction.BRING_POINT, location);
        audit.changed(actor, ConversationAction.BRING_POINT, location);
    }

    private static String shortened(String typed) {
        var words = typed.strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }
}
