package org.houvast.mentorship.handing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MentorshipId;
import org.houvast.mentorship.Pairs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What mentors who hand over tell the next one. */
@Component
class HandoverNotes {

    /**
     * A note.
     *
     * @param writer the name of who wrote it last
     */
    record Note(String words, String writer, Instant writtenAt, int version) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param since the first day of the term that ends
     */
    Optional<Note> of(MentorshipId mentorship, LocalDate since) {
        return jdbc.sql(
                        """
                        select n.words, coalesce(s.called, '') as writer, n.written_at, n.version
                        from mentorship.handover_note n left join organisation.staff_card s on s.account = n.written_by
                        where n.mentorship = :mentorship and n.given_since = :since
                        """)
                .param("mentorship", mentorship.value())
                .param("since", since)
                .query(Rows.of(Note.class))
                .optional();
    }

    /**
     * @param seen the version that was read, or {@link Pairs#NONE}
     * @throws Refusal {@code mentorship.handover.changed-meanwhile}
     */
    void keep(Actor actor, MentorshipId mentorship, LocalDate since, String words, int seen) {
        int kept =
                jdbc.sql(
                                seen == Pairs.NONE
                                        ? """
                                        insert into mentorship.handover_note
                                            (mentorship, given_since, words, written_by, written_at)
                                        values (:mentorship, :since, :words, :account, :at)
                                        on conflict on constraint handover_note_pk do nothing
                                        """
                                        : """
                                        update mentorship.handover_note set words = :words, written_by = :account,
                                            written_at = :at, version = version + 1
                                        where mentorship = :mentorship and given_since = :since and version = :seen
                                        """)
                        .param("mentorship", mentorship.value())
                        .param("since", since)
                        .param("words", words.strip())
                        .param("account", actor.account().value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("seen", seen)
                        .update();
        Refusal.when(kept == 0, "mentorship.handover.changed-meanwhile");
    }
}
