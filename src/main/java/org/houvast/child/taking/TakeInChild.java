package org.houvast.child.taking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.ChildId;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes in a child by hand, or gives one that is here a place in another kind of care. */
@UseCase
class TakeInChild {

    /**
     * @param another whether it is another child than the one with the same name and day of birth
     */
    record Command(
            String givenName,
            String surname,
            LocalDate birthDate,
            GroupId group,
            DateRange period,
            DayPattern days,
            boolean another) {}

    private record GroupChoice(String value, String text) {}

    private final Access access;
    private final AuditTrail audit;
    private final Children children;
    private final Workplace workplace;
    private final JdbcClient jdbc;
    private final Days days;

    TakeInChild(
            Access access,
            AuditTrail audit,
            Children children,
            Workplace workplace,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.children = children;
        this.workplace = workplace;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** The groups in which the actor can place a child, and what day it is. */
    NewChildPage prepare(Actor actor) {
        access.require(actor, ChildAction.OPEN_NEW_CHILD);
        var today = days.today(actor.organiser());
        return NewChildPage.of(groups(actor, null), today);
    }

    /** The groups of another kind of care, or at another location, for a child that is here. */
    NewPlacementPage prepareAgain(Actor actor, CarePlacementId placement) {
        access.require(actor, ChildAction.CHANGE_CARE, placement);
        audit.shown(actor, ChildAction.CHANGE_CARE, placement);
        var child = children.find(placement).orElseThrow(NotVisible::new);
        return NewPlacementPage.of(child, groups(actor, child), days.today(actor.organiser()));
    }

    /**
     * @throws Refusal {@code child.is-here-already}, {@code child.born-later}, and those of {@link
     *     Children#place}
     */
    CarePlacementId run(Actor actor, Command command) {
        access.require(actor, ChildAction.TAKE_IN, command.group());
        Refusal.when(
                command.birthDate().isAfter(days.today(actor.organiser())), "child.born-later");
        Refusal.when(!command.another() && isHere(command), "child.is-here-already");
        var child =
                children.takeIn(
                        new Children.NewChild(
                                command.givenName(),
                                command.surname(),
                                command.birthDate(),
                                List.of(),
                                List.of()));
        return place(actor, child, command.group(), command.period(), command.days());
    }

    /** A second placement, beside the first one: it gets a mentor of its own. */
    CarePlacementId again(
            Actor actor,
            CarePlacementId placement,
            GroupId group,
            DateRange period,
            DayPattern pattern) {
        access.require(actor, ChildAction.CHANGE_CARE, placement);
        access.require(actor, ChildAction.TAKE_IN, group);
        var child = children.find(placement).orElseThrow(NotVisible::new);
        return place(actor, child.child(), group, period, pattern);
    }

    private CarePlacementId place(
            Actor actor, ChildId child, GroupId group, DateRange period, DayPattern pattern) {
        var where = workplace.group(group).orElseThrow(NotVisible::new);
        var placement = children.place(child, where.location(), where.careType(), period);
        if (!pattern.isNever()) {
            children.comes(placement, pattern, period.from());
        }
        children.plays(placement, group, null, period);
        children.lasts(placement, period.through());
        audit.changed(actor, ChildAction.TAKE_IN, placement);
        return placement;
    }

    private boolean isHere(Command command) {
        return jdbc.sql(
                        """
                        select exists (select 1 from child.child_card c where c.birth_date = :born
                            and foundation.plain(c.name) = foundation.plain(:name))
                        """)
                .param("born", command.birthDate())
                .param("name", command.givenName() + " " + command.surname())
                .query(Boolean.class)
                .single();
    }

    private List<Choice> groups(Actor actor, Children.@Nullable Card besides) {
        return jdbc
                .sql(
                        """
                        select g.id::text as value, g.location_name || ' · ' || g.name as text
                        from organisation.group_card g
                        where %s and (cast(:care_type as text) is null
                            or g.care_type <> :care_type or g.location <> :location)
                        order by g.location_name, g.name, g.id
                        """
                                .formatted(access.rows(ChildAction.TAKE_IN, "g.id")))
                .param("today", days.today(actor.organiser()))
                .param("care_type", besides == null ? null : besides.careType().name())
                .param("location", besides == null ? null : besides.location().value())
                .query(Rows.of(GroupChoice.class))
                .list()
                .stream()
                .map(group -> new Choice(group.value(), Objects.requireNonNull(group.text())))
                .toList();
    }
}
