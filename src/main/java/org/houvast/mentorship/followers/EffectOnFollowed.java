package org.houvast.mentorship.followers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.AuditTrail;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.situation.Together;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffPlaces;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Effects;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says what other days, other groups or a last day of a colleague mean for the children and
 * trainees whom this colleague follows, or for whom this colleague stands in. Nothing is switched.
 */
@Component
class EffectOnFollowed implements SectionSource<StaffPlaces.Planned> {

    private static final int ORDER = 100;

    private sealed interface Person {
        boolean child();

        UUID placement();

        String givenName();

        boolean visible();
    }

    /**
     * A mentee of the colleague.
     *
     * @param days of care or placement; {@code null} while they are not known
     * @param groups where the mentee is
     * @param covered weekdays on which somebody else stands in
     * @param timeOn the weekday of the time for guidance; {@code null} for none
     * @param work the days of the colleague as they are now
     */
    private record Mentee(
            boolean child,
            UUID placement,
            String givenName,
            boolean visible,
            @Nullable DayPattern days,
            List<String> groups,
            List<String> covered,
            @Nullable Integer timeOn,
            @Nullable DayPattern work)
            implements Person {

        Set<DayOfWeek> shared(@Nullable DayPattern colleague) {
            var shared = EnumSet.noneOf(DayOfWeek.class);
            shared.addAll(Together.of(days, colleague).shared());
            return shared;
        }

        boolean covered(DayOfWeek day) {
            return covered.contains(Integer.toString(day.getValue()));
        }
    }

    /**
     * Someone whom the colleague helps on a weekday.
     *
     * @param atGroup whether it is by being with the group during a trainee's time for guidance
     */
    private record Helped(
            boolean child,
            UUID placement,
            String givenName,
            boolean visible,
            int weekday,
            boolean atGroup)
            implements Person {}

    private final Access access;
    private final AuditTrail audit;
    private final Parts parts;
    private final JdbcClient jdbc;
    private final Days days;

    EffectOnFollowed(Access access, AuditTrail audit, Parts parts, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.parts = parts;
        this.jdbc = jdbc;
        this.days = days;
    }

    @Override
    public Place<StaffPlaces.Planned> place() {
        return StaffPlaces.EFFECT;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(StaffPlaces.Planned planned) {
        boolean trainees = parts.isOn(Part.TRAINEES);
        var mentees =
                mentees(planned).stream().filter(mentee -> mentee.child() || trainees).toList();
        var helped =
                planned.leaves() || planned.days() != null
                        ? helped(planned).stream().filter(one -> one.child() || trainees).toList()
                        : List.<Helped>of();
        var lines = new ArrayList<Line>();
        if (planned.leaves()) {
            ends(planned, mentees, lines);
            noHelp(helped, _ -> true, lines);
        } else if (planned.days() != null) {
            days(planned, planned.days(), mentees, lines);
            var works = planned.days().weekdays();
            noHelp(helped, day -> !works.contains(day), lines);
        } else if (planned.groups() != null) {
            groups(planned, planned.groups(), mentees, lines);
        } else if (!planned.mentors()) {
            says("mentorship.work.stays-until", planned, mentees, lines);
        }
        shown(planned, Stream.<Person>concat(mentees.stream(), helped.stream()).toList());
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Effects(lines));
    }

    private static void ends(StaffPlaces.Planned planned, List<Mentee> mentees, List<Line> lines) {
        if (!mentees.isEmpty()) {
            lines.add(
                    Line.asks(
                            "mentorship.work.ends",
                            planned.givenName(),
                            planned.from().minusDays(1),
                            names(mentees)));
        }
    }

    private static void groups(
            StaffPlaces.Planned planned,
            Set<GroupId> groups,
            List<Mentee> mentees,
            List<Line> lines) {
        Predicate<Mentee> elsewhere =
                mentee ->
                        !mentee.groups().isEmpty()
                                && groups.stream()
                                        .noneMatch(group ->
                                                mentee.groups().contains(group.value().toString()));
        var gone = mentees.stream().filter(elsewhere).toList();
        if (!gone.isEmpty()) {
            lines.add(Line.asks("mentorship.work.not-in-group", planned.givenName(), names(gone)));
        }
        says(
                "mentorship.work.stays",
                planned,
                mentees.stream().filter(elsewhere.negate()).toList(),
                lines);
    }

