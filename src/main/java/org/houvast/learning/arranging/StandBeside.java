package org.houvast.learning.arranging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.AloneDays;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;

/**
 * Asks a colleague from another group of the location to come and stand beside a trainee who would
 * be alone. Until someone is asked, the warning stays.
 */
@UseCase
class StandBeside {

    /** On so many of the coming four weeks it is no exception: then it holds to the last day. */
    private static final int EACH_WEEK = 3;

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final AloneDays alone;
    private final WhoCouldCome could;
    private final Days days;

    StandBeside(
            Access access,
            AuditTrail audit,
            Placements placements,
            AloneDays alone,
            WhoCouldCome could,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.alone = alone;
        this.could = could;
        this.days = days;
    }

    /**
     * @throws Refusal {@code learning.alone.not-there} when this colleague does not work then
     */
    void run(Actor actor, PlacementId placement, DayOfWeek weekday, UUID staff) {
        access.require(actor, TraineeAction.CHANGE_PLACEMENT, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        List<LocalDate> left =
                alone.of(List.of(placement), today).getOrDefault(placement, List.of()).stream()
                        .map(AloneDays.Alone::day)
                        .filter(day -> day.getDayOfWeek() == weekday)
                        .toList();
        if (left.isEmpty()) {
            return;
        }
        Refusal.when(
                could.come(card, weekday, left.getFirst()).stream()
                        .noneMatch(one -> one.staff().equals(staff)),
                "learning.alone.not-there");
        placements.standBeside(
                placement,
                new StaffId(staff),
                weekday,
                left.getFirst(),
                left.size() < EACH_WEEK ? left.getLast() : card.throughDay());
        audit.changed(actor, TraineeAction.CHANGE_PLACEMENT, placement);
    }

    /** Not after all: from today on the warning is back where nobody is there. */
    void callOff(Actor actor, PlacementId placement, UUID beside) {
        access.require(actor, TraineeAction.CHANGE_PLACEMENT, placement);
        placements.notBeside(placement, beside, days.today(actor.organiser()));
        audit.changed(actor, TraineeAction.CHANGE_PLACEMENT, placement);
    }
}
