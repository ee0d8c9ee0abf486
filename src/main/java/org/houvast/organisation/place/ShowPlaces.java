package org.houvast.organisation.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Country;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.organisation.CareType;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.PeopleOfGroup;
import org.houvast.organisation.past.Past;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows locations and groups, and the forms to change them. */
@Answer
class ShowPlaces {

    private static final int NEXT = 6;

    private final Access access;
    private final Past past;
    private final List<PeopleOfGroup> people;
    private final JdbcClient jdbc;
    private final Days days;

    ShowPlaces(Access access, Past past, List<PeopleOfGroup> people, JdbcClient jdbc, Days days) {
        this.access = access;
        this.past = past;
        this.people = people;
        this.jdbc = jdbc;
        this.days = days;
    }

    private record PlaceRow(
            UUID id,
            String name,
            @Nullable String area,
            @Nullable Zone zone,
            @Nullable LocalDate endedOn,
            int version) {}

    private record GroupRow(
            UUID id,
            UUID location,
            String locationName,
            String name,
            CareType careType,
            @Nullable Integer fromMonths,
            @Nullable Integer throughMonths,
            @Nullable LocalDate endedOn,
            int version) {}

    LocationsPage all(Actor actor) {
        access.require(actor, OrganisationAction.SEE_LOCATIONS);
        var today = days.today(actor.organiser());
        var groups = groups(null, today);
        var may =
                access.allowed(
                        actor,
                        actor.organiser().value(),
                        List.of(
                                OrganisationAction.OPEN_LOCATION,
                                OrganisationAction.CHANGE_SETTINGS));
        return new LocationsPage(
                locations(today).stream()
                        .map(place ->
                                new LocationsPage.Location(
                                        place.id(),
                                        place.name(),
                                        place.area(),
                                        place.zone(),
                                        groups.stream()
                                                .filter(g -> g.location().equals(place.id()))
                                                .map(g ->
                                                        new LocationsPage.Group(
                                                                g.id(),
                                                                g.location(),
                                                                g.name(),
                                                                g.careType()))
                                                .toList()))
                        .toList(),
                may.contains(OrganisationAction.OPEN_LOCATION),
                may.contains(OrganisationAction.CHANGE_SETTINGS));
    }

    LocationPage one(Actor actor, LocationId location) {
        access.require(actor, OrganisationAction.SEE_LOCATIONS);
        var today = days.today(actor.organiser());
        var place = place(location);
        var groups = groups(location.value(), today);
        var belonging = belonging(groups.stream().map(GroupRow::id).toList(), today);
        boolean may = access.may(actor, OrganisationAction.CHANGE_LOCATION, location);
        return new LocationPage(
                place.id(),
                place.name(),
                place.area(),
                place.zone(),
                place.endedOn(),
                groups.stream()
                        .map(g ->
                                new LocationPage.Group(
                                        g.id(),
                                        g.name(),
                                        g.careType(),
                                        g.fromMonths(),
                                        g.throughMonths(),
                                        g.endedOn(),
                                        belonging.getOrDefault(g.id(), List.of())))
                        .toList(),
                leaders(location, today),
                closing(location, today),
                may,
                may ? past.of(actor, ids(location, groups)) : null);
    }

    private static List<Id> ids(LocationId location, List<GroupRow> groups) {
        return Stream.concat(
                        Stream.<Id>of(location),
                        groups.stream().<Id>map(group -> new GroupId(group.id())))
                .toList();
    }

    LocationFormPage newLocation(Actor actor, @Nullable LocationForm form, Problems problems) {
        access.require(actor, OrganisationAction.OPEN_LOCATION);
        return new LocationFormPage(
                null,
                "",
                null,
                form == null ? new LocationForm("", null, null) : form,
                Zone.of(days.country(actor.organiser())),
                List.of(),
                0,
                null,
                days.today(actor.organiser()),
                problems);
    }

    LocationFormPage changeLocation(
            Actor actor, LocationId location, @Nullable LocationForm form, Problems problems) {
        access.require(actor, OrganisationAction.CHANGE_LOCATION, location);
        var today = days.today(actor.organiser());
        var place = place(location);
        var groups = groups(location.value(), today);
        return new LocationFormPage(
                place.id(),
                place.name(),
                place.version(),
                form == null ? new LocationForm(place.name(), place.area(), place.zone()) : form,
                Zone.of(days.country(actor.organiser())),
                summed(belonging(groups.stream().map(GroupRow::id).toList(), today).values()),
                (int) groups.stream().filter(group -> group.endedOn() == null).count(),
                place.endedOn(),
                today,
                problems);
    }

    GroupFormPage newGroup(
            Actor actor, LocationId location, @Nullable GroupForm form, Problems problems) {
        access.require(actor, OrganisationAction.CHANGE_LOCATION, location);
        var place = place(location);
        var types = careTypes(actor);
        return new GroupFormPage(
                null,
                place.id(),
                place.name(),
                "",
                null,
                form == null ? new GroupForm("", types.getFirst(), null, null) : form,
                types,
                List.of(),
                null,
                days.today(actor.organiser()),
                null,
                problems);
    }

