package org.houvast.learning.state;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.UseCase;
import org.houvast.learning.TogetherAction;
import org.houvast.learning.week.Weeks;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells how things stand with a trainee; the mentor adds a few words. */
@UseCase
class TellState {

    private static final int AHEAD = 13;
    private static final int SHOWN = 6;
    private static final int LONGEST = 1500;

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final BesideTrainee beside;
    private final Weeks weeks;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Days days;

    TellState(
            Access access,
            AuditTrail audit,
            Placements placements,
            BesideTrainee beside,
            Weeks weeks,
            JdbcClient jdbc,
            Clock clock,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.beside = beside;
        this.weeks = weeks;
        this.jdbc = jdbc;
        this.clock = clock;
        this.days = days;
    }

    StatePage page(Actor actor, PlacementId placement) {
        access.require(actor, TogetherAction.SEE_STATE, placement);
        audit.shown(actor, TogetherAction.SEE_STATE, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var from = today.isBefore(card.fromDay()) ? card.fromDay() : today;
        return new StatePage(
                card,
                today,
                note(actor, placement).orElse(null),
                beside.of(List.of(placement), from, from.plusDays(AHEAD)).stream()
                        .limit(SHOWN)
                        .toList(),
                placements.time(placement, from).orElse(null),
                weeks.goal(placement).orElse(null),
                weeks.of(List.of(placement), from, from.plusDays(AHEAD), today),
                !access.allowed(actor, placement.value(), List.of(TogetherAction.WRITE_STATE))
                        .isEmpty());
    }

    private Optional<StatePage.Note> note(Actor actor, PlacementId placement) {
        var zone = days.zone(actor.organiser());
        return jdbc.sql(
                        """
                        select n.words, s.called, n.written_at
                        from learning.state_note n
                        left join organisation.staff_card s on s.account = n.written_by
                        where n.placement = :placement
                        """)
                .param("placement", placement.value())
                .query((row, n) ->
                        new StatePage.Note(
                                row.getString("words"),
                                row.getString("called"),
                                LocalDate.ofInstant(
                                        row.getObject("written_at", OffsetDateTime.class)
                                                .toInstant(),
                                        zone)))
                .optional();
    }

    /** Nothing written takes the note away. */
    void write(Actor actor, PlacementId placement, String typed) {
        access.require(actor, TogetherAction.WRITE_STATE, placement);
        audit.changed(actor, TogetherAction.WRITE_STATE, placement);
        var words = typed.strip();
        if (words.isEmpty()) {
            jdbc.sql("delete from learning.state_note where placement = :placement")
                    .param("placement", placement.value())
                    .update();
            return;
        }
        jdbc.sql(
                        """
                        insert into learning.state_note (placement, words, written_by, written_at)
                        values (:placement, :words, :by, :at)
                        on conflict on constraint state_note_pk do update set words = excluded.words,
                            written_by = excluded.written_by, written_at = excluded.written_at
                        """)
                .param("placement", placement.value())
                .param("words", words.substring(0, Math.min(LONGEST, words.length())))
                .param("by", actor.account().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
