package org.houvast.rhythm.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.organisation.CareType;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.checklist.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a plan has to reckon with, read in a fixed number of queries. */
@Component
class World {

    /** A child in care, now or soon. */
    record Child(
            UUID placement,
            LocalDate birthDate,
            LocalDate fromDay,
            @Nullable LocalDate throughDay,
            CareType careType,
            UUID location,
            @Nullable String region) {}

    /** When a kind of moment was last done for a child. */
    record Last(UUID carePlacement, MomentKind kind, @Nullable String line, LocalDate day) {}

    /**
     * A moment that is open.
     *
     * @param checklistLine the row of the checklist that asks for it; {@code null} for none
     * @param line the name of that line
     * @param chosen whether a person chose its day
     */
    record Open(
            UUID id,
            UUID carePlacement,
            @Nullable UUID checklistLine,
            @Nullable String line,
            String title,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate plannedOn,
            @Nullable UUID owner,
            @Nullable String reason,
            boolean chosen) {

        /** A day that a person chose stays, and the window reaches to it; until it went by. */
        boolean isChosen(LocalDate today) {
            return chosen && plannedOn != null && !plannedOn.isBefore(today);
        }

        /** The same moment, as a row of the checklist asks for it now. */
        Open as(Line asking, Window window) {
            return new Open(
                    id,
                    carePlacement,
                    asking.id(),
                    asking.name(),
                    asking.title(),
                    window.opens(),
                    window.due(),
                    plannedOn,
                    owner,
                    reason,
                    chosen);
        }
    }

    /**
     * What parents wrote about talks.
     *
     * @param stands whether they want none now
     * @param welcomeSince since when a talk is welcome again; {@code null} for never taken back
     */
    record TalkWish(UUID carePlacement, boolean stands, @Nullable LocalDate welcomeSince) {}

    /** A mentor of a child, from and through a day. */
    record MentorTerm(
            UUID carePlacement, UUID mentor, LocalDate startsOn, @Nullable LocalDate throughDay) {}

    /** A pattern of days that holds for a time. */
    record Pattern(UUID who, LocalDate fromDay, @Nullable LocalDate throughDay, DayPattern days) {}

    /** Days of someone or something: an absence, a holiday, a closing day. */
    record Period(UUID who, LocalDate fromDay, LocalDate throughDay) {}

    private record OtherDay(UUID placement, LocalDate day, int parts) {}

    private record Holiday(String region, LocalDate fromDay, LocalDate throughDay) {}

    private final JdbcClient jdbc;