    GroupFormPage changeGroup(
            Actor actor, GroupId group, @Nullable GroupForm form, Problems problems) {
        var known = group(group);
        access.require(actor, OrganisationAction.CHANGE_LOCATION, known.location());
        var today = days.today(actor.organiser());
        return new GroupFormPage(
                known.id(),
                known.location(),
                known.locationName(),
                known.name(),
                known.version(),
                form == null
                        ? new GroupForm(
                                known.name(),
                                known.careType(),
                                known.fromMonths(),
                                known.throughMonths())
                        : form,
                careTypes(actor),
                belonging(List.of(known.id()), today).getOrDefault(known.id(), List.of()),
                known.endedOn(),
                today,
                past.of(actor, List.of(group)),
                problems);
    }

    private List<CareType> careTypes(Actor actor) {
        return days.country(actor.organiser()) == Country.NL
                ? List.of(CareType.DAY_CARE, CareType.PRESCHOOL, CareType.OUT_OF_SCHOOL_CARE)
                : List.of(CareType.GROUP_CARE, CareType.FAMILY_CARE, CareType.OUT_OF_SCHOOL_CARE);
    }

    private List<PlaceRow> locations(LocalDate today) {
        return jdbc.sql(
                        """
                        select id, name, area, region as zone, ended_on, version from organisation.location
                        where ended_on is null or ended_on >= :today order by name, id
                        """)
                .param("today", today)
                .query(Rows.of(PlaceRow.class))
                .list();
    }

    private PlaceRow place(LocationId location) {
        return jdbc.sql(
                        """
                        select id, name, area, region as zone, ended_on, version
                        from organisation.location where id = :id
                        """)
                .param("id", location.value())
                .query(Rows.of(PlaceRow.class))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private static final String GROUP =
            """
            select g.id, g.location, l.name as location_name, g.name, g.care_type, g.from_months, g.through_months,
                g.ended_on, g.version
            from organisation.care_group g join organisation.location l on l.id = g.location
            """;

    private List<GroupRow> groups(@Nullable UUID location, LocalDate today) {
        return jdbc.sql(
                        GROUP
                                + """
                                where (cast(:location as uuid) is null or g.location = :location)
                                    and (g.ended_on is null or g.ended_on >= :today)
                                order by g.from_months nulls last, g.name, g.id
                                """)
                .param("location", location)
                .param("today", today)
                .query(Rows.of(GroupRow.class))
                .list();
    }

    private GroupRow group(GroupId group) {
        return jdbc.sql(GROUP + "where g.id = :id")
                .param("id", group.value())
                .query(Rows.of(GroupRow.class))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private record Count(UUID careGroup, int colleagues) {}

    /** Who belongs to each group, colleagues last. */
    private Map<UUID, List<Belonging>> belonging(List<UUID> groups, LocalDate today) {
        var all = new HashMap<UUID, List<Belonging>>();
        for (var some : people) {
            add(all, some.key(), some.count(groups, today));
        }
        add(all, "organisation.colleagues.in-group", colleagues(groups, today));
        return all;
    }

    private static void add(Map<UUID, List<Belonging>> all, String key, Map<UUID, Integer> counts) {
        counts.forEach((group, count) ->
                all.computeIfAbsent(group, _ -> new ArrayList<>()).add(new Belonging(key, count)));
    }

    private Map<UUID, Integer> colleagues(List<UUID> groups, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select care_group, count(distinct staff)::int as colleagues from organisation.staff_group
                        where care_group = any(:groups) and (through_day is null or through_day >= :today)
                        group by care_group
                        """)
                .param("groups", groups.toArray(UUID[]::new))
                .param("today", today)
                .query(Rows.of(Count.class))
                .stream()
                .collect(Collectors.toMap(Count::careGroup, Count::colleagues));
    }

    private static List<Belonging> summed(Collection<List<Belonging>> all) {
        var sums = new LinkedHashMap<String, Integer>();
        all.forEach(some -> some.forEach(one -> sums.merge(one.key(), one.count(), Integer::sum)));
        return sums.entrySet().stream()
                .map(sum -> new Belonging(sum.getKey(), sum.getValue()))
                .toList();
    }

    private List<LocationPage.Leader> leaders(LocationId location, LocalDate today) {
        return jdbc.sql(
                        """
                        select distinct d.staff, s.given_name || ' ' || s.surname as name
                        from organisation.duty d join organisation.staff s on s.id = d.staff
                        where (d.location is null or d.location = :location) and d.kind in ('LEADER', 'ASSISTANT')
                            and daterange(d.from_day, d.through_day, '[]') @> cast(:today as date)
                        order by name
                        """)
                .param("location", location.value())
                .param("today", today)
                .query(Rows.of(LocationPage.Leader.class))
                .list();
    }

    private record Closed(LocalDate day) {}

    private List<LocalDate> closing(LocationId location, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select day from organisation.closing_day
                        where location = :location and day >= :today order by day limit :next
                        """)
                .param("location", location.value())
                .param("today", today)
                .param("next", NEXT)
                .query(Rows.of(Closed.class))
                .list()
                .stream()
                .map(Closed::day)
                .toList();
    }
}
