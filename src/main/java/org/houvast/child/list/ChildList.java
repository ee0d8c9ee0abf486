package org.houvast.child.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.Followers;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NameSearch;
import org.houvast.foundation.Rows;
import org.houvast.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The children whom someone may see, and the one that someone looks for. */
@Answer
class ChildList {

    /** More children than this are not shown at once: the groups are, to choose from. */
    static final int AT_ONCE = 60;

    private static final int PER_PAGE = 100;

    private static final String FROM =
            """
            from child.child_card c
            left join child.group_membership_card m on m.placement = c.placement
                and m.valid @> least(greatest(cast(:today as date), c.from_day), coalesce(c.through_day, 'infinity'))
            left join organisation.group_card g on g.id = m.care_group
            where %s
                and (cast(:location as uuid) is null or c.location = :location)
                and (cast(:group as uuid) is null or g.id = :group)
                and (cast(:weekday as int) is null or exists (select 1 from child.care_days_card d
                    where d.placement = c.placement and d.valid @> greatest(cast(:today as date), c.from_day)
                        and foundation.week_mask(d.days) & (7 << (3 * (cast(:weekday as int) - 1))) <> 0))
                and case cast(:when as text)
                    when 'ENDED' then c.through_day < :today
                    when 'SOON' then c.from_day > :today
                    else (c.through_day is null or c.through_day >= :today)
                        and c.from_day <= cast(:today as date) + 28 end
                and (cast(:placements as uuid[]) is null or c.placement = any(:placements))
            """;

    private record Count(
            UUID location, UUID careGroup, String locationName, String name, int children) {}

    private final Access access;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Days days;
    private final ObjectProvider<Followers> followers;

    ChildList(
            Access access,
            AuditTrail audit,
            JdbcClient jdbc,
            Days days,
            ObjectProvider<Followers> followers) {
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
        this.days = days;
        this.followers = followers;
    }

    ChildrenPage find(Actor actor, Looking looking) {
        access.require(actor, ChildAction.OPEN_CHILDREN);
        var today = days.today(actor.organiser());
        var counts = counts(today);
        int all = counts.stream().mapToInt(Count::children).sum();
        var tiles = looking.atAll() && all > AT_ONCE;
        var found = tiles ? List.<ChildrenPage.Line>of() : lines(looking, today);
        audit.shown(actor, ChildAction.SEE_CHILD, ids(found));
        var shown = found.subList(0, Math.min(found.size(), PER_PAGE));
        return new ChildrenPage(
                looking,
                today,
                tiles ? tiles(counts) : Map.of(),
                grouped(withMentors(shown, today)),
                found.size() > PER_PAGE,
                locations(counts),
                counts.stream()
                        .map(c ->
                                new Choice(
                                        c.careGroup().toString(),
                                        c.locationName() + " · " + c.name()))
                        .toList(),
                followers.stream().flatMap(f -> f.mentors(today).stream()).toList(),
                access.may(actor, ChildAction.OPEN_NEW_CHILD, actor.organiser()));
    }

    /** All children that fit, for a file: without pages. */
    List<ChildrenPage.Line> all(Actor actor, Looking looking) {
        var today = days.today(actor.organiser());
        var found =
                rows(
                        ChildAction.EXPORT_CHILDREN,
                        looking,
                        today,
                        sought(looking, today),
                        Integer.MAX_VALUE,
                        0);
        return withMentors(found, today);
    }

    private static List<CarePlacementId> ids(List<ChildrenPage.Line> lines) {
        return lines.stream().map(line -> new CarePlacementId(line.placement())).toList();
    }

    private List<Count> counts(LocalDate today) {
        return jdbc.sql(
                        """
                        select g.location, g.id as care_group, g.location_name, g.name, count(*)::int as children
                        from child.child_card c
                        join child.group_membership_card m on m.placement = c.placement
                            and m.valid @> greatest(cast(:today as date), c.from_day)
                        join organisation.group_card g on g.id = m.care_group
                        where (c.through_day is null or c.through_day >= :today)
                            and c.from_day <= cast(:today as date) + 28 and %s
                        group by g.location, g.id, g.location_name, g.name
                        order by g.location_name, g.name, g.id
                        """
                                .formatted(access.rows(ChildAction.SEE_CHILD, "c.placement")))
                .param("today", today)
                .query(Rows.of(Count.class))
                .list();
    }

