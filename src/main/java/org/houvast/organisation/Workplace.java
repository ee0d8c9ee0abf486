package org.houvast.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.foundation.Batch;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locations and their groups, in the organiser of the transaction. */
@Component
@Transactional
public class Workplace {

    /**
     * A group and where it is.
     *
     * @param id the group
     * @param name its name
     * @param careType the kind of care
     * @param location where it is
     * @param locationName what that is called
     */
    public record Group(
            GroupId id, String name, CareType careType, LocationId location, String locationName) {}

    /**
     * A location.
     *
     * @param id the location
     * @param name its name
     */
    public record Location(LocationId id, String name) {}

    private final JdbcClient jdbc;
    private final Days days;

    Workplace(JdbcClient jdbc, Days days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    /** Without an organiser there is no day, and no row either. */
    private @Nullable LocalDate today() {
        var organiser = Tenant.current().organiser();
        return organiser == null ? null : days.today(organiser);
    }

    /** The locations that are open or will be, by name. */
    public List<Location> locations() {
        return jdbc.sql(
                        "select id, name from organisation.location where ended_on is null or ended_on >= cast(:today as date) order by name, id")
                .param("today", today())
                .query(Rows.of(Location.class))
                .list();
    }

    /** The groups that are open or will be, by location and name. */
    public List<Group> groups() {
        return jdbc.sql(
                        """
                        select id, name, care_type, location, location_name
                        from organisation.group_card where ended_on is null or ended_on >= cast(:today as date)
                        order by location_name, name, id
                        """)
                .param("today", today())
                .query(Rows.of(Group.class))
                .list();
    }

    public Optional<Group> group(GroupId id) {
        return DataAccessUtils.optionalResult(
                jdbc.sql(
                                """
                                select id, name, care_type, location, location_name
                                from organisation.group_card where id = :id
                                """)
                        .param("id", id.value())
                        .query(Rows.of(Group.class))
                        .list());
    }

    /**
     * Opens a location, or finds the one that has this name (capitals and accents do not count).
     */
    public LocationId location(String name) {
        var known =
                jdbc.sql(
                                """
                                select id, name from organisation.location
                                where foundation.plain(name) = foundation.plain(:name) order by id limit 1
                                """)
                        .param("name", name.strip())
                        .query(Rows.of(Location.class))
                        .optional();
        if (known.isPresent()) {
            return known.get().id();
        }
        var id = LocationId.fresh();
        jdbc.sql("insert into organisation.location (id, name) values (:id, :name)")
                .param("id", id.value())
                .param("name", name.strip())
                .update();
        return id;
    }

    /** Opens a group at a location, or finds the one that has this name there. */
    public GroupId group(LocationId location, String name, CareType careType) {
        var known =
                groups().stream()
                        .filter(g -> g.location().equals(location))
                        .filter(g -> g.name().equalsIgnoreCase(name.strip()))
                        .findFirst();
        if (known.isPresent()) {
            return known.get().id();
        }
        var id = GroupId.fresh();
        jdbc.sql(
                        """
                        insert into organisation.care_group (id, location, name, care_type)
                        values (:id, :location, :name, :care_type)
                        """)
                .param("id", id.value())
                .param("location", location.value())
                .param("name", name.strip())
                .param("care_type", careType.name())
                .update();
        return id;
    }

    /** Opens locations and groups that do not exist yet, many at once, under the ids they have. */
    public void open(List<Location> locations, List<Group> groups) {
        jdbc.sql(
                        """
                        insert into organisation.location (id, name) select id, name
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, name text)
                        """)
                .param("rows", Batch.of(locations))
                .update();
        jdbc.sql(
                        """
                        insert into organisation.care_group (id, location, name, care_type)
                        select id, location, name, care_type
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, location uuid, name text, care_type text)
                        """)
                .param("rows", Batch.of(groups))
                .update();
    }

    /**
     * Takes back what {@link #open} did, as long as nobody is there.
     *
     * @throws Refusal {@code organisation.changed-since} when someone is
     */
    public void close(Collection<LocationId> locations, Collection<GroupId> groups) {
        try {
            jdbc.sql("delete from organisation.care_group where id = any(:groups)")
                    .param("groups", groups.stream().map(Id::value).toArray(UUID[]::new))
                    .update();
            jdbc.sql("delete from organisation.location where id = any(:locations)")
                    .param("locations", locations.stream().map(Id::value).toArray(UUID[]::new))
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("organisation.changed-since", groups.size());
        }
    }

    /** Gives a colleague a duty at a location, or everywhere, from a day on. */
    public void entrust(StaffId staff, Duty duty, Optional<LocationId> location, LocalDate from) {
        jdbc.sql(
                        """
                        insert into organisation.duty (id, staff, location, kind, from_day)
                        values (:id, :staff, :location, :kind, :from)
                        """)
                .param("id", Id.fresh())
                .param("staff", staff.value())
                .param("location", location.map(LocationId::value).orElse(null))
                .param("kind", duty.name())
                .param("from", from)
                .update();
    }
}
