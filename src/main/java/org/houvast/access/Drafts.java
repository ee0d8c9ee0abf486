package org.houvast.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.houvast.foundation.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Long text that is being typed: kept while typing, until it is saved. It belongs to its writer.
 */
@Component
@Transactional
public class Drafts {

    public static final int LONGEST = 20_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what stands there now; empty text throws the draft away.
     *
     * @param place where it is typed, such as {@code note/new}
     * @throws Refusal {@code access.draft.too-long}
     */
    public void keep(Actor actor, String place, String words) {
        Refusal.when(
                words.length() > LONGEST || place.length() > 200, "access.draft.too-long", LONGEST);
        if (words.isBlank()) {
            forget(actor, place);
            return;
        }
        jdbc.sql(
                        """
                        insert into access.draft (account, place, words, typed_at)
                        values (:account, :place, :words, :at)
                        on conflict (organiser, account, place)
                        do update set words = excluded.words, typed_at = excluded.typed_at
                        """)
                .param("account", actor.account().value())
                .param("place", place)
                .param("words", words)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was being typed at a place. */
    public Optional<String> at(Actor actor, String place) {
        return jdbc.sql(
                        "select words from access.draft where account = :account and place = :place")
                .param("account", actor.account().value())
                .param("place", place)
                .query(String.class)
                .optional();
    }

    /** The text was saved where it belongs. */
    public void forget(Actor actor, String place) {
        jdbc.sql("delete from access.draft where account = :account and place = :place")
                .param("account", actor.account().value())
                .param("place", place)
                .update();
    }
}
