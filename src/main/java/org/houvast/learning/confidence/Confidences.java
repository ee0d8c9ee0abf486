package org.houvast.learning.confidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What trainees told in confidence. Each question asks who is reading; and the database itself
 * shows a row to nobody else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Confidences {

    /**
     * Something that was told.
     *
     * @param isMine whether the reader is who heard it
     * @param readers given names of who needs to know it too
     */
    record Told(
            UUID id,
            String words,
            UUID toldTo,
            String toldToName,
            LocalDate writtenOn,
            boolean isMine,
            List<String> readers) {}

    private static final String READABLE =
            """
            (exists (select 1 from organisation.staff_self s where s.subject = c.told_to and s.actor = :account)
                or exists (select 1 from trainee.trainee_of_placement t
                    where t.subject = c.placement and t.actor = :account)
                or exists (select 1 from learning.confidence_reader r
                    join organisation.staff_self s on s.subject = r.staff
                    where r.confidence = c.id and s.actor = :account))
            """;

    private final JdbcClient jdbc;

    Confidences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the actor needs to know of this trainee. */
    List<Told> readBy(Actor actor, PlacementId placement) {
        return jdbc.sql(
                        """
                        select c.id, c.words, c.told_to, m.name as told_to_name, c.written_on,
                            exists (select 1 from organisation.staff_self s
                                where s.subject = c.told_to and s.actor = :account) as is_mine,
                            array(select s.given_name from learning.confidence_reader r
                                join organisation.staff_card s on s.id = r.staff
                                where r.confidence = c.id order by s.given_name) as readers
                        from learning.confidence c join organisation.staff_card m on m.id = c.told_to
                        where c.placement = :placement and %s
                        order by c.written_on, c.id
                        """
                                .formatted(READABLE))
                .param("placement", placement.value())
                .param("account", actor.account().value())
                .query(Rows.of(Told.class))
                .list();
    }

    Optional<Told> one(Actor actor, PlacementId placement, UUID id) {
        return readBy(actor, placement).stream().filter(told -> told.id().equals(id)).findFirst();
    }

    void tell(Actor actor, PlacementId placement, StaffId toldTo, String words, LocalDate today) {
        jdbc.sql(
                        """
                        insert into learning.confidence (id, placement, words, told_to, written_by, written_on)
                        values (:id, :placement, :words, :told_to, :by, :today)
                        """)
                .param("id", Id.fresh())
                .param("placement", placement.value())
                .param("words", words)
                .param("told_to", toldTo.value())
                .param("by", actor.account().value())
                .param("today", today)
                .update();
    }

    void name(Told told, PlacementId placement, StaffId reader, LocalDate today) {
        jdbc.sql(
                        """
                        insert into learning.confidence_reader (confidence, staff, placement, named_by, named_on)
                        values (:confidence, :staff, :placement, :by, :today)
                        on conflict on constraint confidence_reader_pk do nothing
                        """)
                .param("confidence", told.id())
                .param("staff", reader.value())
                .param("placement", placement.value())
                .param("by", told.toldTo())
                .param("today", today)
                .update();
    }

    void forget(Told told) {
        jdbc.sql("delete from learning.confidence where id = :id").param("id", told.id()).update();
    }
}
