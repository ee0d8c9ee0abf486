package org.houvast.learning.home;

import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.AuditTrail;
import org.houvast.access.Homes;
import org.houvast.foundation.Rows;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who leads who starts within four weeks, and for whom there is no time yet. */
@Component
class LearnersOfLeader implements SectionSource<Homes.Looking> {

    private static final int ORDER = 55;
    private static final int AHEAD = 28;

    private final Access access;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    LearnersOfLeader(Access access, AuditTrail audit, JdbcClient jdbc) {
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Override
    public Place<Homes.Looking> place() {
        return Homes.NEWS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(Homes.Looking looking) {
        if (!looking.walks()) {
            return Optional.empty();
        }
        var lines =
                jdbc.sql(
                                """
                                select x.placement, x.given_name, x.from_day, x.has_time
                                from (select p.placement, p.given_name, p.from_day,
                                        exists (select 1 from trainee.guidance_time_card h
                                            where h.placement = p.placement
                                                and h.valid @> greatest(p.from_day, cast(:today as date))) as has_time
                                    from trainee.placement_card p
                                    where p.through_day >= :today and p.from_day <= cast(:today as date) + :ahead
                                        and %s) x
                                where x.from_day > :today or not x.has_time
                                order by x.from_day, x.given_name, x.placement limit 4
                                """
                                        .formatted(
                                                access.rows(
                                                        TraineeAction.CHANGE_PLACEMENT,
                                                        "p.placement")))
                        .param("today", looking.today())
                        .param("ahead", AHEAD)
                        .query(Rows.of(LeaderSection.Line.class))
                        .list();
        audit.shown(
                looking.actor(),
                TraineeAction.SEE_PLACEMENT,
                lines.stream().map(line -> new PlacementId(line.placement())).toList());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new LeaderSection(looking.today(), lines));
    }
}
