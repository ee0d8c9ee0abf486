package org.houvast.organisation.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.Duty;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.PeopleOfGroup;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens, changes and ends locations and groups by hand. */
@UseCase
class KeepPlace {

    private final Access access;
    private final Workplace workplace;
    private final Colleagues colleagues;
    private final List<PeopleOfGroup> people;
    private final JdbcClient jdbc;
    private final Days days;

    KeepPlace(
            Access access,
            Workplace workplace,
            Colleagues colleagues,
            List<PeopleOfGroup> people,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.workplace = workplace;
        this.colleagues = colleagues;
        this.people = people;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * Opens a location. Who opens one leads it.
     *
     * @throws Refusal {@code organisation.location.name-taken}
     */
    LocationId open(Actor actor, LocationForm form) {
        access.require(actor, OrganisationAction.OPEN_LOCATION);
        var id = LocationId.fresh();
        once(
                "organisation.location.name-taken",
                () ->
                        jdbc.sql("insert into organisation.location (id, name) values (:id, :name)")
                                .param("id", id.value())
                                .param("name", form.name().strip())
                                .update());
        describe(id, form, 0);
        if (!access.may(actor, OrganisationAction.CHANGE_LOCATION, id)) {
            colleagues
                    .of(actor)
                    .ifPresent(self ->
                            workplace.entrust(
                                    self.id(),
                                    Duty.LEADER,
                                    Optional.of(id),
                                    days.today(actor.organiser())));
        }
        return id;
    }

    /**
     * @param version what was read
     * @throws Refusal {@code organisation.location.name-taken}, {@code
     *     organisation.place.changed-meanwhile}
     */
    void change(Actor actor, LocationId location, LocationForm form, int version) {
        access.require(actor, OrganisationAction.CHANGE_LOCATION, location);
        describe(location, form, version);
    }

    private void describe(LocationId location, LocationForm form, int version) {
        once(
                "organisation.location.name-taken",
                () ->
                        jdbc.sql(
                                        """
                                        update organisation.location set name = :name, area = :area, region = :zone,
                                            version = version + 1
                                        where id = :id and version = :version
                                        """)
                                .param("name", form.name().strip())
                                .param("area", form.where())
                                .param("zone", form.zone() == null ? null : form.zone().name())
                                .param("id", location.value())
                                .param("version", version)
                                .update());
    }

    /**
     * The last day of a location; without one it stays open.
     *
     * @throws Refusal {@code organisation.location.groups-first}
     */
    void end(Actor actor, LocationId location, @Nullable LocalDate lastDay) {
        access.require(actor, OrganisationAction.CHANGE_LOCATION, location);
        int open =
                jdbc.sql(
                                """
                                select count(*)::int from organisation.care_group where location = :location
                                    and (ended_on is null or ended_on > :day)
                                """)
                        .param("location", location.value())
                        .param("day", lastDay)
                        .query(Integer.class)
                        .single();
        Refusal.when(lastDay != null && open > 0, "organisation.location.groups-first", open);
        jdbc.sql(
                        "update organisation.location set ended_on = :day, version = version + 1 where id = :id")
                .param("day", lastDay)
                .param("id", location.value())
                .update();
    }

    /**
     * @throws Refusal {@code organisation.group.name-taken}, {@code organisation.group.ages}
     */
    void openGroup(Actor actor, LocationId location, GroupForm form) {
        access.require(actor, OrganisationAction.CHANGE_LOCATION, location);
        var id = GroupId.fresh();
        once(
                "organisation.group.name-taken",
                () ->
                        jdbc.sql(
                                        """
                                        insert into organisation.care_group (id, location, name, care_type)
                                        values (:id, :location, :name, :care_type)
                                        """)
                                .param("id", id.value())
                                .param("location", location.value())
                                .param("name", form.name().strip())
                                .param("care_type", form.careType().name())
                                .update());
        describe(id, form, 0);
    }

    /**
     * @param version what was read
     * @return where the group is
     * @throws Refusal {@code organisation.group.name-taken}, {@code organisation.group.ages},
     *     {@code organisation.place.changed-meanwhile}
     */
    LocationId changeGroup(Actor actor, GroupId group, GroupForm form, int version) {
        var location = locationOf(actor, group);
        describe(group, form, version);
        return location;
    }

    private void describe(GroupId group, GroupForm form, int version) {
        Refusal.when(
                form.fromMonths() != null
                        && form.throughMonths() != null
                        && form.throughMonths() <= form.fromMonths(),
                "organisation.group.ages");
        once(
                "organisation.group.name-taken",
                () ->
                        jdbc.sql(
                                        """
                                        update organisation.care_group set name = :name, care_type = :care_type,
                                            from_months = :from, through_months = :through, version = version + 1
                                        where id = :id and version = :version
                                        """)
                                .param("name", form.name().strip())
                                .param("care_type", form.careType().name())
                                .param("from", form.fromMonths())
                                .param("through", form.throughMonths())
                                .param("id", group.value())
                                .param("version", version)
                                .update());
    }

    /**
     * The last day of a group; colleagues leave it with that day. Without one it stays open.
     *
     * @return where the group is
     * @throws Refusal {@code organisation.group.people-first} while children or trainees belong to
     *     it afterwards
     */
    LocationId endGroup(Actor actor, GroupId group, @Nullable LocalDate lastDay) {
        var location = locationOf(actor, group);
        if (lastDay != null) {
            var after = lastDay.plusDays(1);
            int still =
                    people.stream()
                            .mapToInt(some ->
                                    some.count(List.of(group.value()), after)
                                            .getOrDefault(group.value(), 0))
                            .sum();
            Refusal.when(still > 0, "organisation.group.people-first", still);
            staffOf(group, lastDay).forEach(staff -> colleagues.leaves(staff, group, after));
        }
        jdbc.sql(
                        "update organisation.care_group set ended_on = :day, version = version + 1 where id = :id")
                .param("day", lastDay)
                .param("id", group.value())
                .update();
        return location;
    }

    private record In(StaffId staff) {}

    private List<StaffId> staffOf(GroupId group, LocalDate lastDay) {
        return jdbc
                .sql(
                        """
                        select distinct staff from organisation.staff_group
                        where care_group = :group and (through_day is null or through_day > :day)
                        """)
                .param("group", group.value())
                .param("day", lastDay)
                .query(Rows.of(In.class))
                .list()
                .stream()
                .map(In::staff)
                .toList();
    }

    private LocationId locationOf(Actor actor, GroupId group) {
        var location = workplace.group(group).orElseThrow(NotVisible::new).location();
        access.require(actor, OrganisationAction.CHANGE_LOCATION, location);
        return location;
    }

    private static void once(String taken, IntSupplier write) {
        try {
            Refusal.when(write.getAsInt() == 0, "organisation.place.changed-meanwhile");
        } catch (DuplicateKeyException e) {
            throw new Refusal(taken);
        }
    }
}
