package org.houvast.mentorship.handing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Drafts;
import org.houvast.access.History;
import org.houvast.access.Telling;
import org.houvast.child.CarePlacementId;
import org.houvast.child.Children;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.OpenMatters;
import org.houvast.mentorship.Sentence;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows what goes along when a child or a trainee gets another mentor, and keeps what the one
 * writes for the other, also while nobody is chosen to come next. Who follows whom from which day
 * is chosen where mentors are chosen.
 */
@UseCase
class HandOver {

    static final int LONGEST = 4_000;

    private static final Telling PAST =
            Telling.of("mentorship.history.").words("handover_note", "words");

    /** Who it is about, and what goes along. */
    private record Who(String givenName, @Nullable Emblem emblem, List<Sentence> open) {}

    private final Access access;
    private final AuditTrail audit;
    private final Children children;
    private final Placements trainees;
    private final Handovers handovers;
    private final HandoverNotes notes;
    private final Drafts drafts;
    private final History history;
    private final List<OpenMatters> matters;
    private final JdbcClient jdbc;
    private final Days days;

    HandOver(
            Access access,
            AuditTrail audit,
            Children children,
            Placements trainees,
            Handovers handovers,
            HandoverNotes notes,
            Drafts drafts,
            History history,
            List<OpenMatters> matters,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.children = children;
        this.trainees = trainees;
        this.handovers = handovers;
        this.notes = notes;
        this.drafts = drafts;
        this.history = history;
        this.matters = matters;
        this.jdbc = jdbc;
        this.days = days;
    }

    private static MentorshipAction see(MenteeId mentee) {
        return mentee.carePlacement() == null
                ? MentorshipAction.SEE_HANDOVER_OF_TRAINEE
                : MentorshipAction.SEE_HANDOVER;
    }

    private static MentorshipAction write(MenteeId mentee) {
        return mentee.carePlacement() == null
                ? MentorshipAction.WRITE_HANDOVER_OF_TRAINEE
                : MentorshipAction.WRITE_HANDOVER;
    }

    /**
     * @param typed what someone just typed and could not be kept; {@code null} otherwise
     */
    HandoverPage show(Actor actor, MenteeId mentee, @Nullable String typed, Problems problems) {
        access.require(actor, see(mentee), mentee.placement());
        audit.shown(actor, see(mentee), mentee.placement());
        var today = days.today(actor.organiser());
        var who = who(mentee, today);
        var handover = handovers.now(mentee, today).orElse(null);
        var written =
                handover == null ? List.<HandoverNotes.Note>of() : notes.of(handover.mentorship());
        var note =
                written.stream().filter(one -> handover != null && isOf(one, handover)).findFirst();
        var child = mentee.carePlacement();
        return new HandoverPage(
                mentee,
                who.givenName(),
                who.emblem(),
                today,
                handover,
                note.map(one -> told(actor, one)).orElse(null),
                written.stream()
                        .filter(one -> note.isEmpty() || one != note.get())
                        .map(one -> told(actor, one))
                        .toList(),
                words(actor, mentee, typed, note),
                who.open(),
                child == null || handover == null ? List.of() : alsoThen(child, handover),
                handover != null && access.may(actor, write(mentee), mentee.placement()),
                child != null && access.may(actor, MentorshipAction.SAY_PARENTS_KNOW, child),
                handover == null ? null : past(actor, handover),
                problems);
    }

    private static boolean isOf(HandoverNotes.Note note, Handovers.Handover handover) {
        return !note.cameAlong() && note.since().equals(handover.fromSince());
    }

    private Who who(MenteeId mentee, LocalDate today) {
        var child = mentee.carePlacement();
        if (child != null) {
            var card = children.find(child).orElseThrow(NotVisible::new);
            return new Who(
                    card.givenName(),
                    new Emblem(card.emblem(), Tone.of(card.child().value())),
                    matters.stream().flatMap(m -> m.open(child, today).stream()).toList());
        }
        var trainee = new PlacementId(mentee.value());
        var card = trainees.find(trainee).orElseThrow(NotVisible::new);
        return new Who(
                card.givenName(),
                null,
                trainees.time(trainee, today).stream()
                        .map(time ->
                                Sentence.of(
                                        "mentorship.handover.trainee.time",
                                        time.weekday(),
                                        time.startsAt()))
                        .toList());
    }

    private HandoverPage.Note told(Actor actor, HandoverNotes.Note note) {
        return new HandoverPage.Note(
                note.words(),
                note.writer(),
                LocalDate.ofInstant(note.writtenAt(), days.zone(actor.organiser())),
                note.version());
    }

    private String words(
            Actor actor,
            MenteeId mentee,
            @Nullable String typed,
            Optional<HandoverNotes.Note> note) {
        return typed != null
                ? typed
                : drafts.at(actor, HandoverPage.draft(mentee))
                        .orElse(note.map(HandoverNotes.Note::words).orElse(""));
    }

    private Page past(Actor actor, Handovers.Handover handover) {
        return history.of(actor, List.of(handover.mentorship()), PAST);
    }

    private List<HandoverPage.Other> alsoThen(
            CarePlacementId placement, Handovers.Handover handover) {
        if (handover.toMentor() == null || handover.startsOn() == null) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select c.placement, c.child, c.called as given_name, c.emblem,
                            exists (select 1 from mentorship.handover_note n where n.mentorship = h.mentorship
                                and n.given_since = h.from_since and n.came_from is null) as has_note
                        from mentorship.handover_card h
                        join child.child_card c on c.placement = h.care_placement
                        where h.from_mentor = :from and h.to_mentor = :to and h.starts_on = :day
                            and h.care_placement <> :placement and %s
                        order by c.called, c.placement
                        """
                                .formatted(
                                        access.rows(
                                                MentorshipAction.SEE_HANDOVER, "h.care_placement")))
                .param("today", handover.startsOn())
                .param("from", handover.fromMentor().value())
                .param("to", handover.toMentor().value())
                .param("day", handover.startsOn())
                .param("placement", placement.value())
                .query(Rows.of(HandoverPage.Other.class))
                .list();
    }

    /**
     * @param seen the version of the note that was on the screen
     * @return who can read it, by given name; empty while nobody is chosen to come next
     * @throws Refusal {@code mentorship.handover.changed-meanwhile}, {@code
     *     mentorship.handover.no-words}, {@code mentorship.handover.too-long}
     */
    Optional<String> write(Actor actor, MenteeId mentee, String words, int seen) {
        access.require(actor, write(mentee), mentee.placement());
        Refusal.when(words.isBlank(), "mentorship.handover.no-words");
        Refusal.when(words.length() > LONGEST, "mentorship.handover.too-long");
        var handover =
                handovers.now(mentee, days.today(actor.organiser())).orElseThrow(NotVisible::new);
        notes.keep(actor, handover.mentorship(), handover.fromSince(), words, seen);
        drafts.forget(actor, HandoverPage.draft(mentee));
        audit.changed(actor, write(mentee), mentee.placement());
        return Optional.ofNullable(handover.toGivenName());
    }
}
