package org.houvast.trainee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.access.AccountId;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Placements that end before their time: why, which talks were held before, and what the school
 * says (S2.68). Who may read along ends with the last day.
 */
@Component
@Transactional
public class Endings {

    private static final int LONGEST = 2000;
    private static final int LONGEST_TALK = 500;

    /** Why a placement ends. */
    public enum Reason {
        NO_PROSPECT(true),
        CANNOT_GUIDE(true),
        TRAINEE_STOPS(false),
        SCHOOL_STOPS(false),
        OTHER(false);

        private final boolean asksMore;

        Reason(boolean asksMore) {
            this.asksMore = asksMore;
        }

        /** Whether the workplace decides: then it talked before, and asked the school. */
        public boolean isOurs() {
            return asksMore;
        }

        /** The key of what one says of it. */
        public String key() {
            return "trainee.ending." + name();
        }
    }

    /** A talk that was held before. */
    public record Talk(LocalDate heldOn, String words) {}

    /**
     * An ending.
     *
     * @param schoolView what the school says; {@code null} when it was not asked
     */
    public record Ending(
            LocalDate lastDay,
            Reason reason,
            @Nullable String words,
            @Nullable String schoolView,
            @Nullable LocalDate schoolAskedOn,
            LocalDate endedOn) {}

    private final JdbcClient jdbc;
    private final TraineeRegister register;

    Endings(JdbcClient jdbc, TraineeRegister register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /**
     * Ends a placement before its time.
     *
     * @throws Refusal {@code trainee.ending.day} when the last day is not one of the placement,
     *     {@code trainee.ending.talk-first} and {@code trainee.ending.ask-school} when the
     *     workplace decides without either, {@code trainee.ending.talk-held} when one is still to
     *     come, {@code trainee.ending.words} when something is too long
     */
    public void end(Placements.Card card, Ending ending, List<Talk> talks, AccountId by) {
        Refusal.when(
                ending.lastDay().isBefore(card.fromDay())
                        || ending.lastDay().isAfter(card.throughDay())
                        || ending.lastDay().isBefore(ending.endedOn()),
                "trainee.ending.day",
                card.throughDay());
        Refusal.when(ending.reason().isOurs() && talks.isEmpty(), "trainee.ending.talk-first");
        Refusal.when(
                talks.stream().anyMatch(talk -> talk.heldOn().isAfter(ending.endedOn())),
                "trainee.ending.talk-held");
        Refusal.when(
                ending.reason().isOurs()
                        && card.institute() != null
                        && (ending.schoolView() == null || ending.schoolAskedOn() == null),
                "trainee.ending.ask-school");
        Refusal.when(
                isTooLong(ending.words(), LONGEST)
                        || isTooLong(ending.schoolView(), LONGEST)
                        || talks.stream().anyMatch(talk -> isTooLong(talk.words(), LONGEST_TALK)),
                "trainee.ending.words");
        jdbc.sql(
                        """
                        insert into trainee.ending (placement, last_day, reason, words, school_view,
                            school_asked_on, ended_by, ended_on)
                        values (:placement, :last_day, :reason, :words, :school_view, :school_asked_on, :by, :ended_on)
                        on conflict on constraint ending_pk do update set last_day = excluded.last_day,
                            reason = excluded.reason, words = excluded.words, school_view = excluded.school_view,
                            school_asked_on = excluded.school_asked_on, ended_by = excluded.ended_by,
                            ended_on = excluded.ended_on, went_on = false
                        """)
                .param("placement", card.placement().value())
                .param("last_day", ending.lastDay())
                .param("reason", ending.reason().name())
                .param("words", ending.words())
                .param("school_view", ending.schoolView())
                .param("school_asked_on", ending.schoolAskedOn())
                .param("by", by.value())
                .param("ended_on", ending.endedOn())
                .update();
        jdbc.sql("delete from trainee.ending_talk where placement = :placement")
                .param("placement", card.placement().value())
                .update();
        talks.forEach(talk ->
                jdbc.sql(
                                """
                                insert into trainee.ending_talk (id, placement, held_on, words)
                                values (:id, :placement, :held_on, :words)
                                """)
                        .param("id", Id.fresh())
                        .param("placement", card.placement().value())
                        .param("held_on", talk.heldOn())
                        .param("words", talk.words())
                        .update());
        register.change(
                List.of(
                        new TraineeRegister.Lasts(
                                card.trainee(),
                                card.placement(),
                                card.fromDay(),
                                ending.lastDay())));
    }

    private static boolean isTooLong(@Nullable String words, int longest) {
        return words != null && words.length() > longest;
    }

    @Transactional(readOnly = true)
    public Optional<Ending> of(PlacementId placement) {
        return jdbc.sql(
                        """
                        select last_day, reason, words, school_view, school_asked_on, ended_on
                        from trainee.ending where placement = :placement and not went_on
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Ending.class))
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Talk> talks(PlacementId placement) {
        return jdbc.sql(
                        """
                        select held_on, words from trainee.ending_talk
                        where placement = :placement order by held_on, id
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Talk.class))
                .list();
    }
}
