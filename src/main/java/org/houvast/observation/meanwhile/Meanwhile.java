package org.houvast.observation.meanwhile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.Takeovers;
import org.houvast.observation.ObservationAction;
import org.houvast.organisation.Colleagues;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hands back to a mentor who was away: who took over, and what was written of the own children. */
@UseCase
class Meanwhile {

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final Takeovers takeovers;
    private final JdbcClient jdbc;
    private final Days days;
    private final Clock clock;

    Meanwhile(
            Access access,
            AuditTrail audit,
            Colleagues colleagues,
            Takeovers takeovers,
            JdbcClient jdbc,
            Days days,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.takeovers = takeovers;
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
    }

    /** Empty for who was not away lately, or has read it. */
    Optional<MeanwhilePage> of(Actor actor, LocalDate today) {
        var me = colleagues.of(actor);
        return me.flatMap(one -> takeovers.toHandBack(one.id(), today))
                .map(past ->
                        new MeanwhilePage(
                                past.from(),
                                past.through(),
                                past.takers(),
                                notes(actor, today, past)))
                .filter(page -> !page.takers().isEmpty() || !page.notes().isEmpty());
    }

    /** Empty when there is nothing to hand back. */
    Optional<MeanwhilePage> show(Actor actor) {
        access.require(actor, ObservationAction.SEE_MEANWHILE);
        var page = of(actor, days.today(actor.organiser()));
        audit.shown(
                actor,
                ObservationAction.SEE_MEANWHILE,
                page.stream()
                        .flatMap(one -> one.notes().stream())
                        .map(note -> new CarePlacementId(note.placement()))
                        .toList());
        return page;
    }

    private List<MeanwhilePage.Note> notes(Actor actor, LocalDate today, Takeovers.Past past) {
        return jdbc.sql(
                        """
                        select c.placement, c.child, c.called as given_name, c.emblem, e.words, e.kind, e.writer_name, e.seen_on
                        from mentorship.mentor_of_child r
                        join observation.entry e on e.care_placement = r.subject
                        join child.child_card c on c.placement = r.subject
                        left join organisation.staff_card w on w.id = e.written_by
                        where r.actor = :me and r.valid @> cast(:today as date) and e.taken_back_at is null and e.seen_on between :from and :through
                            and w.account is distinct from :me
                        order by c.called, c.placement, e.written_at
                        """)
                .param("me", actor.account().value())
                .param("today", today)
                .param("from", past.from())
                .param("through", past.through())
                .query(Rows.of(MeanwhilePage.Note.class))
                .list();
    }

    /**
     * It is read: also what was written for the mentor in that time. A second time changes nothing.
     */
    void read(Actor actor) {
        access.require(actor, ObservationAction.SEE_MEANWHILE);
        var today = days.today(actor.organiser());
        var me = colleagues.of(actor).orElseThrow(NotVisible::new);
        takeovers.toHandBack(me.id(), today).ifPresent(past -> read(actor, today, past));
        takeovers.handedBack(actor, me.id(), today);
    }

    private void read(Actor actor, LocalDate today, Takeovers.Past past) {
        var read =
                jdbc.sql(
                                """
                                update observation.entry e set read_by_mentor_at = :now, version = e.version + 1
                                from mentorship.mentor_of_child r
                                where r.subject = e.care_placement and r.actor = :me and r.valid @> cast(:today as date)
                                    and e.kind = 'FOR_THE_MENTOR' and e.read_by_mentor_at is null
                                    and e.taken_back_at is null and e.seen_on between :from and :through
                                returning e.care_placement
                                """)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("me", actor.account().value())
                        .param("today", today)
                        .param("from", past.from())
                        .param("through", past.through())
                        .query((row, n) ->
                                new CarePlacementId(row.getObject("care_placement", UUID.class)))
                        .list();
        audit.changed(actor, ObservationAction.READ_FOR_MENTOR, read);
    }
}
