package org.houvast.learning.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Action;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.Curricula;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where a trainee is in the programme: which one it is, in which module, and what belongs to it.
 */
@UseCase
class WhereSheIs {

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final Curricula curricula;
    private final Days days;

    WhereSheIs(
            Access access,
            AuditTrail audit,
            Placements placements,
            Curricula curricula,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.curricula = curricula;
        this.days = days;
    }

    WherePage page(Actor actor, PlacementId placement, Problems problems) {
        access.require(actor, TraineeAction.SEE_PLACEMENT, placement);
        audit.shown(actor, TraineeAction.SEE_PLACEMENT, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var may =
                access.allowed(
                        actor,
                        placement.value(),
                        List.of(TraineeAction.CHOOSE_PROGRAMME, TraineeAction.SAY_MODULE));
        var lines =
                card.programmeId() == null
                        ? List.<Curricula.Line>of()
                        : curricula.lines(card.programmeId());
        return new WherePage(
                card,
                today,
                curricula.now(placement, today),
                lines.stream()
                        .flatMap(line -> Stream.ofNullable(line.module()))
                        .distinct()
                        .toList(),
                curricula.criteriaOf(placement),
                may.contains(TraineeAction.CHOOSE_PROGRAMME)
                        ? curricula.all(today)
                        : List.<Curricula.Programme>of(),
                may.contains(TraineeAction.SAY_MODULE),
                problems);
    }

    void follow(Actor actor, PlacementId placement, UUID programme) {
        may(actor, TraineeAction.CHOOSE_PROGRAMME, placement);
        curricula.follow(placement, programme, days.today(actor.organiser()));
    }

    /**
     * @param from {@code null} for today
     * @throws Refusal {@code trainee.module.which}
     */
    void enter(Actor actor, PlacementId placement, String module, @Nullable LocalDate from) {
        may(actor, TraineeAction.SAY_MODULE, placement);
        curricula.enter(
                placement,
                module,
                from == null ? days.today(actor.organiser()) : from,
                actor.account());
    }

    private void may(Actor actor, Action action, PlacementId placement) {
        access.require(actor, action, placement);
        audit.changed(actor, action, placement);
    }
}
