package org.houvast.rhythm.mine;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.organisation.Colleagues;
import org.houvast.rhythm.OwnYear;
import org.houvast.rhythm.OwnYears;
import org.houvast.rhythm.RhythmAction;

/** Shows a mentor her own year. */
@Answer
class ShowMyYear {

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final OwnYears years;
    private final Days days;

    ShowMyYear(Access access, AuditTrail audit, Colleagues colleagues, OwnYears years, Days days) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.years = years;
        this.days = days;
    }

    MyYearPage show(Actor actor) {
        access.require(actor, RhythmAction.SEE_OWN_YEAR);
        var me = colleagues.of(actor).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var year = years.of(me.id(), today);
        audit.shown(
                actor,
                RhythmAction.SEE_OWN_YEAR,
                year.coming().stream()
                        .map(OwnYear.Coming::placement)
                        .map(CarePlacementId::new)
                        .toList());
        audit.shown(
                actor,
                RhythmAction.SEE_OWN_YEAR,
                year.children().stream()
                        .map(OwnYear.Child::placement)
                        .map(CarePlacementId::new)
                        .toList());
        return new MyYearPage(year, today);
    }
}
