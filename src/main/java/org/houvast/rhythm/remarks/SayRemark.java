package org.houvast.rhythm.remarks;

import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.RhythmAction;

/** Says something to a mentor about what is planned; the mentor says that it was read. */
@UseCase
class SayRemark {

    private static final int LONGEST = 400;

    private final Access access;
    private final AuditTrail audit;
    private final Remarks remarks;
    private final Colleagues colleagues;
    private final Days days;

    SayRemark(Access access, AuditTrail audit, Remarks remarks, Colleagues colleagues, Days days) {
        this.access = access;
        this.audit = audit;
        this.remarks = remarks;
        this.colleagues = colleagues;
        this.days = days;
    }

    /**
     * @throws Refusal {@code rhythm.remark.say}, {@code rhythm.remark.too-long}
     */
    void say(Actor actor, MomentId moment, String words) {
        var child = remarks.childOf(moment);
        access.require(actor, RhythmAction.REMARK_ON_PLAN, child);
        audit.changed(actor, RhythmAction.REMARK_ON_PLAN, child);
        Refusal.when(words.isBlank(), "rhythm.remark.say");
        Refusal.when(words.strip().length() > LONGEST, "rhythm.remark.too-long", LONGEST);
        var me = colleagues.of(actor).orElseThrow(NotVisible::new);
        remarks.keep(
                moment,
                words.strip(),
                actor.account(),
                me.givenName(),
                days.today(actor.organiser()));
    }

    void read(Actor actor, UUID remark) {
        var child = remarks.childOf(remarks.momentOf(remark));
        access.require(actor, RhythmAction.READ_REMARK, child);
        audit.changed(actor, RhythmAction.READ_REMARK, child);
        remarks.read(remark, actor.account(), days.today(actor.organiser()));
    }
}
