package org.houvast.today.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Homes;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.library.Library;
import org.houvast.mentorship.Takeovers;
import org.houvast.observation.ObservationAction;
import org.houvast.organisation.StaffId;
import org.houvast.today.Standing;
import org.houvast.today.TodayAction;
import org.houvast.ui.Initials;
import org.houvast.ui.Sections;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Composes a leader's home. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LeaderHome {

    private static final int STOPS = 3;
    private static final int WEEK = 7;

    /** Who starts within these days needs a mentor now. */
    private static final int SOON = 28;

    /** After so many days people look at all pairs again. */
    private static final int HALF_A_YEAR = 182;

    private record AwayDay(
            UUID staff,
            String givenName,
            String surname,
            LocalDate throughDay,
            LocalDate day,
            int children,
            int open,
            List<String> standIns) {}

    private record StopRow(
            LeaderHomePage.Why why,
            String key,
            UUID person,
            String who,
            String surname,
            @Nullable String whom,
            @Nullable LocalDate day,
            int number,
            @Nullable String href) {}

    private final Access access;
    private final AuditTrail audit;
    private final Parts parts;
    private final Library library;
    private final Sections sections;
    private final Takeovers takeovers;
    private final JdbcClient jdbc;
    private final Days days;

    LeaderHome(
            Access access,
            AuditTrail audit,
            Parts parts,
            Library library,
            Sections sections,
            Takeovers takeovers,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.parts = parts;
        this.library = library;
        this.sections = sections;
        this.takeovers = takeovers;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** The home of someone who leads, or assists who leads. */
    public LeaderHomePage page(Actor actor, Standing standing) {
        var today = days.today(actor.organiser());
        var figures = figures(today);
        if (figures.first() != null) {
            audit.shown(actor, ChildAction.SEE_CHILD, new CarePlacementId(figures.first()));
        }
        return new LeaderHomePage(
                today,
                standing,
                away(today),
                trials(today),
                threeStops(stops(actor, today).stream().filter(row -> isUsed(row.why())).toList()),
                figures,
                words(today),
                sections.at(Homes.NEWS, new Homes.Looking(actor, today, Homes.Home.LEADER)));
    }

    private boolean isUsed(LeaderHomePage.Why why) {
        return switch (why) {
            case HELP -> parts.isOn(Part.YEAR_PLAN);
            case TRAINEE -> parts.isOn(Part.TRAINEES);
            case TELL -> parts.isOn(Part.NOTES);
            case NEW_PAIR -> true;
        };
    }

    /** Another first sentence each day. */
    private List<String> words(LocalDate today) {
        var words = new ArrayList<>(library.wordsForColleague());
        if (!words.isEmpty()) {
            Collections.rotate(words, -(today.getDayOfYear() % words.size()));
        }
        return words;
    }

    /**
     * One of each kind first, so that a busy day of one kind does not hide another; then people who
     * are not named yet.
     */
    private static List<LeaderHomePage.Stop> threeStops(List<StopRow> rows) {
        var chosen = new LinkedHashMap<String, StopRow>();
        for (var why : LeaderHomePage.Why.values()) {
            rows.stream()
                    .filter(row -> row.why() == why)
                    .findFirst()
                    .ifPresent(row -> chosen.put(row.key(), row));
        }
        var named = chosen.values().stream().map(StopRow::person).collect(Collectors.toSet());
        rows.stream()
                .filter(row -> named.add(row.person()))
                .forEach(row -> chosen.putIfAbsent(row.key(), row));
        rows.forEach(row -> chosen.putIfAbsent(row.key(), row));
        return chosen.values().stream()
                .limit(STOPS)
                .sorted(Comparator.comparing(StopRow::why))
                .map(row ->
                        new LeaderHomePage.Stop(
                                row.why(),
                                row.key(),
                                row.person(),
                                row.who(),
                                Initials.of(row.who(), row.surname()),
                                row.whom(),
                                row.day(),
                                row.number(),
                                row.href()))
                .toList();
    }

    private List<LeaderHomePage.Away> away(LocalDate today) {
        var byStaff = new LinkedHashMap<UUID, List<AwayDay>>();
        jdbc.sql(
                        """
                        with away as materialized (select a.staff, max(a.through_day) as through_day,
                                min(a.from_day) as from_day
                            from organisation.absence_card a
                            where a.valid && daterange(:today, cast(:today as date) + :week, '[)')
                            group by a.staff),
                        theirs as materialized (select distinct a.staff, k.placement
                            from away a
                            join mentorship.term_card t on t.mentor = a.staff
                                and t.valid && daterange(:today, cast(:today as date) + :week, '[)')
                            join child.child_card k on k.placement = t.care_placement
                            where %s)
                        select s.id as staff, s.called as given_name, s.surname, a.through_day, d.day,
                            count(*)::int as children,
                            count(*) filter (where si.id is null)::int as open,
                            coalesce(array_agg(distinct si.called) filter (where si.id is not null), '{}') as stand_ins
                        from theirs k
                        join away a on a.staff = k.staff
                        join organisation.staff_card s on s.id = a.staff
                        cross join lateral (select cast(g as date) as day
                            from generate_series(greatest(a.from_day, cast(:today as date)),
                                least(a.through_day, cast(:today as date) + :week - 1), interval '1 day') g) d
                        join lateral child.on_day(d.day) c on c.placement = k.placement and c.parts > 0
                        join lateral mentorship.taken_over(d.day) o on o.care_placement = k.placement
                            and o.mentor = a.staff
                        left join organisation.staff_card si on si.id = o.taker
                        group by s.id, s.called, s.surname, a.through_day, d.day
                        order by s.called, s.id, d.day
                        """
                                .formatted(access.rows(TodayAction.SEE_ROUND, "k.location")))
                .param("today", today)
                .param("week", WEEK)
                .query(Rows.of(AwayDay.class))
                .list()
                .forEach(row ->
                        byStaff.computeIfAbsent(row.staff(), _ -> new ArrayList<>()).add(row));
        var away =
                byStaff.values().stream()
                        .map(LeaderHome::away)
                        .sorted(Comparator.comparing(LeaderHomePage.Away::covered))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (!away.isEmpty() && !away.getFirst().covered()) {
            var first = away.getFirst();
            away.set(
                    0,
                    first.with(
                            takeovers.whoCould(
                                    new StaffId(first.staff()), first.open().getFirst())));
        }
        return away;
    }

    private static LeaderHomePage.Away away(List<AwayDay> rows) {
        var first = rows.getFirst();
        var standIns = new LinkedHashSet<String>();
        rows.forEach(row -> standIns.addAll(row.standIns()));
        var open = rows.stream().filter(row -> row.open() > 0).toList();
        return new LeaderHomePage.Away(
                first.staff(),
                first.givenName(),
                Initials.of(first.givenName(), first.surname()),
                first.throughDay(),
                List.copyOf(standIns),
                open.stream().map(AwayDay::day).toList(),
                List.of());
    }

    private List<LeaderHomePage.Trial> trials(LocalDate today) {
        return jdbc.sql(
                        """
                        select k.placement, k.called as child, s.id as staff, s.called as "with", s.surname, t.decide_on
                        from mentorship.trial_card t
                        join child.child_card k on k.placement = t.care_placement
                        join organisation.staff_card s on s.id = t.mentor
                        where %s order by t.decide_on, k.called, k.placement
                        """
                                .formatted(access.rows(TodayAction.SEE_ROUND, "k.location")))
                .param("today", today)
                .query(Rows.of(LeaderHomePage.Trial.class))
                .list();
    }

    private LeaderHomePage.Figures figures(LocalDate today) {
        return jdbc.sql(
                        """
                        with here as (
                            select k.placement, k.called, k.from_day, m.care_group,
                                k.valid @> cast(:today as date) as now,
                                exists (select 1 from mentorship.term_card t
                                    join organisation.staff_card s on s.id = t.mentor
                                    where t.care_placement = k.placement
                                        and t.valid @> greatest(k.from_day, cast(:today as date))
                                        and (s.left_on is null or s.left_on >= greatest(k.from_day, cast(:today as date))))
                                    or exists (select 1 from mentorship.trial_card y
                                        where y.care_placement = k.placement and y.decide_on >= :today) as has_mentor,
                                exists (select 1 from rhythm.moment_card o
                                    where o.care_placement = k.placement and o.state = 'OPEN'
                                        and o.due_on < :today) as asks
                            from child.child_card k
                            left join child.group_membership_card m on m.placement = k.placement
                                and m.valid @> cast(:today as date)
                            where k.valid && daterange(:today, cast(:today as date) + :soon, '[]') and %1$s
                        )
                        select :plans as plans, (count(distinct placement) filter (where now))::int as children,
                            (count(distinct placement) filter (where not has_mentor))::int as without,
                            (array_agg(placement order by from_day, called, placement)
                                filter (where not has_mentor))[1] as first,
                            (array_agg(called order by from_day, called, placement)
                                filter (where not has_mentor))[1] as first_name,
                            count(distinct care_group)::int as groups,
                            (count(distinct care_group) filter (where asks and :plans))::int as asking,
                            exists (select 1 from rhythm.moment_card o where o.state = 'OPEN') as begun,
                            (select count(distinct x.placement)::int
                                from (select f.placement from mentorship.misfits(:today) f
                                    union all select v.placement
                                    from mentorship.leavers(:today, cast(:today as date) + 92) v) x
                                where x.placement in (select h.placement from here h)) as misfits,
                            (select count(*)::int from organisation.location_card l
                                where %2$s and mentorship.last_look(l.id) <= cast(:today as date) - :half_a_year
                                    and exists (select 1 from child.placement_card p
                                        where p.location = l.id and p.valid @> cast(:today as date))) as reviews
                        from here
                        """
                                .formatted(
                                        access.rows(TodayAction.SEE_ROUND, "k.location"),
                                        access.rows(TodayAction.SEE_ROUND, "l.id")))
                .param("today", today)
                .param("plans", parts.isOn(Part.YEAR_PLAN))
                .param("half_a_year", HALF_A_YEAR)
                .param("soon", SOON)
                .query(Rows.of(LeaderHomePage.Figures.class))
                .single();
    }

    private List<StopRow> stops(Actor actor, LocalDate today) {
        return jdbc.sql(
                        """
                        select x.why, x.key, x.person, x.who, x.surname, x.whom, x.day, x.number, x.href
                        from (
                            select 'HELP' as why, 'help:' || s.id as key, s.id as person, s.called as who,
                                s.surname, cast(null as text) as whom, min(m.due_on) as day,
                                count(*)::int as number, '/year-plan?kind=ALL' as href, 0 as later
                            from rhythm.moment_card m
                            join child.child_card k on k.placement = m.care_placement
                                and (k.through_day is null or k.through_day >= :today)
                            join mentorship.term_card t on t.care_placement = m.care_placement
                                and t.valid @> cast(:today as date)
                            join organisation.staff_card s on s.id = t.mentor
                            where m.state = 'OPEN' and m.due_on < :today
                                and s.account is distinct from :me and %1$s
                            group by s.id, s.called, s.surname
                            union all
                            select 'NEW_PAIR', 'pair:' || t.mentorship || ':' || t.starts_on, s.id, s.called,
                                s.surname, k.called, t.starts_on, 1, '/children/' || k.placement,
                                abs(t.starts_on - cast(:today as date))
                            from mentorship.term_card t
                            join child.child_card k on k.placement = t.care_placement
                            join organisation.staff_card s on s.id = t.mentor
                            where t.starts_on between cast(:today as date) - :week and cast(:today as date) + :week
                                and s.account is distinct from :me and %1$s
                            union all
                            select 'TELL', 'tell:' || e.entry, s.id, s.called, s.surname, k.called, e.seen_on, 1,
                                '/children/' || k.placement || '#note-' || e.entry, 0
                            from observation.entry_card e
                            join mentorship.term_card t on t.care_placement = e.care_placement
                                and t.valid @> cast(:today as date)
                            join organisation.staff_card s on s.id = t.mentor and s.account is null
                            join child.child_card k on k.placement = e.care_placement
                            where e.kind = 'FOR_THE_MENTOR' and e.read_by_mentor_at is null
                                and coalesce(e.seen_by, e.written_by) is distinct from s.id and %3$s
                            union all
                            select 'TRAINEE', 'trainee:' || p.placement, p.trainee, p.given_name, p.surname,
                                s.called, p.from_day, 1, null, abs(p.from_day - cast(:today as date))
                            from trainee.placement_card p
                            left join mentorship.term_card t on t.trainee_placement = p.placement
                                and t.valid @> p.from_day
                            left join organisation.staff_card s on s.id = t.mentor
                            where p.from_day between cast(:today as date) - 2 and cast(:today as date) + :week
                                and %2$s
                        ) x
                        where not exists (select 1 from today.walked w
                            where w.account = :me and w.stop = x.key
                                and w.walked_on > cast(:today as date) - 2 * :week)
                        order by x.why, x.number desc, x.later, x.who, x.key
                        limit 30
                        """
                                .formatted(
                                        access.rows(TodayAction.SEE_ROUND, "k.location"),
                                        access.rows(TodayAction.SEE_ROUND, "p.location"),
                                        access.rows(
                                                ObservationAction.READ_FOR_MENTOR,
                                                "e.care_placement")))
                .param("me", actor.account().value())
                .param("today", today)
                .param("week", WEEK)
                .query(Rows.of(StopRow.class))
                .list();
    }
}
