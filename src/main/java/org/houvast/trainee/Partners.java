package org.houvast.trainee;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who helps from outside when the knowledge is not in house (S2.67). */
@Component
@Transactional
public class Partners {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORDS = 200;

    /** Whether the knowledge to guide someone is in house; asked each time. */
    public enum Expertise {
        IN_HOUSE,
        WITH_PARTNER,
        LOOKING;

        /** The key of what one says of it. */
        public String key() {
            return "trainee.expertise." + name();
        }
    }

    /** An organisation from outside. */
    public record Partner(UUID id, String name, String helpsWith, @Nullable String contact) {}

    /** What was answered for a placement. */
    public record Answer(@Nullable Expertise expertise, @Nullable UUID partner) {}

    private final JdbcClient jdbc;

    Partners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Partner> all() {
        return jdbc.sql(
                        """
                        select id, name, helps_with, contact from trainee.partner
                        where left_out_on is null order by name, id
                        """)
                .query(Rows.of(Partner.class))
                .list();
    }

    /**
     * @throws Refusal {@code trainee.partner.words}
     */
    public void add(String name, String helpsWith, String contact) {
        Refusal.when(
                name.isBlank()
                        || helpsWith.isBlank()
                        || name.strip().length() > LONGEST_NAME
                        || helpsWith.strip().length() > LONGEST_WORDS
                        || contact.strip().length() > LONGEST_WORDS,
                "trainee.partner.words");
        jdbc.sql(
                        """
                        insert into trainee.partner (id, name, helps_with, contact)
                        values (:id, :name, :helps_with, nullif(:contact, ''))
                        """)
                .param("id", Id.fresh())
                .param("name", name.strip())
                .param("helps_with", helpsWith.strip())
                .param("contact", contact.strip())
                .update();
    }

    /** No longer offered; where it helps already, it stays to be seen. */
    public void leaveOut(UUID partner, LocalDate today) {
        jdbc.sql("update trainee.partner set left_out_on = :today where id = :id")
                .param("today", today)
                .param("id", partner)
                .update();
    }

    /**
     * @param partner only with {@link Expertise#WITH_PARTNER}
     */
    public void answer(
            PlacementId placement, @Nullable Expertise expertise, @Nullable UUID partner) {
        jdbc.sql(
                        """
                        update trainee.placement set expertise = :expertise, partner = :partner, version = version + 1
                        where id = :placement
                        """)
                .param("expertise", expertise == null ? null : expertise.name())
                .param("partner", expertise == Expertise.WITH_PARTNER ? partner : null)
                .param("placement", placement.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Answer answered(PlacementId placement) {
        return jdbc.sql("select expertise, partner from trainee.placement where id = :placement")
                .param("placement", placement.value())
                .query(Rows.of(Answer.class))
                .single();
    }

    /** The partner of a placement, also one that is no longer offered. */
    @Transactional(readOnly = true)
    public java.util.Optional<Partner> of(PlacementId placement) {
        return jdbc.sql(
                        """
                        select r.id, r.name, r.helps_with, r.contact from trainee.placement p
                        join trainee.partner r on r.id = p.partner where p.id = :placement
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Partner.class))
                .optional();
    }
}
