package org.houvast.child.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CareChanged;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.ChildPlaces;
import org.houvast.child.Children;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.Workplace;
import org.houvast.ui.Choice;
import org.houvast.ui.DayPatternFields;
import org.houvast.ui.Effects;
import org.houvast.ui.LookPage;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Sections;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Changes the care of a child by hand: its days, its groups, its last day. What a change brings
 * about is looked at first.
 */
@UseCase
class Care {

    /**
     * Other groups from a day on.
     *
     * @param second the group on some weekdays; {@code null} for one group on all days
     * @param secondDays the weekdays of the second group
     */
    record Groups(GroupId first, @Nullable GroupId second, DayPattern secondDays, LocalDate from) {}

    /** The present groups: the first one has all days that are not the second one's. */
    private record Membership(GroupId careGroup, @Nullable DayPattern days) {}

    private record GroupRow(String value, String text) {}

    private static final String WHOLE_WEEK = "7777777";

    private final Access access;
    private final AuditTrail audit;
    private final Children children;
    private final Workplace workplace;
    private final Sections sections;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Days days;

    Care(
            Access access,
            AuditTrail audit,
            Children children,
            Workplace workplace,
            Sections sections,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.children = children;
        this.workplace = workplace;
        this.sections = sections;
        this.events = events;
        this.jdbc = jdbc;
        this.days = days;
    }

    private LocalDate today(Actor actor) {
        return days.today(actor.organiser());
    }

    /** The child, for whoever may change its care. */
    private Children.Card child(Actor actor, CarePlacementId placement) {
        access.require(actor, ChildAction.CHANGE_CARE, placement);
        audit.shown(actor, ChildAction.CHANGE_CARE, placement);
        return children.find(placement).orElseThrow(NotVisible::new);
    }

    /** The days of a day, or the first ones after it; {@code null} while they are not known. */
    private @Nullable DayPattern daysOf(CarePlacementId placement, LocalDate day) {
        return jdbc.sql(
                        """
                        select d.days from child.care_days d
                        where d.placement = :placement and (d.through_day is null or d.through_day >= :day)
                        order by d.from_day limit 1
                        """)
                .param("placement", placement.value())
                .param("day", day)
                .query((row, n) -> DayPattern.parse(Objects.requireNonNull(row.getString("days"))))
                .optional()
                .orElse(null);
    }

    /** The groups of a day, or the first ones after it; who has the most days first. */
    private List<Membership> groupsOf(CarePlacementId placement, LocalDate day) {
        return jdbc.sql(
                        """
                        select m.care_group, m.days from child.group_membership m
                        where m.placement = :placement and daterange(m.from_day, m.through_day, '[]') @>
                            (select greatest(cast(:day as date), min(f.from_day)) from child.group_membership f
                             where f.placement = :placement and (f.through_day is null or f.through_day >= :day))
                        order by bit_count(cast(coalesce(foundation.week_mask(m.days), 2097151) as bit(21))) desc, m.id
                        """)
                .param("placement", placement.value())
                .param("day", day)
                .query(Rows.of(Membership.class))
                .list();
    }

    /** The groups in which the actor can place a child, with their location. */
    private List<Choice> choices(Actor actor) {
        return jdbc
                .sql(
                        """
                        select g.id::text as value, g.location_name || ' · ' || g.name as text
                        from organisation.group_card g where %s
                        order by g.location_name, g.name, g.id
                        """
                                .formatted(access.rows(ChildAction.TAKE_IN, "g.id")))
                .param("today", today(actor))
                .query(Rows.of(GroupRow.class))
                .list()
                .stream()
                .map(group -> new Choice(group.value(), group.text()))
                .toList();
    }

    DaysPage daysPage(
            Actor actor,
            CarePlacementId placement,
            @Nullable DayPatternFields filledIn,
            @Nullable LocalDate from,
            Problems problems) {
        var child = child(actor, placement);
        var day = later(today(actor), child.fromDay());
        return new DaysPage(
                placement.value(),
                child.givenName(),
                child.careType(),
                filledIn == null ? DayPatternFields.of(daysOf(placement, day), day) : filledIn,
                from == null ? day : from,
                problems);
    }

