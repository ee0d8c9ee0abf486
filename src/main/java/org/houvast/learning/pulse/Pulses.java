package org.houvast.learning.pulse;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What trainees said of their welcome. The database itself shows a row to who said it and to whom
 * she chose, and to nobody else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Pulses {

    private record Row(
            UUID id,
            PulseMoment moment,
            List<String> felt,
            @Nullable String words,
            LocalDate saidOn,
            List<String> readers) {}

    /**
     * What someone said.
     *
     * @param words {@code null} for none
     * @param readers given names of whom she chose
     */
    record Said(
            PulseMoment moment,
            List<Feeling> felt,
            @Nullable String words,
            LocalDate saidOn,
            List<String> readers) {

        boolean isSomething() {
            return !felt.isEmpty() || words != null;
        }
    }

    private final JdbcClient jdbc;

    Pulses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Asked(LocalDate fromDay, List<String> said) {}

    /** The question that is open for who learns here and looks now; none when she answered it. */
    Optional<PulseMoment> open(PlacementId placement, LocalDate today) {
        var asked =
                jdbc.sql(
                                """
                                select p.from_day, array(select u.moment from learning.pulse u
                                    where u.placement = p.placement) as said
                                from trainee.placement_card p where p.placement = :placement
                                """)
                        .param("placement", placement.value())
                        .query(Rows.of(Asked.class))
                        .single();
        return PulseMoment.on(asked.fromDay(), today)
                .filter(moment -> !asked.said().contains(moment.name()));
    }

    /** What was said of this placement, as far as the actor said it or was chosen to read it. */
    List<Said> readBy(Actor actor, PlacementId placement) {
        return jdbc
                .sql(
                        """
                        select p.id, p.moment, p.felt, p.words, p.said_on,
                            array(select s.given_name from learning.pulse_reader r
                                join organisation.staff_card s on s.id = r.staff
                                where r.pulse = p.id order by s.given_name) as readers
                        from learning.pulse p
                        where p.placement = :placement and (p.author = :account or exists (
                            select 1 from learning.pulse_reader r
                            join organisation.staff_self s on s.subject = r.staff
                            where r.pulse = p.id and s.actor = :account))
                        order by p.said_on
                        """)
                .param("placement", placement.value())
                .param("account", actor.account().value())
                .query(Rows.of(Row.class))
                .stream()
                .map(row ->
                        new Said(
                                row.moment(),
                                row.felt().stream().map(Feeling::valueOf).toList(),
                                row.words(),
                                row.saidOn(),
                                row.readers()))
                .toList();
    }

    /**
     * @throws Refusal {@code learning.pulse.not-now} when it was answered already
     */
    void say(
            Actor actor,
            PlacementId placement,
            PulseMoment moment,
            Collection<Feeling> felt,
            String words,
            Collection<StaffId> readers,
            LocalDate today) {
        var id = Id.fresh();
        int said =
                jdbc.sql(
                                """
                                insert into learning.pulse (id, placement, moment, felt, words, author, said_on)
                                values (:id, :placement, :moment, :felt, :words, :author, :today)
                                on conflict on constraint pulse_once do nothing
                                """)
                        .param("id", id)
                        .param("placement", placement.value())
                        .param("moment", moment.name())
                        .param("felt", felt.stream().map(Feeling::name).toArray(String[]::new))
                        .param("words", words.isEmpty() ? null : words)
                        .param("author", actor.account().value())
                        .param("today", today)
                        .update();
        Refusal.when(said == 0, "learning.pulse.not-now");
        for (var reader : readers) {
            jdbc.sql(
                            """
                            insert into learning.pulse_reader (pulse, staff, author)
                            values (:pulse, :staff, :author)
                            """)
                    .param("pulse", id)
                    .param("staff", reader.value())
                    .param("author", actor.account().value())
                    .update();
        }
    }
}
