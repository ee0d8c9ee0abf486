package org.houvast.mentorship.wall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.picture.MentorPictures;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.Workplace;
import org.houvast.organisation.Workplace.Group;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows which child of a group belongs to which mentor, today. */
@Answer
class ShowWall {

    private record Row(CarePlacementId placement, UUID child, String givenName, String emblem) {}

    private final Access access;
    private final AuditTrail audit;
    private final Workplace workplace;
    private final Mentors mentors;
    private final MentorPictures pictures;
    private final GroupSheets sheets;
    private final JdbcClient jdbc;
    private final Days days;

    ShowWall(
            Access access,
            AuditTrail audit,
            Workplace workplace,
            Mentors mentors,
            MentorPictures pictures,
            GroupSheets sheets,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.workplace = workplace;
        this.mentors = mentors;
        this.pictures = pictures;
        this.sheets = sheets;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** The groups whose wall the actor may see. */
    WallsPage groups(Actor actor) {
        access.require(actor, MentorshipAction.CHOOSE_WALL);
        var rows =
                jdbc.sql(
                                """
                                select g.id, g.name, g.care_type, g.location, g.location_name
                                from organisation.group_card g where %s
                                order by g.location_name, g.name, g.id
                                """
                                        .formatted(access.rows(MentorshipAction.SEE_WALL, "g.id")))
                        .param("today", days.today(actor.organiser()))
                        .query(Rows.of(Group.class))
                        .list();
        return new WallsPage(rows);
    }

    WallPage wall(Actor actor, GroupId group) {
        access.require(actor, MentorshipAction.SEE_WALL, group);
        var today = days.today(actor.organiser());
        var card = workplace.group(group).orElseThrow(NotVisible::new);
        var children = children(group, today);
        var ids = children.stream().map(Row::placement).toList();
        audit.shown(actor, MentorshipAction.SEE_WALL, ids);
        var pairs = mentors.ofChildren(ids, today);

        Map<Mentors.Person, List<Row>> byMentor =
                new TreeMap<>(
                        Comparator.comparing(Mentors.Person::givenName)
                                .thenComparing(Mentors.Person::surname)
                                .thenComparing(person -> person.staff().value()));
        var without = new ArrayList<String>();
        for (var child : children) {
            var pair = pairs.get(child.placement());
            if (pair == null || pair.mentor() == null) {
                without.add(child.givenName());
            } else {
                byMentor.computeIfAbsent(pair.mentor(), m -> new ArrayList<>()).add(child);
            }
        }
        var columns =
                byMentor.entrySet().stream()
                        .map(e -> column(e.getKey(), e.getValue(), pairs))
                        .toList();
        var withPictures = withPictures(columns);
        return new WallPage(
                card,
                withPictures,
                without,
                sheets.of(group).wallStyle(),
                alike(withPictures),
                access.may(actor, MentorshipAction.ARRANGE_SHEETS, group),
                today);
    }

    private List<WallPage.Column> withPictures(List<WallPage.Column> columns) {
        var people =
                columns.stream()
                        .flatMap(c -> Stream.concat(Stream.of(c.mentor()), c.standIn().stream()))
                        .map(Mentors.Person::staff)
                        .collect(Collectors.toSet());
        var known = pictures.of(people);
        return columns.stream()
                .map(c ->
                        new WallPage.Column(
                                c.mentor(),
                                known.getOrDefault(c.mentor().staff(), ""),
                                c.standIn(),
                                c.standIn().map(s -> known.getOrDefault(s.staff(), "")).orElse(""),
                                c.children()))
                .toList();
    }

    /** Who has the same picture as somebody else on this wall. */
    private static List<String> alike(List<WallPage.Column> columns) {
        return columns.stream()
                .filter(c ->
                        columns.stream().anyMatch(o -> o != c && o.picture().equals(c.picture())))
                .map(c -> c.mentor().givenName())
                .toList();
    }

    private List<Row> children(GroupId group, LocalDate today) {
        return jdbc.sql(
                        """
                        select distinct c.placement, c.child, c.called as given_name, c.emblem
                        from child.child_card c
                        join child.group_membership_card m on m.placement = c.placement
                        where m.care_group = :care_group and m.valid @> cast(:today as date)
                            and c.valid @> cast(:today as date)
                        order by given_name, c.placement
                        """)
                .param("care_group", group.value())
                .param("today", today)
                .query(Rows.of(Row.class))
                .list();
    }

    private static WallPage.Column column(
            Mentors.Person mentor, List<Row> children, Map<CarePlacementId, Mentors.Pair> pairs) {
        return new WallPage.Column(
                mentor,
                "",
                standIn(mentor, children, pairs),
                "",
                children.stream()
                        .map(c -> new WallPage.Child(c.child(), c.givenName(), c.emblem()))
                        .toList());
    }

    /** Who stands in for this mentor most: the name that a child can remember. */
    private static Optional<Mentors.Person> standIn(
            Mentors.Person mentor, List<Row> children, Map<CarePlacementId, Mentors.Pair> pairs) {
        return children.stream()
                .map(child -> pairs.get(child.placement()))
                .flatMap(pair -> pair.standIns().values().stream())
                .filter(person -> !person.staff().equals(mentor.staff()))
                .collect(
                        Collectors.groupingBy(
                                person -> person, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