    LookPage lookAtDays(
            Actor actor,
            CarePlacementId placement,
            DayPattern pattern,
            LocalDate from,
            Map<String, List<String>> sent) {
        var child = child(actor, placement);
        within(child, from);
        return look(
                child,
                Effects.Line.says("child.days.what", from, pattern.weekdays()),
                effect(child, today(actor), from, pattern, null, false),
                "days",
                sent);
    }

    GroupsPage groupsPage(Actor actor, CarePlacementId placement, Problems problems) {
        var child = child(actor, placement);
        var day = later(today(actor), child.fromDay());
        var groups = groupsOf(placement, day);
        var second = groups.size() < 2 ? null : groups.get(1);
        return new GroupsPage(
                placement.value(),
                child.givenName(),
                choices(actor),
                groups.isEmpty() ? null : groups.getFirst().careGroup().value(),
                second == null ? null : second.careGroup().value(),
                second == null || second.days() == null ? Set.of() : second.days().weekdays(),
                day,
                problems);
    }

    LookPage lookAtGroups(
            Actor actor, CarePlacementId placement, Groups groups, Map<String, List<String>> sent) {
        var child = child(actor, placement);
        within(child, groups.from());
        Refusal.when(
                groups.second() != null
                        && (groups.secondDays().isNever()
                                || groups.first().equals(groups.second())),
                "child.groups.choose-days");
        var moves = moves(child, groups);
        var name = workplace.group(groups.first()).orElseThrow(NotVisible::new);
        var effects = new ArrayList<Page>();
        if (moves) {
            effects.add(
                    new Effects(
                            List.of(
                                    Effects.Line.says(
                                            "child.groups.is-a-new-place", name.name()))));
        }
        effects.addAll(
                effect(
                        child,
                        today(actor),
                        groups.from(),
                        null,
                        groups.second() == null
                                ? List.of(groups.first())
                                : List.of(groups.first(), groups.second()),
                        moves));
        return look(
                child,
                groups.second() == null
                        ? Effects.Line.says(
                                "child.groups.what", groups.from(), child.givenName(), name.name())
                        : Effects.Line.says(
                                "child.groups.what-two",
                                groups.from(),
                                child.givenName(),
                                name.name(),
                                groups.secondDays().weekdays(),
                                workplace
                                        .group(groups.second())
                                        .orElseThrow(NotVisible::new)
                                        .name()),
                effects,
                "groups",
                sent);
    }

    EndPage endPage(Actor actor, CarePlacementId placement, Problems problems) {
        var child = child(actor, placement);
        return new EndPage(placement.value(), child.givenName(), child.throughDay(), problems);
    }

    LookPage lookAtEnd(
            Actor actor,
            CarePlacementId placement,
            LocalDate lastDay,
            Map<String, List<String>> sent) {
        var child = child(actor, placement);
        Refusal.when(lastDay.isBefore(child.fromDay()), "child.ends-before-it-starts");
        return look(
                child,
                Effects.Line.says("child.end.what", lastDay),
                effect(child, today(actor), lastDay.plusDays(1), null, null, true),
                "end",
                sent);
    }

