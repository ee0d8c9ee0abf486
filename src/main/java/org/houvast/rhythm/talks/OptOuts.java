package org.houvast.rhythm.talks;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.AccountId;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What parents wrote about talks, in the organiser of the transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OptOuts {

    /** Why a talk cannot be left out beforehand; the end of a key. */
    enum Owed {
        /** In the Dutch dagopvang and peuteropvang the law asks the mentor for talks. */
        LAW,
        /** Here it was agreed that the talk belongs to it for each child. */
        AGREED,
        /** It is an offer. */
        NO
    }

    private final JdbcClient jdbc;

    OptOuts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a child, the latest first. */
    List<OptOut> of(CarePlacementId placement) {
        return jdbc.sql(
                        """
                        select o.id, o.said_on, o.said_by, o.how, s.called as recorded_by, o.taken_back_on
                        from rhythm.talk_opt_out o
                        left join organisation.staff_card s on s.account = o.recorded_by
                        where o.care_placement = :placement
                        order by o.taken_back_on desc nulls first, o.said_on desc, o.id
                        """)
                .param("placement", placement.value())
                .query(Rows.of(OptOut.class))
                .list();
    }

    /** Whether parents of this child may count on the talk. */
    Owed owed(CarePlacementId placement, LocalDate today) {
        return jdbc.sql(
                        """
                        select case when p.care_type in ('DAY_CARE', 'PRESCHOOL') then 'LAW'
                            when exists (select 1 from rhythm.checklist_line l
                                where l.care_type = p.care_type and l.kind = 'PARENT_TALK'
                                    and l.every_months is not null and l.required
                                    and (l.valid_through is null or l.valid_through >= :today)) then 'AGREED'
                            else 'NO' end
                        from child.placement_card p where p.placement = :placement
                        """)
                .param("placement", placement.value())
                .param("today", today)
                .query(String.class)
                .optional()
                .map(Owed::valueOf)
                .orElse(Owed.NO);
    }

    void keep(CarePlacementId placement, OptOutForm form, AccountId by) {
        int kept =
                jdbc.sql(
                                """
                                insert into rhythm.talk_opt_out (id, care_placement, said_on, said_by, how, recorded_by)
                                values (:id, :placement, :said_on, :said_by, :how, :by)
                                on conflict (organiser, care_placement) where taken_back_on is null do nothing
                                """)
                        .param("id", Id.fresh())
                        .param("placement", placement.value())
                        .param("said_on", form.saidOn())
                        .param("said_by", form.saidBy().strip())
                        .param("how", form.how().name())
                        .param("by", by.value())
                        .update();
        Refusal.when(kept == 0, "rhythm.talks.stands-already");
    }

    void takeBack(CarePlacementId placement, AccountId by, LocalDate today) {
        int changed =
                jdbc.sql(
                                """
                                update rhythm.talk_opt_out set taken_back_on = greatest(:today, said_on),
                                    taken_back_by = :by, version = version + 1
                                where care_placement = :placement and taken_back_on is null
                                """)
                        .param("placement", placement.value())
                        .param("today", today)
                        .param("by", by.value())
                        .update();
        Refusal.when(changed == 0, "rhythm.talks.stands-not");
    }
}
