package org.houvast.rhythm.agreeing;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.rhythm.RhythmAction;

/** A mentor writes down her own way. */
@UseCase
class KeepOwnWay {

    private static final int LONGEST = 4_000;

    private final Access access;
    private final OwnWays ways;
    private final Colleagues colleagues;
    private final Days days;

    KeepOwnWay(Access access, OwnWays ways, Colleagues colleagues, Days days) {
        this.access = access;
        this.ways = ways;
        this.colleagues = colleagues;
        this.days = days;
    }

    /**
     * @throws Refusal {@code rhythm.own-way.too-long}
     */
    void keep(Actor actor, String words) {
        access.require(actor, RhythmAction.SEE_CHECKLISTS);
        Refusal.when(words.strip().length() > LONGEST, "rhythm.own-way.too-long", LONGEST);
        var me = colleagues.of(actor).orElseThrow(NotVisible::new);
        ways.keep(me.id(), words, days.today(actor.organiser()));
    }
}
