package org.houvast.mentorship.handing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.houvast.access.Actor;
import org.houvast.foundation.Id;
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
     * @param since the first day of the term that ends
     * @param writer the name of who wrote it last
     * @param cameAlong whether it was written in another file of the same child
     */
    record Note(
            LocalDate since,
            String words,
            String writer,
            Instant writtenAt,
            int version,
            boolean cameAlong) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverNotes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of a mentorship, the newest first. */
    List<Note> of(MentorshipId mentorship) {
        return jdbc.sql(
                        """
                        select n.given_since as since, n.words, coalesce(s.called, '') as writer, n.written_at, n.version,
                            n.came_from is not null as came_along
                        from mentorship.handover_note n left join organisation.staff_card s on s.account = n.written_by
                        where n.mentorship = :mentorship order by n.given_since desc, n.written_at desc
                        """)
                .param("mentorship", mentorship.value())
                .query(Rows.of(Note.class))
                .list();
    }

    /**
     * @param since the first day of the term that ends
     * @param seen the version that was read, or {@link Pairs#NONE}
     * @throws Refusal {@code mentorship.handover.changed-meanwhile}
     */
    void keep(Actor actor, MentorshipId mentorship, LocalDate since, String words, int seen) {
        int kept =
                seen == Pairs.NONE
                        ? write(actor, mentorship, since, words)
                        : rewrite(actor, mentorship, since, words, seen);
        Refusal.when(kept == 0, "mentorship.handover.changed-meanwhile");
    }

    private int write(Actor actor, MentorshipId mentorship, LocalDate since, String words) {
        return jdbc.sql(
                        """
                        insert into mentorship.handover_note
                            (id, mentorship, given_since, words, written_by, written_at)
                        values (:id, :mentorship, :since, :words, :account, :at)
                        on conflict (mentorship, given_since) where came_from is null do nothing
                        """)
                .param("id", Id.fresh())
                .param("mentorship", mentorship.value())
                .param("since", since)
                .param("words", words.strip())
                .param("account", actor.account().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int rewrite(
            Actor actor, MentorshipId mentorship, LocalDate since, String words, int seen) {
        return jdbc.sql(
                        """
                        update mentorship.handover_note set words = :words, written_by = :account,
                            written_at = :at, version = version + 1
                        where mentorship = :mentorship and given_since = :since and came_from is null
                            and version = :seen
                        """)
                .param("mentorship", mentorship.value())
                .param("since", since)
                .param("words", words.strip())
                .param("account", actor.account().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("seen", seen)
                .update();
    }
}
