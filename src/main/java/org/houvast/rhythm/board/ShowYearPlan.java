package org.houvast.rhythm.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.RhythmAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows the year plan of the groups that someone leads or assists. */
@Answer
class ShowYearPlan {

    private static final int MONTHS = 12;
    private static final int MOST_UNPLACED = 50;

    /**
     * The group in which a child plays on the day that counts: done then, late since then, planned
     * then. Of two groups side by side the first one counts.
     */
    private static final String MOMENTS =
            """
            rhythm.moment m
            cross join lateral (select coalesce(m.closed_on,
                case when m.due_on < :today or m.planned_on is null then m.due_on else m.planned_on end) as day) d
            join lateral (select g.care_group from child.group_membership_card g
                where g.placement = m.care_placement
                order by g.valid @> d.day desc, g.from_day desc, g.care_group limit 1) g on true
            join child.child_card c on c.placement = m.care_placement
            """;

    /**
     * What someone wants to look at.
     *
     * @param year {@code null} for this year
     * @param group {@code null} for the first that asks attention
     * @param month {@code null} for what asks attention
     */
    record Question(
            @Nullable Integer year,
            Looking looking,
            @Nullable UUID group,
            @Nullable Integer month) {}

    private record GroupRow(
            UUID id,
            String name,
            String locationName,
            CareType careType,
            int children,
            LocalDate begunOn,
            boolean begun) {}

    /**
     * @param month 1 is January; 0 for what asks attention since another year
     */
    private record Count(UUID careGroup, int month, int done, int planned, int asks) {}

    private final Access access;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Days days;

    ShowYearPlan(Access access, AuditTrail audit, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
        this.days = days;
    }

    YearPlanPage show(Actor actor, Question question) {
        access.require(actor, RhythmAction.OPEN_YEAR_PLAN);
        var today = days.today(actor.organiser());
        int year = question.year() == null ? today.getYear() : question.year();
        var rows = groups(today);
        var counts = counts(question.looking(), year, today, rows);
        var groups = rows.stream().map(row -> group(row, counts)).toList();
        var side = side(question, groups, year, today);
        var unplaced = unplaced(question.looking(), today, rows);
        audit.shown(
                actor,
                RhythmAction.SEE_GROUP_PLAN,
                Stream.concat(unplaced.stream(), side == null ? Stream.of() : side.lines().stream())
                        .map(line -> new CarePlacementId(line.placement()))
                        .toList());
        return new YearPlanPage(
                year,
                question.looking(),
                today,
                rows.isEmpty() ? today : rows.getFirst().begunOn(),
                groups,
                side,
                unplaced,
                help(question.looking(), today, rows),
                access.may(actor, RhythmAction.PLAN_YEAR, actor.organiser()),
                rows.stream().anyMatch(GroupRow::begun));
    }

    private List<GroupRow> groups(LocalDate today) {
        return jdbc
                .sql(
                        """
                        select g.id, g.name, g.location_name, g.care_type,
                            (select count(distinct m.placement)::int from child.group_membership_card m
                             where m.care_group = g.id and m.valid @> cast(:today as date)) as children,
                            foundation.begun_on() as begun_on,
                            exists (select 1 from rhythm.checklist_line) as begun
                        from organisation.group_card g
                        where %s
                        order by g.location_name, g.name, g.id
                        """
                                .formatted(access.rows(RhythmAction.SEE_GROUP_PLAN, "g.id")))
                .param("today", today)
                .query(Rows.of(GroupRow.class))
                .list()
                .stream()
                .filter(group -> group.children() > 0)
                .toList();
    }

    private Map<UUID, List<Count>> counts(
            Looking looking, int year, LocalDate today, List<GroupRow> groups) {
        var counts = new HashMap<UUID, List<Count>>();
        jdbc.sql(
                        """
                        select g.care_group,
                            case when d.day between :january and :december
                                then extract(month from d.day)::int else 0 end as month,
                            count(*) filter (where m.state in ('DONE', 'DONE_ELSEWHERE'))::int as done,
                            count(*) filter (where m.state = 'OPEN' and m.due_on >= :today
                                and m.planned_on is not null)::int as planned,
                            count(*) filter (where m.state = 'OPEN' and m.due_on < :today)::int as asks
                        from %s
                        where m.kind = any(:kinds) and m.state <> 'WAIVED'
                            and g.care_group = any(:groups)
                            and (d.day between :january and :december
                                or (m.state = 'OPEN' and m.due_on < :today))
                            and (m.state <> 'OPEN' or c.through_day is null or c.through_day >= :today)
                        group by g.care_group, month
                        """
                                .formatted(MOMENTS))
                .param("today", today)
                .param("kinds", looking.kinds())
                .param("january", LocalDate.of(year, 1, 1))
                .param("december", LocalDate.of(year, 12, 31))
                .param("groups", groups.stream().map(GroupRow::id).toArray(UUID[]::new))
                .query(Rows.of(Count.class))
                .list()
                .forEach(count ->
                        counts.computeIfAbsent(count.careGroup(), _ -> new ArrayList<>())
                                .add(count));
        return counts;
    }