    World(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first day with Houvast of the organiser of the transaction. */
    LocalDate begunOn() {
        return jdbc.sql("select foundation.begun_on()").query(LocalDate.class).single();
    }

    /**
     * The children in care on a day or later.
     *
     * @param placements only these; {@code null} for all
     */
    List<Child> children(@Nullable Collection<CarePlacementId> placements, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.placement, c.birth_date, c.from_day, c.through_day, c.care_type, c.location,
                            l.region
                        from child.child_card c join organisation.location_card l on l.id = c.location
                        where (c.through_day is null or c.through_day >= :day)
                            and (cast(:placements as uuid[]) is null or c.placement = any(:placements))
                        order by c.placement
                        """)
                .param("day", day)
                .param("placements", placements == null ? null : ids(placements))
                .query(Rows.of(Child.class))
                .list();
    }

    List<Last> lastDone(UUID... placements) {
        return jdbc.sql(
                        """
                        select m.care_placement, m.kind, l.line, max(m.closed_on) as day
                        from rhythm.moment m left join rhythm.checklist_line l on l.id = m.checklist_line
                        where m.state <> 'OPEN' and (m.reason is null or m.reason not in ('left', 'ended', 'opt-out'))
                            and m.care_placement = any(:placements)
                        group by m.care_placement, m.kind, l.line
                        """)
                .param("placements", placements)
                .query(Rows.of(Last.class))
                .list();
    }

    List<TalkWish> talkWishes(UUID... placements) {
        return jdbc.sql(
                        """
                        select o.care_placement, bool_or(o.taken_back_on is null) as stands,
                            max(o.taken_back_on) as welcome_since
                        from rhythm.talk_opt_out o where o.care_placement = any(:placements)
                        group by o.care_placement
                        """)
                .param("placements", placements)
                .query(Rows.of(TalkWish.class))
                .list();
    }

    List<Open> open(UUID... placements) {
        return jdbc.sql(
                        """
                        select m.id, m.care_placement, m.checklist_line, l.line, m.title, m.opens_on, m.due_on,
                            m.planned_on, m.owner, m.reason, m.chosen_by is not null as chosen
                        from rhythm.moment m left join rhythm.checklist_line l on l.id = m.checklist_line
                        where m.state = 'OPEN' and m.care_placement = any(:placements)
                        order by m.id
                        """)
                .param("placements", placements)
                .query(Rows.of(Open.class))
                .list();
    }

    /** What is planned already for these mentors, for other children, from a day on. */
    List<Open> plannedBeside(Collection<UUID> mentors, LocalDate day, UUID... placements) {
        return jdbc.sql(
                        """
                        select m.id, m.care_placement, m.checklist_line, l.line, m.title, m.opens_on, m.due_on,
                            m.planned_on, m.owner, m.reason, m.chosen_by is not null as chosen
                        from rhythm.moment m left join rhythm.checklist_line l on l.id = m.checklist_line
                        where m.state = 'OPEN' and m.planned_on >= :day and m.owner = any(:mentors)
                            and m.care_placement <> all(:placements)
                        order by m.id
                        """)
                .param("day", day)
                .param("mentors", mentors.toArray(UUID[]::new))
                .param("placements", placements)
                .query(Rows.of(Open.class))
                .list();
    }

    List<MentorTerm> terms(LocalDate day, UUID... placements) {
        return jdbc.sql(
                        """
                        select t.care_placement, t.mentor, t.starts_on, t.through_day
                        from mentorship.term_card t
                        where t.care_placement = any(:placements) and t.mentor is not null
                            and (t.through_day is null or t.through_day >= :day)
                        order by t.care_placement, t.starts_on
                        """)
                .param("day", day)
                .param("placements", placements)
                .query(Rows.of(MentorTerm.class))
                .list();
    }

    /** The children whom a colleague follows from a day on. */
    List<CarePlacementId> followedBy(StaffId mentor, LocalDate from) {
        return jdbc.sql(
                        """
                        select distinct t.care_placement from mentorship.term_card t
                        where t.mentor = :mentor and t.care_placement is not null
                            and t.valid && daterange(:from, null)
                        """)
                .param("mentor", mentor.value())
                .param("from", from)
                .query((row, n) -> new CarePlacementId(row.getObject("care_placement", UUID.class)))
                .list();
    }

    List<Pattern> careDays(LocalDate day, UUID... placements) {
        return jdbc.sql(
                        """
                        select d.placement as who, d.from_day, d.through_day, d.days
                        from child.care_days_card d
                        where d.placement = any(:who) and (d.through_day is null or d.through_day >= :day)
                        order by d.placement, d.from_day
                        """)
                .param("day", day)
                .param("who", placements)
                .query(Rows.of(Pattern.class))
                .list();
    }

    List<Pattern> staffDays(LocalDate day, Collection<UUID> staff) {
        return jdbc.sql(
                        """
                        select d.staff as who, d.from_day, d.through_day, d.days
                        from organisation.staff_days_card d
                        where d.staff = any(:who) and (d.through_day is null or d.through_day >= :day)
                        order by d.staff, d.from_day
                        """)
                .param("day", day)
                .param("who", staff.toArray(UUID[]::new))
                .query(Rows.of(Pattern.class))
                .list();
    }

    Map<UUID, List<DateRange>> absences(LocalDate day, Collection<UUID> staff) {
        return ranges(
                jdbc.sql(
                                """
                                select a.staff as who, a.from_day, a.through_day
                                from organisation.absence_card a
                                where a.staff = any(:staff) and a.through_day >= :day
                                """)
                        .param("day", day)
                        .param("staff", staff.toArray(UUID[]::new))
                        .query(Rows.of(Period.class))
                        .list());
    }

    Map<UUID, List<DateRange>> closed(LocalDate day) {
        return ranges(
                jdbc.sql(
                                """
                                select c.location as who, c.day as from_day, c.day as through_day
                                from organisation.closing_day_card c where c.day >= :day
                                """)
                        .param("day", day)
                        .query(Rows.of(Period.class))
                        .list());
    }

    Map<UUID, Map<LocalDate, Integer>> exceptions(LocalDate day, UUID... placements) {
        var found = new HashMap<UUID, Map<LocalDate, Integer>>();
        jdbc.sql(
                        """
                        select e.placement, e.day, e.parts from child.day_exception_card e
                        where e.placement = any(:placements) and e.day >= :day
                        """)
                .param("day", day)
                .param("placements", placements)
                .query(Rows.of(OtherDay.class))
                .list()
                .forEach(e ->
                        found.computeIfAbsent(e.placement(), _ -> new HashMap<>())
                                .put(e.day(), e.parts()));
        return found;
    }

    /** School holidays that end on a day or later, per region. */
    Map<String, List<DateRange>> holidays(LocalDate day) {
        var found = new HashMap<String, List<DateRange>>();
        jdbc.sql(
                        """
                        select h.region, h.from_day, h.through_day
                        from organisation.school_holiday_card h where h.through_day >= :day
                        """)
                .param("day", day)
                .query(Rows.of(Holiday.class))
                .list()
                .forEach(h ->
                        found.computeIfAbsent(h.region(), _ -> new ArrayList<>())
                                .add(new DateRange(h.fromDay(), h.throughDay())));
        return found;
    }

    private static Map<UUID, List<DateRange>> ranges(List<Period> periods) {
        var found = new HashMap<UUID, List<DateRange>>();
        periods.forEach(p ->
                found.computeIfAbsent(p.who(), _ -> new ArrayList<>())
                        .add(new DateRange(p.fromDay(), p.throughDay())));
        return found;
    }

    private static UUID[] ids(Collection<CarePlacementId> placements) {
        return placements.stream().map(Id::value).toArray(UUID[]::new);
    }
}
