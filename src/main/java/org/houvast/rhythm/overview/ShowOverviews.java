package org.houvast.rhythm.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** Shows quarterly overviews: who answered, and what each tells. */
@Answer
class ShowOverviews {

    private final Access access;
    private final AuditTrail audit;
    private final Overviews overviews;
    private final Colleagues colleagues;
    private final Days days;

    ShowOverviews(
            Access access,
            AuditTrail audit,
            Overviews overviews,
            Colleagues colleagues,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.overviews = overviews;
        this.colleagues = colleagues;
        this.days = days;
    }

    OverviewsPage all(Actor actor, @Nullable LocalDate asked) {
        access.require(actor, RhythmAction.OPEN_OVERVIEWS);
        var today = days.today(actor.organiser());
        var quarters = overviews.quarters(today);
        var quarter = chosen(quarters, asked);
        var heads = quarter == null ? List.<Overview.Head>of() : overviews.of(quarter, today);
        var me = colleagues.of(actor).map(Colleagues.Colleague::id).orElse(null);
        var own =
                heads.stream()
                        .filter(head -> me != null && head.mentor().equals(me.value()))
                        .map(Overview.Head::id)
                        .findFirst()
                        .orElse(null);
        return new OverviewsPage(
                quarter,
                quarters,
                heads,
                own,
                quarter == null ? Set.of() : overviews.remindable(quarter, me, today),
                Quarter.of(today).through(),
                today);
    }

    private static @Nullable Quarter chosen(List<Quarter> quarters, @Nullable LocalDate asked) {
        return quarters.stream()
                .filter(quarter -> quarter.from().equals(asked))
                .findFirst()
                .orElse(quarters.isEmpty() ? null : quarters.getFirst());
    }

    OverviewPage one(Actor actor, OverviewId id, @Nullable String words, Problems problems) {
        var head = overviews.get(id);
        var mentor = new StaffId(head.mentor());
        access.require(actor, RhythmAction.SEE_OVERVIEW, mentor);
        var overview = overviews.told(List.of(head)).getFirst();
        audit.shown(actor, RhythmAction.SEE_OVERVIEW, children(List.of(overview)));
        return new OverviewPage(
                overview,
                colleagues.of(actor).filter(me -> me.id().equals(mentor)).isPresent(),
                access.may(actor, RhythmAction.SAY_OVERVIEW, mentor),
                days.today(actor.organiser()),
                words,
                problems);
    }

    /** The overviews to take along: one, or all of a quarter that the actor may see. */
    List<Overview> toTakeAlong(Actor actor, @Nullable OverviewId id, @Nullable LocalDate quarter) {
        if (id != null) {
            return List.of(one(actor, id, null, Problems.none()).overview());
        }
        access.require(actor, RhythmAction.OPEN_OVERVIEWS);
        var today = days.today(actor.organiser());
        var chosen = chosen(overviews.quarters(today), quarter);
        return chosen == null ? List.of() : overviews.told(overviews.of(chosen, today));
    }

    static List<CarePlacementId> children(List<Overview> overviews) {
        return overviews.stream()
                .flatMap(overview -> Stream.of(overview.told(), overview.cameSince()))
                .flatMap(List::stream)
                .map(told -> new CarePlacementId(told.placement()))
                .distinct()
                .toList();
    }
}
