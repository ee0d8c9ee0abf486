package org.houvast.organisation.colleagues;

import org.houvast.access.Access;
import org.houvast.access.AccountId;
import org.houvast.access.Accounts;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a colleague a way in that works once, to hand over on paper or screen. */
@UseCase
class InviteColleague {

    /**
     * @param token the secret of the link
     * @param name who it is for
     */
    record Invitation(String token, String name) {}

    private final Access access;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final Days days;
    private final JdbcClient jdbc;

    InviteColleague(
            Access access,
            Accounts accounts,
            AuditTrail audit,
            Colleagues colleagues,
            Days days,
            JdbcClient jdbc) {
        this.access = access;
        this.accounts = accounts;
        this.audit = audit;
        this.colleagues = colleagues;
        this.days = days;
        this.jdbc = jdbc;
    }

    /**
     * The way in of a colleague with a duty is for the administrator alone to give: whoever holds
     * it can come in as that colleague.
     *
     * @throws Refusal {@code organisation.invite.no-email}, and those of {@link Accounts#openFor}
     *     and {@link Accounts#oneTimeLink}
     */
    Invitation run(Actor actor, StaffId staff) {
        access.require(actor, OrganisationAction.INVITE_COLLEAGUE);
        var colleague = colleagues.find(staff).orElseThrow(NotVisible::new);
        if (hasDuty(actor, staff)) {
            access.require(actor, OrganisationAction.INVITE_LEADER);
        }
        var account =
                colleague.account() == null
                        ? open(actor, colleague)
                        : new AccountId(colleague.account());
        audit.changed(actor, OrganisationAction.INVITE_COLLEAGUE, staff);
        return new Invitation(accounts.oneTimeLink(account), colleague.givenName());
    }

    private boolean hasDuty(Actor actor, StaffId staff) {
        return jdbc.sql(
                        """
                        select exists (select 1 from organisation.duty
                            where staff = :staff and (through_day is null or through_day >= :today))
                        """)
                .param("staff", staff.value())
                .param("today", days.today(actor.organiser()))
                .query(Boolean.class)
                .single();
    }

    private AccountId open(Actor actor, Colleagues.Colleague colleague) {
        var email =
                jdbc.sql(
                                "select email from organisation.staff where id = :id and email is not null")
                        .param("id", colleague.id().value())
                        .query(String.class)
                        .optional();
        Refusal.when(email.isEmpty(), "organisation.invite.no-email");
        var account = accounts.openFor(email.orElseThrow(), colleague.name());
        accounts.join(account, actor.organiser(), days.today(actor.organiser()));
        colleagues.signsInWith(colleague.id(), account);
        return account;
    }
}