    private static void days(
            StaffPlaces.Planned planned, DayPattern works, List<Mentee> mentees, List<Line> lines) {
        var never = new ArrayList<Mentee>();
        var same = new ArrayList<Mentee>();
        var fewer = new LinkedHashMap<Set<DayOfWeek>, List<Mentee>>();
        var more = new LinkedHashMap<Set<DayOfWeek>, List<Mentee>>();
        var open = new EnumMap<DayOfWeek, List<Mentee>>(DayOfWeek.class);
        for (var mentee : mentees) {
            var before = mentee.shared(mentee.work());
            var after = mentee.shared(works);
            if (before.equals(after)) {
                same.add(mentee);
            } else if (after.isEmpty()) {
                never.add(mentee);
            } else {
                (after.containsAll(before) ? more : fewer)
                        .computeIfAbsent(after, _ -> new ArrayList<>())
                        .add(mentee);
                before.stream()
                        .filter(day ->
                                mentee.child() && !after.contains(day) && !mentee.covered(day))
                        .forEach(day ->
                                open.computeIfAbsent(day, _ -> new ArrayList<>()).add(mentee));
            }
        }
        if (!never.isEmpty()) {
            lines.add(Line.asks("mentorship.work.never", planned.givenName(), names(never)));
        }
        fewer.forEach((shared, who) -> lines.add(shared("fewer", planned, who, shared)));
        open.forEach(
                (day, who) -> lines.add(Line.asks("mentorship.work.open-day", day, names(who))));
        times(planned, works, mentees, lines);
        more.forEach((shared, who) -> lines.add(shared("more", planned, who, shared)));
        says("mentorship.work.same", planned, same, lines);
    }

    private static Line shared(
            String how, StaffPlaces.Planned planned, List<Mentee> who, Set<DayOfWeek> shared) {
        return Line.says("mentorship.work." + how, planned.givenName(), names(who), shared);
    }

    /** The time for guidance needs the mentor. */
    private static void times(
            StaffPlaces.Planned planned, DayPattern works, List<Mentee> mentees, List<Line> lines) {
        for (var trainee : mentees) {
            if (trainee.timeOn() != null) {
                var day = DayOfWeek.of(trainee.timeOn());
                if (!works.weekdays().contains(day)) {
                    lines.add(
                            Line.asks(
                                    "mentorship.work.time",
                                    planned.givenName(),
                                    names(List.of(trainee)),
                                    day));
                }
            }
        }
    }

    private static void noHelp(List<Helped> helped, Predicate<DayOfWeek> on, List<Line> lines) {
        for (var atGroup : new boolean[] {false, true}) {
            var open = new EnumMap<DayOfWeek, List<Helped>>(DayOfWeek.class);
            helped.stream()
                    .filter(one -> one.atGroup() == atGroup && on.test(DayOfWeek.of(one.weekday())))
                    .forEach(one ->
                            open.computeIfAbsent(
                                            DayOfWeek.of(one.weekday()), _ -> new ArrayList<>())
                                    .add(one));
            open.forEach((day, who) ->
                    lines.add(
                            Line.asks(
                                    atGroup
                                            ? "mentorship.work.no-cover"
                                            : "mentorship.work.no-stand-in",
                                    day,
                                    names(who))));
        }
    }

    private static void says(
            String key, StaffPlaces.Planned planned, List<Mentee> mentees, List<Line> lines) {
        if (!mentees.isEmpty()) {
            lines.add(Line.says(key, planned.givenName(), names(mentees)));
        }
    }

    /** The names of whom the viewer may see; how many others there are. */
    private static List<Object> names(List<? extends Person> people) {
        var names = new ArrayList<Object>();
        people.stream().filter(Person::visible).map(Person::givenName).forEach(names::add);
        int others = people.size() - names.size();
        if (others > 0) {
            names.add(Line.says("mentorship.work.others", others));
        }
        return names;
    }

