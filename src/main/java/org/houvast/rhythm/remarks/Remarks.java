package org.houvast.rhythm.remarks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.AccountId;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.MomentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The remarks on planned moments, in the organiser of the transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Remarks {

    private static final String SELECT =
            """
            select r.id, r.moment, c.placement, c.called as given_name, m.kind, r.words, r.writer_name,
                r.written_on, r.read_on
            from rhythm.remark r
            join rhythm.moment m on m.id = r.moment
            join child.child_card c on c.placement = m.care_placement
            """;

    private final JdbcClient jdbc;

    Remarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said about a moment, the oldest first. */
    public List<Remark> of(MomentId moment) {
        return jdbc.sql(SELECT + "where r.moment = :moment order by r.written_on, r.id")
                .param("moment", moment.value())
                .query(Rows.of(Remark.class))
                .list();
    }

    /** What a mentor did not read yet, of the children whose mentor this is on a day. */
    public List<Remark> unread(StaffId mentor, LocalDate today) {
        return jdbc.sql(
                        SELECT
                                + """
                                join mentorship.term_card t on t.care_placement = m.care_placement
                                    and t.mentor = :mentor and t.valid @> cast(:today as date)
                                where r.read_on is null order by r.written_on, r.id
                                """)
                .param("mentor", mentor.value())
                .param("today", today)
                .query(Rows.of(Remark.class))
                .list();
    }

    /**
     * @throws NotVisible when the moment is not there
     */
    CarePlacementId childOf(MomentId moment) {
        return jdbc.sql("select care_placement from rhythm.moment where id = :moment")
                .param("moment", moment.value())
                .query(UUID.class)
                .optional()
                .map(CarePlacementId::new)
                .orElseThrow(NotVisible::new);
    }

    /**
     * @throws NotVisible when the remark is not there
     */
    MomentId momentOf(UUID remark) {
        return jdbc.sql("select moment from rhythm.remark where id = :remark")
                .param("remark", remark)
                .query(UUID.class)
                .optional()
                .map(MomentId::new)
                .orElseThrow(NotVisible::new);
    }

    void keep(MomentId moment, String words, AccountId by, String name, LocalDate today) {
        jdbc.sql(
                        """
                        insert into rhythm.remark (id, moment, words, written_by, writer_name, written_on)
                        values (:id, :moment, :words, :by, :name, :today)
                        """)
                .param("id", Id.fresh())
                .param("moment", moment.value())
                .param("words", words)
                .param("by", by.value())
                .param("name", name)
                .param("today", today)
                .update();
    }

    void read(UUID remark, AccountId by, LocalDate today) {
        jdbc.sql(
                        """
                        update rhythm.remark set read_on = :today, read_by = :by
                        where id = :remark and read_on is null
                        """)
                .param("today", today)
                .param("by", by.value())
                .param("remark", remark)
                .update();
    }
}