    private static YearPlanPage.Group group(GroupRow row, Map<UUID, List<Count>> counts) {
        var cells = new ArrayList<YearPlanPage.Cell>();
        for (int month = 0; month < MONTHS; month++) {
            cells.add(YearPlanPage.Cell.EMPTY);
        }
        int asks = 0;
        for (var count : counts.getOrDefault(row.id(), List.of())) {
            asks += count.asks();
            if (count.month() > 0) {
                cells.set(
                        count.month() - 1,
                        new YearPlanPage.Cell(count.done(), count.planned(), count.asks()));
            }
        }
        return new YearPlanPage.Group(
                row.id(),
                row.name(),
                row.locationName(),
                row.careType(),
                row.children(),
                List.copyOf(cells),
                asks);
    }

    private YearPlanPage.@Nullable Side side(
            Question question, List<YearPlanPage.Group> groups, int year, LocalDate today) {
        var chosen =
                groups.stream()
                        .filter(group ->
                                question.group() == null
                                        ? group.asks() > 0
                                        : group.id().equals(question.group()))
                        .findFirst();
        if (chosen.isEmpty()) {
            return null;
        }
        var lines = lines(question, chosen.get(), year, today);
        var mentors =
                lines.stream()
                        .filter(line -> line.open() && line.dueOn().isBefore(today))
                        .map(YearPlanPage.Line::mentor)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new YearPlanPage.Side(
                chosen.get(),
                question.month(),
                lines,
                mentors.size() == 1 ? mentors.getFirst() : null);
    }

    private List<YearPlanPage.Line> lines(
            Question question, YearPlanPage.Group group, int year, LocalDate today) {
        var month = question.month();
        return jdbc.sql(
                        """
                        select m.id as moment, c.placement, c.child, c.called as given_name, c.emblem, m.kind, m.title,
                            m.state = 'OPEN' as open, m.opens_on, m.due_on, m.planned_on, m.closed_on,
                            s.called as mentor, m.reason
                        from %s
                        left join mentorship.term_card t on t.care_placement = m.care_placement
                            and t.valid @> cast(:today as date)
                        left join organisation.staff_card s on s.id = t.mentor
                        where g.care_group = :group and m.kind = any(:kinds) and m.state <> 'WAIVED'
                            and (:asking or d.day between :from and :through)
                            and (m.state <> 'OPEN' or c.through_day is null or c.through_day >= :today)
                            and (not :asking or (m.state = 'OPEN' and m.due_on < :today))
                            and (m.state <> 'OPEN' or m.due_on < :today or m.planned_on is not null)
                        order by d.day, c.given_name, m.id
                        """
                                .formatted(MOMENTS))
                .param("today", today)
                .param("group", group.id())
                .param("kinds", question.looking().kinds())
                .param("asking", month == null)
                .param("from", LocalDate.of(year, month == null ? 1 : month, 1))
                .param(
                        "through",
                        LocalDate.of(year, month == null ? MONTHS : month, 1)
                                .plusMonths(1)
                                .minusDays(1))
                .query(Rows.of(YearPlanPage.Line.class))
                .list();
    }

    /** Who could use a hand: with whom something did not work out. In no order of who does best. */
    private List<YearPlanPage.Help> help(Looking looking, LocalDate today, List<GroupRow> groups) {
        return jdbc.sql(
                        """
                        select g.care_group, k.name as group_name, s.called as mentor,
                            count(distinct m.care_placement)::int as children
                        from %s
                        join organisation.group_card k on k.id = g.care_group
                        left join mentorship.term_card t on t.care_placement = m.care_placement
                            and t.valid @> cast(:today as date)
                        left join organisation.staff_card s on s.id = t.mentor
                        where m.state = 'OPEN' and m.due_on < :today and m.kind = any(:kinds)
                            and g.care_group = any(:groups)
                            and (c.through_day is null or c.through_day >= :today)
                        group by g.care_group, k.name, s.called
                        order by k.name, s.called nulls first, g.care_group
                        """
                                .formatted(MOMENTS))
                .param("today", today)
                .param("kinds", looking.kinds())
                .param("groups", groups.stream().map(GroupRow::id).toArray(UUID[]::new))
                .query(Rows.of(YearPlanPage.Help.class))
                .list();
    }

    private List<YearPlanPage.Line> unplaced(
            Looking looking, LocalDate today, List<GroupRow> groups) {
        return jdbc.sql(
                        """
                        select m.id as moment, c.placement, c.child, c.called as given_name, c.emblem, m.kind, m.title,
                            true as open, m.opens_on, m.due_on, m.planned_on, m.closed_on,
                            s.called as mentor, m.reason
                        from %s
                        left join mentorship.term_card t on t.care_placement = m.care_placement
                            and t.valid @> cast(:today as date)
                        left join organisation.staff_card s on s.id = t.mentor
                        where m.state = 'OPEN' and m.planned_on is null and m.reason is not null
                            and m.kind = any(:kinds) and g.care_group = any(:groups)
                            and (c.through_day is null or c.through_day >= :today)
                        order by m.due_on, c.given_name, m.id limit :most
                        """
                                .formatted(MOMENTS))
                .param("today", today)
                .param("kinds", looking.kinds())
                .param("groups", groups.stream().map(GroupRow::id).toArray(UUID[]::new))
                .param("most", MOST_UNPLACED)
                .query(Rows.of(YearPlanPage.Line.class))
                .list();
    }
}
