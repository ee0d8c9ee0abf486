package org.houvast.mentorship.away;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What mentors who are away tell who takes over; one note for a time away. */
@Component
class TakeoverNotes {

    /**
     * A note.
     *
     * @param fromDay where it stands; a time away may since have become longer or shorter
     */
    record Note(LocalDate fromDay, String words, String writer, Instant writtenAt, int version) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    TakeoverNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Note> of(StaffId mentor, AwayDays.Time time) {
        return jdbc.sql(
                        """
                        select t.from_day, t.words, coalesce(s.called, '') as writer, t.written_at, t.version
                        from mentorship.takeover t left join organisation.staff_card s on s.account = t.written_by
                        where t.staff = :mentor and t.from_day between :from and :through and t.words <> ''
                        order by t.written_at desc limit 1
                        """)
                .param("mentor", mentor.value())
                .param("from", time.fromDay())
                .param("through", time.throughDay())
                .query(Rows.of(Note.class))
                .optional();
    }

    /**
     * @param seen the version that was read, or {@link Pairs#NONE}
     * @throws Refusal {@code mentorship.away.changed-meanwhile}
     */
    void keep(Actor actor, StaffId mentor, AwayDays.Time time, String words, int seen) {
        var note = of(mentor, time);
        int kept =
                jdbc.sql(
                                note.isEmpty()
                                        ? """
                                        insert into mentorship.takeover (staff, from_day, words, written_by, written_at)
                                        select :mentor, :day, :words, :account, :at where :seen = -1
                                        on conflict on constraint takeover_pk do update
                                            set words = excluded.words, written_by = excluded.written_by,
                                                written_at = excluded.written_at, version = takeover.version + 1
                                            where takeover.words = ''
                                        """
                                        : """
                                        update mentorship.takeover set words = :words, written_by = :account,
                                            written_at = :at, version = version + 1
                                        where staff = :mentor and from_day = :day and version = :seen
                                        """)
                        .param("mentor", mentor.value())
                        .param("day", note.map(Note::fromDay).orElse(time.fromDay()))
                        .param("words", words.strip())
                        .param("account", actor.account().value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("seen", seen)
                        .update();
        Refusal.when(kept == 0, "mentorship.away.changed-meanwhile");
    }
}
