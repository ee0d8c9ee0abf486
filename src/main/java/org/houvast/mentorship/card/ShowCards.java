package org.houvast.mentorship.card;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.picture.MentorPictures;
import org.houvast.mentorship.wall.GroupSheets;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.houvast.ui.Speech;
import org.houvast.ui.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the cards of one child or of a whole group. */
@Answer
class ShowCards {

    /**
     * @param latest the first day of the last mentor who was chosen
     */
    private record Row(
            CarePlacementId placement,
            UUID child,
            String givenName,
            String emblem,
            String locationName,
            LocalDate day,
            @Nullable DayPattern days,
            @Nullable GroupId careGroup,
            @Nullable LocalDate latest) {}

    private record Work(StaffId staff, DayPattern days) {}

    private final Access access;
    private final AuditTrail audit;
    private final Workplace workplace;
    private final Mentors mentors;
    private final MentorPictures pictures;
    private final GroupSheets sheets;
    private final Words words;
    private final JdbcClient jdbc;
    private final Days days;

    ShowCards(
            Access access,
            AuditTrail audit,
            Workplace workplace,
            Mentors mentors,
            MentorPictures pictures,
            GroupSheets sheets,
            Words words,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.workplace = workplace;
        this.mentors = mentors;
        this.pictures = pictures;
        this.sheets = sheets;
        this.words = words;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * The child's own card.
     *
     * @param on the day of which it must hold, today or later
     */
    ChildCardPage child(Actor actor, CarePlacementId placement, @Nullable LocalDate on) {
        access.require(actor, MentorshipAction.SEE_MENTOR, placement);
        audit.shown(actor, MentorshipAction.SEE_MENTOR, placement);
        var today = days.today(actor.organiser());
        return new ChildCardPage(
                placement, card(placement, later(on, today)).orElse(null), name(placement));
    }

    /** The parents' card, in a language that Houvast speaks. */
    ParentCardPage parents(
            Actor actor, CarePlacementId placement, @Nullable LocalDate on, String language) {
        access.require(actor, MentorshipAction.SEE_MENTOR, placement);
        audit.shown(actor, MentorshipAction.SEE_MENTOR, placement);
        var today = days.today(actor.organiser());
        var group = groupOf(placement, today);
        return new ParentCardPage(
                placement,
                card(placement, later(on, today)).orElse(null),
                name(placement),
                say(actor, language),
                today,
                group,
                group != null && access.may(actor, MentorshipAction.ARRANGE_SHEETS, group),
                access.may(actor, MentorshipAction.SAY_PARENTS_KNOW, placement));
    }

    /** The cards of all children of a group, four on a sheet. */
    GroupCardsPage group(Actor actor, GroupId group, boolean forParents, String language) {
        access.require(actor, MentorshipAction.SEE_WALL, group);
        var today = days.today(actor.organiser());
        var place = workplace.group(group).orElseThrow(NotVisible::new);
        var rows =
                rows(
                        """
                        exists (select 1 from child.group_membership_card gm where gm.placement = c.placement
                            and gm.care_group = :subject and gm.valid @> cast(:day as date))
                            and c.valid @> cast(:day as date)
                        """,
                        group.value(),
                        today);
        audit.shown(actor, MentorshipAction.SEE_WALL, rows.stream().map(Row::placement).toList());
        return new GroupCardsPage(
                place, GroupCardsPage.byFour(cards(rows)), forParents, say(actor, language), today);
    }

    /** The words of a language as they speak it here. */
    private Speech say(Actor actor, String language) {
        return words.in(Locale.of(language, days.country(actor.organiser()).name()));
    }

    private static LocalDate later(@Nullable LocalDate on, LocalDate today) {
        return on == null || on.isBefore(today) ? today : on;
    }

    private String name(CarePlacementId placement) {
        return jdbc.sql("select called from child.child_card where placement = :placement")
                .param("placement", placement.value())
                .query(String.class)
                .single();
    }

    private @Nullable GroupId groupOf(CarePlacementId placement, LocalDate today) {
        return rows("c.placement = :subject", placement.value(), today).stream()
                .flatMap(row -> Stream.ofNullable(row.careGroup()))
                .findFirst()
                .orElse(null);
    }

    private Optional<MentorCard> card(CarePlacementId placement, LocalDate day) {
        return cards(rows("c.placement = :subject", placement.value(), day)).stream().findFirst();
    }

    private List<Row> rows(String which, UUID subject, LocalDate day) {
        return jdbc.sql(
                        """
                        select c.placement, c.child, c.called as given_name, c.emblem, l.name as location_name,
                            start.day, d.days, g.care_group,
                            (select max(t.starts_on) from mentorship.term_card t
                                where t.care_placement = c.placement and t.mentor is not null) as latest
                        from child.child_card c
                        join organisation.location_card l on l.id = c.location
                        cross join lateral (select greatest(c.from_day, cast(:day as date)) as day) as start
                        left join lateral (select w.days from child.care_days_card w
                            where w.placement = c.placement and w.valid @> start.day) as d on true
                        left join lateral (select gm.care_group from child.group_membership_card gm
                            where gm.placement = c.placement and gm.valid @> start.day
                            order by gm.care_group limit 1) as g on true
                        where %s
                        order by c.called, c.placement
                        """
                                .formatted(which))
                .param("subject", subject)
                .param("day", day)
                .query(Rows.of(Row.class))
                .list();
    }

    /** Who has no mentor has no card. */
    private List<MentorCard> cards(List<Row> rows) {
        var pairs = new HashMap<CarePlacementId, Mentors.Pair>();
        rows.stream()
                .collect(Collectors.groupingBy(Row::day))
                .forEach((day, some) ->
                        pairs.putAll(
                                mentors.ofChildren(
                                        some.stream().map(Row::placement).toList(), day)));
        var people =
                pairs.values().stream()
                        .flatMap(ShowCards::people)
                        .map(Mentors.Person::staff)
                        .collect(Collectors.toSet());
        var known = pictures.of(people);
        var work = work(people, rows);
        var phones = new HashMap<GroupId, Optional<String>>();
        return rows.stream()
                .flatMap(row -> {
                    var pair = pairs.get(row.placement());
                    var phone =
                            row.careGroup() == null
                                    ? Optional.<String>empty()
                                    : phones.computeIfAbsent(
                                            row.careGroup(),
                                            group -> Optional.ofNullable(sheets.of(group).phone()));
                    return pair == null || pair.mentor() == null
                            ? Stream.empty()
                            : Stream.of(card(row, pair, pair.mentor(), known, work, phone));
                })
                .toList();
    }

    private static Stream<Mentors.Person> people(Mentors.Pair pair) {
        return Stream.concat(Stream.ofNullable(pair.mentor()), pair.standIns().values().stream());
    }

    private static MentorCard card(
            Row row,
            Mentors.Pair pair,
            Mentors.Person mentor,
            Map<StaffId, String> pictures,
            Map<StaffId, DayPattern> work,
            Optional<String> phone) {
        int comes = row.days() == null ? 0 : row.days().weekMask();
        int shared = comes & work.getOrDefault(mentor.staff(), DayPattern.NEVER).weekMask();
        var week =
                Stream.of(DayOfWeek.values())
                        .filter(day ->
                                day.getValue() <= DayOfWeek.FRIDAY.getValue() || on(comes, day))
                        .map(day ->
                                new MentorCard.Day(
                                        day,
                                        on(comes, day),
                                        !on(comes, day)
                                                ? null
                                                : on(shared, day)
                                                        ? face(mentor, pictures)
                                                        : pair.standInOn(day)
                                                                .map(who -> face(who, pictures))
                                                                .orElse(null)))
                        .toList();
        var since = pair.since() == null ? row.day() : pair.since();
        return new MentorCard(
                row.placement(),
                row.child(),
                row.givenName(),
                row.emblem(),
                row.locationName(),
                row.day(),
                phone.orElse(null),
                face(mentor, pictures),
                since,
                since.equals(row.latest()),
                pair.parentsToldOn(),
                week,
                standIn(pair, mentor).map(who -> face(who, pictures)).orElse(null));
    }

    private static boolean on(int mask, DayOfWeek day) {
        return (mask >> (3 * day.ordinal()) & 7) != 0;
    }

    private static MentorCard.Face face(Mentors.Person who, Map<StaffId, String> pictures) {
        return new MentorCard.Face(who, pictures.getOrDefault(who.staff(), ""));
    }

    private static Optional<Mentors.Person> standIn(Mentors.Pair pair, Mentors.Person mentor) {
        return pair.standIns().values().stream()
                .filter(who -> !who.staff().equals(mentor.staff()))
                .collect(
                        Collectors.groupingBy(
                                who -> who, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private Map<StaffId, DayPattern> work(Collection<StaffId> people, List<Row> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        select staff, days from organisation.staff_days_card
                        where staff = any(:staff) and valid @> cast(:day as date)
                        """)
                .param("staff", people.stream().map(StaffId::value).toArray(UUID[]::new))
                .param("day", rows.getFirst().day())
                .query(Rows.of(Work.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Work::staff, Work::days));
    }
}
