package org.houvast.learning.carrying;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.Carrying;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** A leader says what each group can carry; it is a start for a talk, and never a lock. */
@UseCase
class KeepCarrying {

    private final Access access;
    private final Workplace workplace;
    private final Carrying carrying;
    private final Days days;

    KeepCarrying(Access access, Workplace workplace, Carrying carrying, Days days) {
        this.access = access;
        this.workplace = workplace;
        this.carrying = carrying;
        this.days = days;
    }

    CarryingPage all(Actor actor) {
        access.require(actor, TraineeAction.PREPARE_START);
        var groups =
                workplace.groups().stream()
                        .filter(g -> access.may(actor, TraineeAction.CARRY_GROUP, g.id()))
                        .toList();
        var rooms = rooms(actor, groups.stream().map(Workplace.Group::id).toList());
        return new CarryingPage(
                groups.stream()
                        .map(g ->
                                new CarryingPage.Line(
                                        g,
                                        rooms.stream()
                                                .filter(room -> room.group().equals(g.id()))
                                                .toList()))
                        .toList());
    }

    private List<Carrying.Room> rooms(Actor actor, List<GroupId> groups) {
        return carrying.rooms(groups, days.today(actor.organiser()), null);
    }

    GroupCarryingPage one(Actor actor, GroupId group, Problems problems) {
        access.require(actor, TraineeAction.CARRY_GROUP, group);
        return new GroupCarryingPage(
                workplace.group(group).orElseThrow(NotVisible::new),
                rooms(actor, List.of(group)),
                carrying.quiet(group),
                problems);
    }

    /**
     * @throws Refusal {@code trainee.capacity.places}
     */
    void places(Actor actor, GroupId group, Map<Integer, Integer> places) {
        access.require(actor, TraineeAction.CARRY_GROUP, group);
        carrying.keep(group, places);
    }

    /**
     * @throws Refusal {@code learning.carrying.quiet.when}, {@code trainee.quiet.words}
     */
    void quiet(
            Actor actor,
            GroupId group,
            @Nullable DayOfWeek weekday,
            @Nullable LocalTime startsAt,
            String words) {
        access.require(actor, TraineeAction.CARRY_GROUP, group);
        if (startsAt == null) {
            throw new Refusal("learning.carrying.quiet.when");
        }
        carrying.addQuiet(group, weekday, startsAt, words);
    }

    void remove(Actor actor, GroupId group, UUID moment) {
        access.require(actor, TraineeAction.CARRY_GROUP, group);
        carrying.removeQuiet(group, moment);
    }
}