    private void shown(StaffPlaces.Planned planned, List<Person> people) {
        audit.shown(
                planned.actor(),
                ChildAction.SEE_CHILD,
                people.stream()
                        .filter(one -> one.child() && one.visible())
                        .map(one -> new CarePlacementId(one.placement()))
                        .toList());
        audit.shown(
                planned.actor(),
                TraineeAction.SEE_PLACEMENT,
                people.stream()
                        .filter(one -> !one.child() && one.visible())
                        .map(one -> new PlacementId(one.placement()))
                        .toList());
    }

    private List<Mentee> mentees(StaffPlaces.Planned planned) {
        return jdbc.sql(
                        """
                        select m.child, m.placement, m.given_name, m.visible, m.days, m.groups, m.covered, m.time_on,
                            (select d.days from organisation.staff_days_card d
                                where d.staff = :staff and d.valid @> cast(:from as date)) as work
                        from (select true as child, c.placement, c.given_name, c.surname, %s as visible,
                            (select d.days from child.care_days_card d where d.placement = c.placement
                                and d.valid @> greatest(c.from_day, cast(:from as date))) as days,
                            array(select g.care_group::text from child.group_membership_card g where g.placement = c.placement
                                and g.valid @> greatest(c.from_day, cast(:from as date))) as groups,
                            array(select i.weekday::text from mentorship.stand_in_card i
                                where i.care_placement = c.placement and i.staff <> :staff) as covered,
                            null::int as time_on
                        from mentorship.term_card t join child.child_card c on c.placement = t.care_placement
                        where t.mentor = :staff and (c.through_day is null or c.through_day >= :from)
                            and t.valid @> greatest(c.from_day, cast(:from as date))
                        union all
                        select false, p.placement, p.given_name, p.surname, %s,
                            (select d.days from trainee.placement_days_card d where d.placement = p.placement
                                and d.valid @> greatest(p.from_day, cast(:from as date))),
                            array[p.care_group::text], '{}',
                            (select g.weekday from trainee.guidance_time_card g where g.placement = p.placement
                                and g.valid @> greatest(p.from_day, cast(:from as date)))
                        from mentorship.term_card t join trainee.placement_card p on p.placement = t.trainee_placement
                        where t.mentor = :staff and p.through_day >= :from
                            and t.valid @> greatest(p.from_day, cast(:from as date))) m
                        order by m.child desc, m.given_name, m.surname, m.placement
                        """
                                .formatted(
                                        access.rows(ChildAction.SEE_CHILD, "c.placement"),
                                        access.rows(TraineeAction.SEE_PLACEMENT, "p.placement")))
                .param("staff", planned.staff().value())
                .param("from", planned.from())
                .param("today", today(planned))
                .query(Rows.of(Mentee.class))
                .list();
    }

    private List<Helped> helped(StaffPlaces.Planned planned) {
        return jdbc.sql(
                        """
                        select h.child, h.placement, h.given_name, h.visible, h.weekday, h.at_group
                        from (select true as child, c.placement, c.given_name, %1$s as visible, i.weekday, false as at_group
                        from mentorship.stand_in_card i
                        join mentorship.mentorship m on m.id = i.mentorship and (m.ends_on is null or m.ends_on >= :from)
                        join child.child_card c on c.placement = i.care_placement
                        where i.staff = :staff and (c.through_day is null or c.through_day >= :from)
                        union all
                        select false, p.placement, p.given_name, %2$s, i.weekday, false
                        from mentorship.stand_in_card i join trainee.placement_card p on p.placement = i.trainee_placement
                        where i.staff = :staff and p.through_day >= :from
                        union all
                        select false, p.placement, p.given_name, %2$s, g.weekday, true
                        from trainee.guidance_time_card g join trainee.placement_card p on p.placement = g.placement
                        where g.covered_by = :staff and p.through_day >= :from
                            and g.valid @> greatest(p.from_day, cast(:from as date))) h
                        order by h.child desc, h.given_name, h.placement
                        """
                                .formatted(
                                        access.rows(ChildAction.SEE_CHILD, "c.placement"),
                                        access.rows(TraineeAction.SEE_PLACEMENT, "p.placement")))
                .param("staff", planned.staff().value())
                .param("from", planned.from())
                .param("today", today(planned))
                .query(Rows.of(Helped.class))
                .list();
    }

    private LocalDate today(StaffPlaces.Planned planned) {
        return days.today(planned.actor().organiser());
    }
}
