package org.houvast.trainee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was agreed with a trainee: what the team does to help (S2.66), and what must go well
 * (S2.68). Only what is done is kept, never the reason: a person gets no label.
 */
@Component("traineeAgreements")
@Transactional
public class Agreements {

    private static final int LONGEST = 300;

    /** What an agreement is about. */
    public enum Kind {
        /** What the team does to help. */
        SUPPORT,
        /** What must go well to go on. */
        LIMIT
    }

    /** One agreement. */
    public record Agreement(UUID id, Kind kind, String words, LocalDate agreedOn) {}

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds now, in the order in which it was agreed. */
    @Transactional(readOnly = true)
    public List<Agreement> of(PlacementId placement) {
        return jdbc.sql(
                        """
                        select id, kind, words, agreed_on from trainee.agreement
                        where placement = :placement and ended_on is null order by agreed_on, id
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Agreement.class))
                .list();
    }

    /**
     * Agrees on something; what stands already stands once.
     *
     * @throws Refusal {@code trainee.agreement.words}
     */
    public void add(PlacementId placement, Kind kind, String words, LocalDate today) {
        Refusal.when(
                words.isBlank() || words.strip().length() > LONGEST,
                "trainee.agreement.words",
                LONGEST);
        jdbc.sql(
                        """
                        insert into trainee.agreement (id, placement, kind, words, agreed_on)
                        select :id, :placement, :kind, :words, :today
                        where not exists (select 1 from trainee.agreement a where a.placement = :placement
                            and a.kind = :kind and lower(a.words) = lower(:words) and a.ended_on is null)
                        """)
                .param("id", Id.fresh())
                .param("placement", placement.value())
                .param("kind", kind.name())
                .param("words", words.strip())
                .param("today", today)
                .update();
    }

    public void end(PlacementId placement, UUID agreement, LocalDate today) {
        jdbc.sql(
                        """
                        update trainee.agreement set ended_on = :today
                        where id = :id and placement = :placement and ended_on is null
                        """)
                .param("today", today)
                .param("id", agreement)
                .param("placement", placement.value())
                .update();
    }
}
