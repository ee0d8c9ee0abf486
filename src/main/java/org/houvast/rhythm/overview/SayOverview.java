package org.houvast.rhythm.overview;

import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.RhythmAction;

/** A mentor says that an overview is right, or writes a line; somebody asks her kindly to look. */
@UseCase
class SayOverview {

    private static final int LONGEST = 600;

    private final Access access;
    private final AuditTrail audit;
    private final Overviews overviews;
    private final Colleagues colleagues;
    private final Days days;

    SayOverview(
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

    /**
     * It is right: from now on it stands as it is.
     *
     * @param version what was read
     * @throws Refusal {@code rhythm.overview.sent-already}
     */
    void send(Actor actor, OverviewId id, int version) {
        var head = begin(actor, RhythmAction.SAY_OVERVIEW, id);
        var overview = overviews.told(List.of(head)).getFirst();
        overviews.send(overview, version, actor.account(), days.today(actor.organiser()));
    }

    /**
     * @throws Refusal {@code rhythm.overview.say}, {@code rhythm.overview.too-long}
     */
    void write(Actor actor, OverviewId id, String words) {
        var head = begin(actor, RhythmAction.SAY_OVERVIEW, id);
        Refusal.when(words.isBlank(), "rhythm.overview.say");
        Refusal.when(words.strip().length() > LONGEST, "rhythm.overview.too-long", LONGEST);
        var me = colleagues.of(actor).orElseThrow(NotVisible::new);
        overviews.say(
                head,
                words.strip(),
                actor.account(),
                me.givenName(),
                days.today(actor.organiser()));
    }

    /**
     * @return the mentor's given name
     */
    String remind(Actor actor, OverviewId id) {
        var head = begin(actor, RhythmAction.REMIND_OF_OVERVIEW, id);
        overviews.remind(id, actor.account(), days.today(actor.organiser()));
        return head.givenName();
    }

    private Overview.Head begin(Actor actor, RhythmAction action, OverviewId id) {
        var head = overviews.get(id);
        var mentor = new StaffId(head.mentor());
        access.require(actor, action, mentor);
        audit.changed(actor, action, mentor);
        return head;
    }
}