    private static List<Choice> locations(List<Count> counts) {
        var names = new LinkedHashMap<UUID, String>();
        counts.forEach(count -> names.putIfAbsent(count.location(), count.locationName()));
        return names.entrySet().stream()
                .map(name -> new Choice(name.getKey().toString(), name.getValue()))
                .toList();
    }

    private static Map<String, List<ChildrenPage.Tile>> tiles(List<Count> counts) {
        return counts.stream()
                .collect(
                        Collectors.groupingBy(
                                Count::locationName,
                                LinkedHashMap::new,
                                Collectors.mapping(
                                        c ->
                                                new ChildrenPage.Tile(
                                                        c.careGroup(), c.name(), c.children()),
                                        Collectors.toList())));
    }

    private List<ChildrenPage.Line> lines(Looking looking, LocalDate today) {
        return rows(
                ChildAction.SEE_CHILD,
                looking,
                today,
                sought(looking, today),
                PER_PAGE + 1,
                looking.page() * PER_PAGE);
    }

    /**
     * The placements that a name and a mentor ask for; {@code null} for all. When no name has what
     * was typed in it, names that sound like it may be meant.
     */
    private @Nullable Collection<UUID> sought(Looking looking, LocalDate today) {
        Collection<UUID> sought = null;
        if (!looking.mentor().isEmpty()) {
            sought =
                    followers.stream()
                            .flatMap(f -> f.children(looking.mentor(), today).stream())
                            .map(CarePlacementId::value)
                            .toList();
        }
        if (looking.search().isEmpty()) {
            return sought;
        }
        return NameSearch.among(names(looking, today, sought));
    }

    private List<NameSearch.Named> names(
            Looking looking, LocalDate today, @Nullable Collection<UUID> placements) {
        return ask(
                        looking,
                        today,
                        placements,
                        "select distinct c.placement as id, foundation.plain(c.name) as plain, foundation.plain(:search) as search "
                                + FROM.formatted(access.rows(ChildAction.SEE_CHILD, "c.placement")))
                .param("search", looking.search())
                .query(Rows.of(NameSearch.Named.class))
                .list();
    }

    private List<ChildrenPage.Line> rows(
            ChildAction action,
            Looking looking,
            LocalDate today,
            @Nullable Collection<UUID> placements,
            int most,
            int skip) {
        return ask(
                        looking,
                        today,
                        placements,
                        """
                        select c.placement, c.child, c.given_name, c.surname, c.emblem, c.birth_date,
                            c.care_type, c.from_day, c.through_day, c.home_languages, c.interests,
                            (select l.name from organisation.location_card l where l.id = c.location) as location_name,
                            g.name as group_name, m.days as group_days,
                            (select d.days from child.care_days_card d where d.placement = c.placement
                                and d.valid @> greatest(cast(:today as date), c.from_day)) as days,
                            cast(null as text) as mentor
                        %s
                        order by location_name, g.name nulls last, c.given_name, c.surname, c.placement
                        limit :most offset :skip
                        """
                                .formatted(FROM.formatted(access.rows(action, "c.placement"))))
                .param("most", most)
                .param("skip", skip)
                .query(Rows.of(ChildrenPage.Line.class))
                .list();
    }

    private JdbcClient.StatementSpec ask(
            Looking looking, LocalDate today, @Nullable Collection<UUID> placements, String sql) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("location", looking.location())
                .param("group", looking.group())
                .param("weekday", looking.weekday() == null ? null : looking.weekday().getValue())
                .param("when", looking.when().name())
                .param("placements", placements == null ? null : placements.toArray(UUID[]::new));
    }

    private List<ChildrenPage.Line> withMentors(List<ChildrenPage.Line> lines, LocalDate today) {
        var names = followers.stream().map(f -> f.names(ids(lines), today)).findFirst();
        return lines.stream()
                .map(line ->
                        line.followedBy(
                                names.map(all -> all.get(new CarePlacementId(line.placement())))
                                        .orElse(null)))
                .toList();
    }

    private static Map<String, List<ChildrenPage.Line>> grouped(List<ChildrenPage.Line> lines) {
        var groups = new LinkedHashMap<String, List<ChildrenPage.Line>>();
        lines.forEach(line ->
                groups.computeIfAbsent(Objects.requireNonNull(line.place()), _ -> new ArrayList<>())
                        .add(line));
        return groups;
    }
}
