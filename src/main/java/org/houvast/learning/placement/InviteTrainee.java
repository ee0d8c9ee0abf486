package org.houvast.learning.placement;

import org.houvast.access.Access;
import org.houvast.access.AccountId;
import org.houvast.access.Accounts;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;

/** Gives a trainee a way in that works once. */
@UseCase
class InviteTrainee {

    static final String NO_EMAIL = "learning.invite.no-email";
    static final String ASK_LEADER = "learning.invite.ask-leader";

    private final Access access;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Placements placements;
    private final Days days;

    InviteTrainee(
            Access access, Accounts accounts, AuditTrail audit, Placements placements, Days days) {
        this.access = access;
        this.accounts = accounts;
        this.audit = audit;
        this.placements = placements;
        this.days = days;
    }

    /**
     * @return the token of the link
     * @throws Refusal {@value #NO_EMAIL} for who can fill it in, {@value #ASK_LEADER}, and those of
     *     {@link Accounts#openFor} and {@link Accounts#oneTimeLink}
     */
    String run(Actor actor, PlacementId placement) {
        access.require(actor, TraineeAction.INVITE_TRAINEE, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var account = card.account() == null ? open(actor, card) : new AccountId(card.account());
        audit.changed(actor, TraineeAction.INVITE_TRAINEE, placement);
        return accounts.oneTimeLink(account);
    }

    private AccountId open(Actor actor, Placements.Card card) {
        var email = placements.person(card.trainee()).email();
        if (email == null) {
            throw new Refusal(
                    access.may(actor, TraineeAction.CHANGE_PLACEMENT, card.placement())
                            ? NO_EMAIL
                            : ASK_LEADER);
        }
        var account = accounts.openFor(email, card.name());
        accounts.join(account, actor.organiser(), days.today(actor.organiser()));
        placements.signsInWith(card.trainee(), account);
        return account;
    }
}
