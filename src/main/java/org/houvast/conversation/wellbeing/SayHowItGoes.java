package org.houvast.conversation.wellbeing;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.conversation.ConversationAction;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor says how guiding goes: to who leads, and to nobody else. */
@UseCase
class SayHowItGoes {

    private static final int LONGEST = 1000;
    private static final int SHOWN = 12;

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final Days days;

    SayHowItGoes(
            Access access, AuditTrail audit, Colleagues colleagues, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** The own page; empty for who works nowhere here. */
    CheckInsPage own(Actor actor) {
        access.require(actor, ConversationAction.CHECK_IN);
        var me = colleagues.of(actor).orElseThrow(NotVisible::new);
        return page(me, true, false);
    }

    CheckInsPage of(Actor actor, StaffId staff) {
        access.require(actor, ConversationAction.READ_CHECK_INS, staff);
        audit.shown(actor, ConversationAction.READ_CHECK_INS, staff);
        return page(
                colleagues.find(staff).orElseThrow(NotVisible::new),
                false,
                access.may(actor, ConversationAction.HEAR_CHECK_IN, staff));
    }

    private CheckInsPage page(Colleagues.Colleague who, boolean own, boolean mayHear) {
        return new CheckInsPage(
                who.id(), who.givenName(), checkIns(who.id()), own, mayHear, Problems.none());
    }

    private List<CheckIn> checkIns(StaffId staff) {
        return jdbc.sql(
                        """
                        select id, how, words, wants_talk, said_on, heard_on from conversation.check_in
                        where staff = :staff order by said_on desc, id desc limit :shown
                        """)
                .param("staff", staff.value())
                .param("shown", SHOWN)
                .query(Rows.of(CheckIn.class))
                .list();
    }

    void say(Actor actor, CheckIn.How how, String typed, boolean wantsTalk) {
        access.require(actor, ConversationAction.CHECK_IN);
        var me = colleagues.of(actor).orElseThrow(NotVisible::new);
        var words = typed.strip();
        jdbc.sql(
                        """
                        insert into conversation.check_in (id, staff, account, how, words, wants_talk, said_on)
                        values (:id, :staff, :me, :how, :words, :talk, :today)
                        """)
                .param("id", Id.fresh())
                .param("staff", me.id().value())
                .param("me", actor.account().value())
                .param("how", how.name())
                .param(
                        "words",
                        words.isEmpty()
                                ? null
                                : words.substring(0, Math.min(LONGEST, words.length())))
                .param("talk", wantsTalk)
                .param("today", days.today(actor.organiser()))
                .update();
    }

    void heard(Actor actor, StaffId staff, UUID checkIn) {
        access.require(actor, ConversationAction.HEAR_CHECK_IN, staff);
        audit.changed(actor, ConversationAction.HEAR_CHECK_IN, staff);
        jdbc.sql(
                        "update conversation.check_in set heard_on = :today where id = :id and staff = :staff")
                .param("today", days.today(actor.organiser()))
                .param("id", checkIn)
                .param("staff", staff.value())
                .update();
    }
}
