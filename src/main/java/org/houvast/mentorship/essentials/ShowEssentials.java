package org.houvast.mentorship.essentials;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
import org.houvast.mentorship.MomentsOfDay;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.picture.MentorPictures;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts together what is good to know today. */
@Answer
class ShowEssentials {

    /** Who is here for less than so many days is new. */
    private static final int NEW_DAYS = 21;

    private static final int MOST_LINES = 4;

    private record Row(
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            LocalDate birthDate,
            LocalDate fromDay,
            int parts,
            int usual,
            @Nullable String helps,
            @Nullable StaffId mentor,
            @Nullable String mentorName,
            @Nullable String mentorSurname,
            boolean mentorAway,
            @Nullable String takesOver) {}

    private record Named(StaffId staff, String givenName, String surname) {}

    private final Access access;
    private final AuditTrail audit;
    private final Workplace workplace;
    private final Colleagues colleagues;
    private final MentorPictures pictures;
    private final List<MomentsOfDay> moments;
    private final JdbcClient jdbc;
    private final Days days;

    ShowEssentials(
            Access access,
            AuditTrail audit,
            Workplace workplace,
            Colleagues colleagues,
            MentorPictures pictures,
            List<MomentsOfDay> moments,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.workplace = workplace;
        this.colleagues = colleagues;
        this.pictures = pictures;
        this.moments = moments;
        this.jdbc = jdbc;
        this.days = days;
    }

    EssentialsPage show(Actor actor, GroupId group, @Nullable StaffId of) {
        access.require(actor, MentorshipAction.SEE_ESSENTIALS, group);
        var today = days.today(actor.organiser());
        var known =
                workplace.groups().stream()
                        .filter(one -> one.id().equals(group))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        var rows = rows(group, of, today);
        var placements = rows.stream().map(row -> new CarePlacementId(row.placement())).toList();
        audit.shown(actor, MentorshipAction.SEE_ESSENTIALS, placements);
        var planned = planned(placements, today);
        var seen =
                pictures.of(
                        rows.stream()
                                .flatMap(row -> Optional.ofNullable(row.mentor()).stream())
                                .distinct()
                                .toList());
        return new EssentialsPage(
                group.value(),
                known.name(),
                today,
                of == null
                        ? null
                        : colleagues
                                .find(of)
                                .map(one ->
                                        new Mentors.Person(
                                                one.id(), one.givenName(), one.surname()))
                                .orElseThrow(NotVisible::new),
                helper(group, today),
                rows.stream().map(row -> child(row, today, planned, seen)).toList(),
                colleagues.of(actor).isPresent());
    }

    private Map<CarePlacementId, List<Sentence>> planned(
            Collection<CarePlacementId> children, LocalDate today) {
        var planned = new HashMap<CarePlacementId, List<Sentence>>();
        for (var source : moments) {
            source.of(children, today)
                    .forEach((child, said) ->
                            planned.computeIfAbsent(child, _ -> new ArrayList<>()).addAll(said));
        }
        return planned;
    }

    private static EssentialsPage.Child child(
            Row row,
            LocalDate today,
            Map<CarePlacementId, List<Sentence>> planned,
            Map<StaffId, String> pictures) {
        var age = Period.between(row.birthDate(), today);
        var mentor = row.mentor();
        return new EssentialsPage.Child(
                row.placement(),
                row.child(),
                row.givenName(),
                row.emblem(),
                age.getYears(),
                (int) age.toTotalMonths(),
                mentor == null
                        ? null
                        : new Mentors.Person(
                                mentor,
                                Objects.requireNonNull(row.mentorName()),
                                Objects.requireNonNull(row.mentorSurname())),
                mentor == null ? "" : pictures.getOrDefault(mentor, ""),
                row.mentorAway(),
                row.takesOver(),
                today(row, today, planned),
                row.helps() == null
                        ? List.of()
                        : row.helps()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .limit(MOST_LINES)
                                .toList());
    }

    private static List<Sentence> today(
            Row row, LocalDate today, Map<CarePlacementId, List<Sentence>> planned) {
        var said = new ArrayList<Sentence>();
        if (row.birthDate().getMonth() == today.getMonth()
                && row.birthDate().getDayOfMonth() == today.getDayOfMonth()) {
            said.add(Sentence.of("mentorship.essentials.birthday", row.givenName()));
        }
        if (row.fromDay().isAfter(today.minusDays(NEW_DAYS))) {
            said.add(Sentence.of("mentorship.essentials.new", row.fromDay()));
        }
        if (row.parts() != row.usual()) {
            said.add(Sentence.of("mentorship.essentials.parts." + row.parts()));
        }
        said.addAll(planned.getOrDefault(new CarePlacementId(row.placement()), List.of()));
        return said;
    }

    private List<Row> rows(GroupId group, @Nullable StaffId of, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.placement, c.child, c.called as given_name, c.emblem, c.birth_date, c.from_day,
                            d.parts, d.usual, c.helps, t.mentor, s.called as mentor_name, s.surname as mentor_surname,
                            o.care_placement is not null as mentor_away, x.called as takes_over
                        from child.group_membership_card m
                        join child.child_card c on c.placement = m.placement
                        join child.on_day(:today) d on d.placement = m.placement and d.parts > 0
                        left join mentorship.term_card t on t.care_placement = m.placement
                            and t.valid @> cast(:today as date) and t.mentor is not null
                        left join organisation.staff_card s on s.id = t.mentor
                        left join mentorship.taken_over(:today) o on o.care_placement = m.placement
                        left join organisation.staff_card x on x.id = o.taker
                        where m.care_group = :group and m.valid @> cast(:today as date)
                            and (m.days is null or foundation.parts_on(m.days, :today, false) > 0)
                            and (cast(:of as uuid) is null or t.mentor = :of)
                        order by c.called, c.placement
                        """)
                .param("group", group.value())
                .param("of", of == null ? null : of.value())
                .param("today", today)
                .query(Rows.of(Row.class))
                .list();
    }

    /** Who works longest in the group today. */
    private Mentors.@Nullable Person helper(GroupId group, LocalDate today) {
        return jdbc.sql(
                        """
                        select s.id as staff, s.called as given_name, s.surname
                        from organisation.staff_group_card g
                        join organisation.staff_card s on s.id = g.staff
                        join organisation.on_day(:today) w on w.staff = g.staff and w.parts > 0
                        where g.care_group = :group and g.valid @> cast(:today as date)
                        order by w.parts desc, g.from_day, s.called limit 1
                        """)
                .param("group", group.value())
                .param("today", today)
                .query(Rows.of(Named.class))
                .optional()
                .map(one -> new Mentors.Person(one.staff(), one.givenName(), one.surname()))
                .orElse(null);
    }
}
