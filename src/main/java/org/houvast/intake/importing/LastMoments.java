package org.houvast.intake.importing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Rows;
import org.houvast.intake.comparing.Knowledge;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.Moments;
import org.houvast.rhythm.YearPlans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was last done for each child, in the words of the year plan. */
@Component
class LastMoments {

    private final Moments moments;
    private final YearPlans plans;
    private final JdbcClient jdbc;

    LastMoments(Moments moments, YearPlans plans, JdbcClient jdbc) {
        this.moments = moments;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    private record DoneRow(CarePlacementId placement, MomentKind kind, LocalDate day) {}

    /** All that is known to be done, by whatever way it became known. */
    Set<Knowledge.Done> known() {
        Set<Knowledge.Done> known = new HashSet<>();
        jdbc
                .sql(
                        """
                        select care_placement as placement, kind, closed_on as day from rhythm.moment_card
                        where closed_on is not null and kind in ('OBSERVATION', 'PARENT_TALK')
                        """)
                .query(Rows.of(DoneRow.class))
                .stream()
                .forEach(row ->
                        known.add(
                                new Knowledge.Done(
                                        row.placement(),
                                        Knowledge.Moment.valueOf(row.kind().name()),
                                        row.day())));
        return known;
    }

    /**
     * @return those that were not known yet
     */
    List<Knowledge.Done> doneBefore(List<Knowledge.Done> done) {
        return moments.doneBefore(done.stream().map(LastMoments::before).toList()).stream()
                .map(b ->
                        new Knowledge.Done(
                                b.placement(), Knowledge.Moment.valueOf(b.kind().name()), b.day()))
                .toList();
    }

    private static Moments.Before before(Knowledge.Done done) {
        return new Moments.Before(
                done.placement(), MomentKind.valueOf(done.moment().name()), done.day());
    }

    /**
     * Forgets what an import told.
     *
     * @param placements of the children that it was about; what is planned for them goes too
     * @return whether there was a plan
     */
    boolean forget(Collection<Knowledge.Done> done, Collection<CarePlacementId> placements) {
        moments.forgetDoneBefore(done.stream().map(LastMoments::before).toList());
        return moments.forgetPlans(placements) > 0;
    }

    /** Plans anew for children who stay. */
    void planAnew(Collection<CarePlacementId> placements) {
        plans.plan(placements);
    }
}
