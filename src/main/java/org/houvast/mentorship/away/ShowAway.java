package org.houvast.mentorship.away;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Drafts;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows who takes over while a mentor is away, and keeps what is chosen and said about it. */
@UseCase
class ShowAway {

    static final int LONGEST = 2_000;

    /** An absence can last long; so many days are arranged at once. */
    private static final int AHEAD_DAYS = 13;

    private record In(java.util.UUID id, String name) {}

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final AwayDays away;
    private final WhoCould could;
    private final TakeoverNotes notes;
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final Days days;

    ShowAway(
            Access access,
            AuditTrail audit,
            Colleagues colleagues,
            AwayDays away,
            WhoCould could,
            TakeoverNotes notes,
            Drafts drafts,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.away = away;
        this.could = could;
        this.notes = notes;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param typed what someone just typed and could not be kept; {@code null} otherwise
     */
    AwayPage show(Actor actor, StaffId staff, @Nullable String typed, Problems problems) {
        access.require(actor, MentorshipAction.SEE_AWAY, staff);
        audit.shown(actor, MentorshipAction.SEE_AWAY, staff);
        var mentor = colleagues.find(staff).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var may =
                access.allowed(
                        actor,
                        staff.value(),
                        Set.of(
                                MentorshipAction.REPORT_AWAY,
                                MentorshipAction.COVER,
                                MentorshipAction.WRITE_TAKEOVER));
        var time = away.time(staff, today).orElse(null);
        var note = time == null ? null : notes.of(staff, time).orElse(null);
        var shown = time == null ? List.<AwayPage.Day>of() : days(staff, time, today);
        audit.shown(
                actor,
                MentorshipAction.SEE_AWAY,
                shown.stream()
                        .flatMap(day -> day.children().stream())
                        .map(AwayDays.Child::placement)
                        .toList());
        return new AwayPage(
                new Mentors.Person(staff, called(staff), mentor.surname()),
                today,
                time == null ? null : time.fromDay(),
                time == null ? null : time.throughDay(),
                shown,
                note == null
                        ? null
                        : new AwayPage.Note(
                                note.words(),
                                note.writer(),
                                LocalDate.ofInstant(note.writtenAt(), days.zone(actor.organiser())),
                                note.version()),
                typed != null
                        ? typed
                        : drafts.at(actor, AwayPage.draft(staff))
                                .orElse(note == null ? "" : note.words()),
                groups(staff, today),
                colleagues.of(actor).filter(me -> me.id().equals(staff)).isPresent(),
                may.contains(MentorshipAction.REPORT_AWAY),
                may.contains(MentorshipAction.COVER),
                may.contains(MentorshipAction.WRITE_TAKEOVER),
                problems);
    }

    private List<AwayPage.Day> days(StaffId staff, AwayDays.Time time, LocalDate today) {
        var from = time.fromDay().isBefore(today) ? today : time.fromDay();
        var last = from.plusDays(AHEAD_DAYS);
        var through = time.throughDay().isAfter(last) ? last : time.throughDay();
        var byDay =
                away.children(staff, from, through).stream()
                        .collect(
                                Collectors.groupingBy(
                                        AwayDays.Child::day,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var shown = new ArrayList<AwayPage.Day>();
        byDay.forEach((day, children) -> {
            var open = children.stream().filter(child -> child.taker() == null).toList();
            shown.add(new AwayPage.Day(day, children, could.of(staff, day, open)));
        });
        return shown;
    }

    /** The groups of the mentor's children who come today: each has a page for who stands in. */
    private List<AwayPage.Group> groups(StaffId staff, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select distinct g.id, g.name from mentorship.term_card t
                        join child.group_membership_card m on m.placement = t.care_placement
                            and m.valid @> cast(:today as date)
                        join organisation.group_card g on g.id = m.care_group
                        where t.mentor = :staff and t.valid @> cast(:today as date) and %s
                        order by g.name
                        """
                                .formatted(access.rows(MentorshipAction.SEE_ESSENTIALS, "g.id")))
                .param("staff", staff.value())
                .param("today", today)
                .query(Rows.of(In.class))
                .list()
                .stream()
                .map(in -> new AwayPage.Group(in.id(), in.name()))
                .toList();
    }

    /**
     * @param seen the version of the note that was on the screen
     * @throws Refusal {@code mentorship.away.changed-meanwhile}, {@code mentorship.away.no-words},
     *     {@code mentorship.away.too-long}, {@code mentorship.away.is-here}
     */
    void write(Actor actor, StaffId staff, String words, int seen) {
        access.require(actor, MentorshipAction.WRITE_TAKEOVER, staff);
        Refusal.when(words.isBlank(), "mentorship.away.no-words");
        Refusal.when(words.length() > LONGEST, "mentorship.away.too-long");
        notes.keep(actor, staff, time(actor, staff), words, seen);
        drafts.forget(actor, AwayPage.draft(staff));
        audit.changed(actor, MentorshipAction.WRITE_TAKEOVER, staff);
    }

    private AwayDays.Time time(Actor actor, StaffId staff) {
        return away.time(staff, days.today(actor.organiser()))
                .orElseThrow(() -> new Refusal("mentorship.away.is-here"));
    }

    /**
     * A person chooses who takes over on these days, for the children for whom nobody is there.
     *
     * @return the name of who takes over
     * @throws Refusal {@code mentorship.away.is-here}, {@code mentorship.away.cannot}
     */
    String cover(Actor actor, StaffId staff, List<LocalDate> when, StaffId by) {
        access.require(actor, MentorshipAction.COVER, staff);
        var name = called(by);
        when.forEach(day -> cover(actor, staff, day, by, name));
        return name;
    }

    private void cover(Actor actor, StaffId staff, LocalDate day, StaffId by, String name) {
        Refusal.when(day.isBefore(days.today(actor.organiser())), "mentorship.not-in-the-past");
        var children = away.children(staff, day, day);
        Refusal.when(children.isEmpty(), "mentorship.away.is-here");
        var open = children.stream().filter(child -> child.taker() == null).toList();
        Refusal.when(!isThere(by, day), "mentorship.away.cannot", name);
        for (var child : open) {
            jdbc.sql(
                            """
                            insert into mentorship.cover (mentorship, day, staff)
                            select m.id, :day, :by from mentorship.mentorship m where m.care_placement = :child
                            on conflict on constraint cover_pk do update set staff = excluded.staff
                            """)
                    .param("day", day)
                    .param("by", by.value())
                    .param("child", child.placement().value())
                    .update();
        }
        audit.changed(
                actor,
                MentorshipAction.COVER,
                open.stream().map(AwayDays.Child::placement).toList());
    }

    /** As colleagues call them: two with one given name are told apart. */
    private String called(StaffId staff) {
        return jdbc.sql("select called from organisation.staff_card where id = :staff")
                .param("staff", staff.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private boolean isThere(StaffId staff, LocalDate day) {
        return jdbc.sql(
                        "select exists (select 1 from organisation.on_day(:day) w where w.staff = :staff and w.parts > 0)")
                .param("day", day)
                .param("staff", staff.value())
                .query(Boolean.class)
                .single();
    }

    /** Not this one after all: what is fixed holds again; a second time changes nothing. */
    void uncover(Actor actor, StaffId staff, List<LocalDate> when, StaffId by) {
        access.require(actor, MentorshipAction.COVER, staff);
        when.forEach(day -> uncover(actor, staff, day, by));
    }

    private void uncover(Actor actor, StaffId staff, LocalDate day, StaffId by) {
        var children = away.children(staff, day, day);
        jdbc.sql(
                        """
                        delete from mentorship.cover c using mentorship.mentorship m
                        where m.id = c.mentorship and c.day = :day and c.staff = :by
                            and m.care_placement = any(:children)
                        """)
                .param("day", day)
                .param("by", by.value())
                .param(
                        "children",
                        children.stream()
                                .map(child -> child.placement().value())
                                .toArray(java.util.UUID[]::new))
                .update();
        audit.changed(
                actor,
                MentorshipAction.COVER,
                children.stream().map(AwayDays.Child::placement).toList());
    }
}