    private static LookPage look(
            Children.Card child,
            Effects.Line what,
            List<Page> effects,
            String screen,
            Map<String, List<String>> sent) {
        var at = "/children/" + child.placement().value() + "/" + screen;
        return new LookPage(
                Effects.Line.says("ui.look.title", child.givenName()),
                what,
                effects,
                at,
                at,
                null,
                sent);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Page> effect(
            Children.Card child,
            LocalDate today,
            LocalDate from,
            @Nullable DayPattern pattern,
            @Nullable List<GroupId> groups,
            boolean leaves) {
        return sections.at(
                ChildPlaces.EFFECT,
                new ChildPlaces.Planned(
                        child.placement(),
                        child.givenName(),
                        today,
                        from,
                        pattern,
                        groups,
                        leaves));
    }

    /** Whether other groups mean another location or kind of care: then it is a new placement. */
    private boolean moves(Children.Card child, Groups groups) {
        var first = workplace.group(groups.first()).orElseThrow(NotVisible::new);
        if (groups.second() != null) {
            var second = workplace.group(groups.second()).orElseThrow(NotVisible::new);
            Refusal.when(
                    !second.location().equals(first.location())
                            || second.careType() != first.careType(),
                    "child.groups.apart");
        }
        return !first.location().equals(child.location()) || first.careType() != child.careType();
    }

    /**
     * From a day on the child comes on other days.
     *
     * @throws Refusal {@code child.care.outside}
     */
    void days(Actor actor, CarePlacementId placement, DayPattern pattern, LocalDate from) {
        var child = child(actor, placement);
        within(child, from);
        children.comes(placement, pattern, from);
        if (child.throughDay() != null) {
            children.lasts(placement, child.throughDay());
        }
        changed(actor, placement, from);
    }

    /**
     * From a day on the child plays in another group, or in two.
     *
     * @return the placement in which it plays then: another one when it moves to another location
     *     or kind of care
     * @throws Refusal {@code child.care.outside}, {@code child.groups.apart}, {@code
     *     child.two-groups-at-once}, {@code child.placed-already}
     */
    CarePlacementId groups(Actor actor, CarePlacementId placement, Groups groups) {
        var child = child(actor, placement);
        within(child, groups.from());
        access.require(actor, ChildAction.TAKE_IN, groups.first());
        var into = placement;
        if (moves(child, groups)) {
            Refusal.when(!groups.from().isAfter(child.fromDay()), "child.care.outside");
            var pattern = daysOf(placement, groups.from());
            var where = workplace.group(groups.first()).orElseThrow(NotVisible::new);
            children.lasts(placement, groups.from().minusDays(1));
            into =
                    children.place(
                            child.child(),
                            where.location(),
                            where.careType(),
                            new DateRange(groups.from(), child.throughDay()));
            if (pattern != null) {
                children.comes(into, pattern, groups.from());
            }
            changed(actor, placement, groups.from());
        } else {
            children.playsNoMore(placement, groups.from());
        }
        play(actor, into, groups, child.throughDay());
        changed(actor, into, groups.from());
        return into;
    }

    private void play(
            Actor actor, CarePlacementId into, Groups groups, @Nullable LocalDate through) {
        var period = new DateRange(groups.from(), through);
        if (groups.second() == null) {
            children.plays(into, groups.first(), null, period);
            return;
        }
        Refusal.when(
                groups.secondDays().isNever() || groups.first().equals(groups.second()),
                "child.groups.choose-days");
        access.require(actor, ChildAction.TAKE_IN, groups.second());
        children.plays(into, groups.first(), rest(groups.secondDays()), period);
        children.plays(into, groups.second(), groups.secondDays(), period);
    }

    /** All days of the week that are not these. */
    static DayPattern rest(DayPattern second) {
        var week = new StringBuilder(WHOLE_WEEK);
        second.weekdays().forEach(day -> week.setCharAt(day.ordinal(), '0'));
        return DayPattern.parse(week.toString());
    }

    private static void within(Children.Card child, LocalDate from) {
        Refusal.when(
                from.isBefore(child.fromDay())
                        || (child.throughDay() != null && from.isAfter(child.throughDay())),
                "child.care.outside");
    }

    /**
     * The last day of the placement, or none any more.
     *
     * @throws Refusal {@code child.ends-before-it-starts}, {@code child.placed-already}
     */
    void ends(Actor actor, CarePlacementId placement, @Nullable LocalDate lastDay) {
        child(actor, placement);
        children.lasts(placement, lastDay);
        changed(actor, placement, lastDay == null ? today(actor) : lastDay.plusDays(1));
    }

    private void changed(Actor actor, CarePlacementId placement, LocalDate from) {
        audit.changed(actor, ChildAction.CHANGE_CARE, placement);
        events.publishEvent(new CareChanged(actor.organiser(), placement, from));
    }
}
