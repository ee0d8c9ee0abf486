package org.houvast.mentorship.handing;

import java.time.LocalDate;
import java.util.List;
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
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.OpenMatters;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows what goes along when a child gets another mentor, and keeps what the one writes for the
 * other. Who follows whom from which day is chosen where mentors are chosen.
 */
@UseCase
class HandOverChild {

    static final int LONGEST = 4_000;

    private static final Telling PAST =
            Telling.of("mentorship.history.").words("handover_note", "words");

    private final Access access;
    private final AuditTrail audit;
    private final Children children;
    private final Handovers handovers;
    private final HandoverNotes notes;
    private final Drafts drafts;
    private final History history;
    private final List<OpenMatters> matters;
    private final JdbcClient jdbc;
    private final Days days;

    HandOverChild(
            Access access,
            AuditTrail audit,
            Children children,
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
        this.handovers = handovers;
        this.notes = notes;
        this.drafts = drafts;
        this.history = history;
        this.matters = matters;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param typed what someone just typed and could not be kept; {@code null} otherwise
     */
    HandoverPage show(
            Actor actor, CarePlacementId placement, @Nullable String typed, Problems problems) {
        access.require(actor, MentorshipAction.SEE_HANDOVER, placement);
        audit.shown(actor, MentorshipAction.SEE_HANDOVER, placement);
        var child = children.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var handover = handovers.last(placement).orElse(null);
        var note = handover == null ? null : note(actor, handover);
        var mayWrite =
                handover != null && access.may(actor, MentorshipAction.WRITE_HANDOVER, placement);
        return new HandoverPage(
                placement,
                child.givenName(),
                new Emblem(child.emblem(), Tone.of(child.child().value())),
                today,
                handover,
                note,
                words(actor, placement, typed, note),
                matters.stream().flatMap(m -> m.open(placement, today).stream()).toList(),
                handover == null ? List.of() : alsoThen(placement, handover),
                mayWrite,
                access.may(actor, MentorshipAction.SAY_PARENTS_KNOW, placement),
                handover == null ? null : past(actor, handover),
                problems);
    }

    private HandoverPage.@Nullable Note note(Actor actor, Handovers.Handover handover) {
        return notes.of(handover.mentorship(), handover.fromSince())
                .map(note ->
                        new HandoverPage.Note(
                                note.words(),
                                note.writer(),
                                LocalDate.ofInstant(note.writtenAt(), days.zone(actor.organiser())),
                                note.version()))
                .orElse(null);
    }

    private String words(
            Actor actor,
            CarePlacementId placement,
            @Nullable String typed,
            HandoverPage.@Nullable Note note) {
        return typed != null
                ? typed
                : drafts.at(actor, HandoverPage.draft(placement))
                        .orElse(note == null ? "" : note.words());
    }

    private Page past(Actor actor, Handovers.Handover handover) {
        return history.of(actor, List.of(handover.mentorship()), PAST);
    }

    private List<HandoverPage.Other> alsoThen(
            CarePlacementId placement, Handovers.Handover handover) {
        return jdbc.sql(
                        """
                        select c.placement, c.child, c.called as given_name, c.emblem,
                            exists (select 1 from mentorship.handover_note n
                                where n.mentorship = h.mentorship and n.given_since = h.from_since) as has_note
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
     * @throws Refusal {@code mentorship.handover.changed-meanwhile}, {@code
     *     mentorship.handover.no-words}, {@code mentorship.handover.too-long}
     */
    String write(Actor actor, CarePlacementId placement, String words, int seen) {
        access.require(actor, MentorshipAction.WRITE_HANDOVER, placement);
        Refusal.when(words.isBlank(), "mentorship.handover.no-words");
        Refusal.when(words.length() > LONGEST, "mentorship.handover.too-long");
        var handover = handovers.last(placement).orElseThrow(NotVisible::new);
        notes.keep(actor, handover.mentorship(), handover.fromSince(), words, seen);
        drafts.forget(actor, HandoverPage.draft(placement));
        audit.changed(actor, MentorshipAction.WRITE_HANDOVER, placement);
        return handover.toGivenName();
    }
}
