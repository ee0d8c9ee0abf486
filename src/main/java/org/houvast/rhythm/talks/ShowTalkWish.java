package org.houvast.rhythm.talks;

import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows whether parents want the talk that is offered, and what they wrote. */
@Answer
class ShowTalkWish {

    private record Child(String givenName, CareType careType) {}

    private record Parent(String name) {}

    private final Access access;
    private final AuditTrail audit;
    private final OptOuts optOuts;
    private final JdbcClient jdbc;
    private final Days days;

    ShowTalkWish(Access access, AuditTrail audit, OptOuts optOuts, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.optOuts = optOuts;
        this.jdbc = jdbc;
        this.days = days;
    }

    TalkWishPage show(
            Actor actor, CarePlacementId placement, @Nullable OptOutForm form, Problems problems) {
        access.require(actor, RhythmAction.KEEP_TALK_WISH, placement);
        audit.shown(actor, RhythmAction.KEEP_TALK_WISH, placement);
        var today = days.today(actor.organiser());
        var child =
                jdbc.sql(
                                """
                                select c.called as given_name, c.care_type from child.child_card c
                                where c.placement = :placement
                                """)
                        .param("placement", placement.value())
                        .query(Rows.of(Child.class))
                        .optional()
                        .orElseThrow(NotVisible::new);
        var owed = optOuts.owed(placement, today);
        return new TalkWishPage(
                placement.value(),
                child.givenName(),
                child.careType(),
                owed == OptOuts.Owed.NO ? null : owed.name(),
                optOuts.of(placement),
                parents(placement),
                today,
                form,
                problems);
    }

    private List<String> parents(CarePlacementId placement) {
        return jdbc
                .sql(
                        """
                        select distinct g.given_name || ' ' || g.surname as name
                        from child.child_card c join child.guardian_card g on g.child = c.child
                        where c.placement = :placement order by name
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Parent.class))
                .list()
                .stream()
                .map(Parent::name)
                .filter(name -> !name.isBlank())
                .toList();
    }
}
