package org.houvast.today.mentor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Homes;
import org.houvast.access.OnTablet;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.library.Library;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.OwnYears;
import org.houvast.today.Standing;
import org.houvast.ui.Sections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Composes a mentor's home: who comes, at most three things, and what is enough. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MentorHome {

    private static final int FOR_TODAY = 3;
    private static final int MOST = 30;

    /** Something without a last day is best done within these days. */
    private static final int SOON = 3;

    /** The views in which modules publish what needs someone; all have the same columns. */
    private static final List<String> TASK_CARDS =
            List.of("mentorship.task_card", "rhythm.task_card", "observation.task_card");

    /** The order of the things: with a child, with a family, other. */
    private static final List<String> TILES = List.of("child", "family", "");

    private static final String COLUMNS =
            """
            select t.task, t.what, t.tile, t.icon, t.care_placement, t.valid, t.from_on, t.due_on,
                t.needs_child, t.notes, t.who, t.href, t.tick
            from %s t
            """;

    private final Access access;
    private final Parts parts;
    private final AuditTrail audit;
    private final OwnYears years;
    private final Sections sections;
    private final Library library;
    private final JdbcClient jdbc;
    private final Days days;

    MentorHome(
            Access access,
            Parts parts,
            AuditTrail audit,
            OwnYears years,
            Sections sections,
            Library library,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.parts = parts;
        this.audit = audit;
        this.years = years;
        this.sections = sections;
        this.library = library;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** The home of a colleague. */
    public MentorHomePage page(Actor actor, Standing standing) {
        var today = days.today(actor.organiser());
        var me = standing.staff();
        if (me == null) {
            return new MentorHomePage(
                    today,
                    standing,
                    List.of(),
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    List.of(),
                    onTablet());
        }
        var faces = faces(me, today);
        var ofGroup = faces.isEmpty() && (onTablet() || !standing.guidesChildren());
        var shown = ofGroup ? facesOfGroup(today) : faces;
        var tasks = onTablet() ? toWrite(tasks(me, faces, today), faces) : tasks(me, faces, today);
        var forToday = forToday(tasks, shown, today);
        var page =
                new MentorHomePage(
                        today,
                        standing,
                        shown,
                        ofGroup,
                        forToday,
                        tasks.stream().filter(task -> !forToday.contains(task)).toList(),
                        words(standing, today),
                        standing.guidesChildren() && parts.isOn(Part.YEAR_PLAN) && !onTablet()
                                ? years.of(me, today)
                                : null,
                        onTablet()
                                ? List.of()
                                : sections.at(
                                        Homes.NEWS,
                                        new Homes.Looking(actor, today, Homes.Home.MENTOR)),
                        onTablet());
        audit.shown(actor, ChildAction.SEE_CHILD, people(page));
        return page;
    }

    private static boolean onTablet() {
        return OnTablet.current().isPresent();
    }

    /** On a shared tablet: what is done by writing about a child whom the tablet reaches. */
    private static List<MentorHomePage.Task> toWrite(
            List<MentorHomePage.Task> tasks, List<MentorHomePage.Face> faces) {
        var reached =
                faces.stream().map(MentorHomePage.Face::placement).collect(Collectors.toSet());
        return tasks.stream()
                .filter(task -> task.tick() == null && task.href().startsWith("/notes"))
                .filter(task -> reached.contains(task.carePlacement()))
                .toList();
    }

    private static Set<CarePlacementId> people(MentorHomePage page) {
        var year = page.year();
        return Stream.of(
                        page.faces().stream().map(MentorHomePage.Face::placement),
                        page.tasks().stream().map(MentorHomePage.Task::carePlacement),
                        page.later().stream().map(MentorHomePage.Task::carePlacement),
                        year == null
                                ? Stream.<UUID>of()
                                : year.children().stream().map(child -> child.placement()))
                .flatMap(people -> people)
                .map(CarePlacementId::new)
                .collect(Collectors.toSet());
    }

    /**
     * Three things that can be done with who is there: one of each sort first, as they end, so that
     * a full week of one sort does not hide another. Children come first, reading last.
     */
    private static List<MentorHomePage.Task> forToday(
            List<MentorHomePage.Task> tasks, List<MentorHomePage.Face> faces, LocalDate today) {
        var there = new HashSet<UUID>();
        faces.stream()
                .filter(MentorHomePage.Face::comes)
                .forEach(face -> there.add(face.placement()));
        var possible =
                tasks.stream()
                        .filter(task -> !task.fromOn().isAfter(today))
                        .filter(task -> !task.needsChild() || there.contains(task.carePlacement()))
                        .toList();
        var sorts = new HashSet<String>();
        var chosen = new LinkedHashSet<MentorHomePage.Task>();
        possible.stream()
                .filter(task -> sorts.add(task.what()))
                .limit(FOR_TODAY)
                .forEach(chosen::add);
        possible.stream().limit(FOR_TODAY).forEach(chosen::add);
        return chosen.stream()
                .limit(FOR_TODAY)
                .sorted(Comparator.comparingInt(task -> TILES.indexOf(task.tile())))
                .toList();
    }

    /** Another first sentence each day. */
    private List<String> words(Standing standing, LocalDate today) {
        var words =
                new ArrayList<>(
                        standing.guidesTrainees()
                                ? library.wordsForTrainee()
                                : library.wordsForChild());
        if (!words.isEmpty()) {
            Collections.rotate(words, -(today.getDayOfYear() % words.size()));
        }
        return words;
    }

    private List<MentorHomePage.Face> faces(StaffId me, LocalDate today) {
        return jdbc.sql(
                        """
                        with mine as (
                            select t.care_placement as placement, cast(null as text) as stands_for
                            from mentorship.term_card t
                            where t.mentor = :me and t.care_placement is not null
                                and t.valid @> cast(:today as date)
                            union all
                            select o.care_placement, s.called
                            from mentorship.taken_over(:today) o
                            join organisation.staff_card s on s.id = o.mentor
                            where o.taker = :me
                                and o.care_placement in (select r.subject from mentorship.stand_in_of_child r
                                    where r.actor = (select foundation.current_account())
                                        and r.valid @> cast(:today as date))
                        )
                        select c.placement, c.child, c.called as given_name, c.emblem, mine.stands_for, d.usual, d.parts,
                            (exists (select 1 from observation.observation_card o
                                where o.care_placement = c.placement and o.closed_on is null)
                            or exists (select 1 from rhythm.moment_card m
                                where m.care_placement = c.placement and m.kind = 'OBSERVATION'
                                    and m.state = 'OPEN' and m.planned_on <= :today)) as observed
                        from mine
                        join child.child_card c on c.placement = mine.placement
                        join child.on_day(:today) d on d.placement = c.placement
                        where (d.parts > 0 or d.usual > 0) and %s
                        order by mine.stands_for nulls first, observed desc, c.given_name, c.placement
                        """
                                .formatted(
                                        onTablet()
                                                ? access.rows(ChildAction.CHANGE_DAY, "c.placement")
                                                : "true"))
                .param("me", me.value())
                .param("today", today)
                .query(Rows.of(MentorHomePage.Face.class))
                .list();
    }

    /** Who works here without mentor children sees the children of the own group. */
    private List<MentorHomePage.Face> facesOfGroup(LocalDate today) {
        return jdbc.sql(
                        """
                        select c.placement, c.child, c.called as given_name, c.emblem, cast(null as text) as stands_for,
                            d.usual, d.parts, false as observed
                        from child.child_card c
                        join child.on_day(:today) d on d.placement = c.placement
                        where (d.parts > 0 or d.usual > 0)
                            and exists (select 1 from child.staff_in_group_of_child r
                                where r.actor = (select foundation.current_account())
                                    and r.subject = c.placement and r.valid @> cast(:today as date))
                            and %s
                        order by c.given_name, c.placement limit :most
                        """
                                .formatted(access.rows(ChildAction.CHANGE_DAY, "c.placement")))
                .param("today", today)
                .param("most", MOST)
                .query(Rows.of(MentorHomePage.Face.class))
                .list();
    }

    private List<MentorHomePage.Task> tasks(
            StaffId me, List<MentorHomePage.Face> faces, LocalDate today) {
        var union =
                TASK_CARDS.stream()
                        .filter(view -> parts.isModuleOn(view.substring(0, view.indexOf('.'))))
                        .flatMap(view ->
                                Stream.of(
                                        COLUMNS.formatted(view) + "where t.owner = :me",
                                        COLUMNS.formatted(view)
                                                + "where t.stand_in_too and t.writer is distinct from :me"
                                                + " and t.care_placement = any(:stand_in)"))
                        .collect(Collectors.joining(" union all "));
        return jdbc
                .sql(
                        """
                        select t.task, t.what, t.tile, t.icon, t.care_placement, c.called as given_name, t.from_on, t.due_on,
                            t.needs_child, t.notes, t.who, t.href, t.tick
                        from (%s) t
                        join child.child_card c on c.placement = t.care_placement
                        where t.valid @> cast(:today as date) and t.from_on <= :sunday
                            and (c.through_day is null or c.through_day >= :today)
                        order by coalesce(t.due_on, t.from_on + :soon), t.task
                        limit :most
                        """
                                .formatted(union))
                .param("me", me.value())
                .param(
                        "stand_in",
                        faces.stream()
                                .filter(face -> face.standsFor() != null)
                                .map(MentorHomePage.Face::placement)
                                .toArray(UUID[]::new))
                .param("today", today)
                .param("sunday", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)))
                .param("soon", SOON)
                .param("most", MOST)
                .query(Rows.of(MentorHomePage.Task.class))
                .list()
                .stream()
                .map(task -> parts.isOn(Part.NOTES) ? task : task.onPage())
                .toList();
    }
}
