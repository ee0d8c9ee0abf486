package org.houvast.learning.partners;

import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.Partners;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;

/** Keeps who can help from outside when the knowledge is not in house (S2.67). */
@UseCase
class KeepPartners {

    private final Access access;
    private final Partners partners;
    private final Days days;

    KeepPartners(Access access, Partners partners, Days days) {
        this.access = access;
        this.partners = partners;
        this.days = days;
    }

    PartnersPage page(Actor actor, Problems problems) {
        access.require(actor, TraineeAction.ARRANGE_INTAKE);
        return new PartnersPage(partners.all(), problems);
    }

    /**
     * @throws Refusal {@code trainee.partner.words}
     */
    void add(Actor actor, String name, String helpsWith, String contact) {
        access.require(actor, TraineeAction.ARRANGE_INTAKE);
        partners.add(name, helpsWith, contact);
    }

    void leaveOut(Actor actor, UUID partner) {
        access.require(actor, TraineeAction.ARRANGE_INTAKE);
        partners.leaveOut(partner, days.today(actor.organiser()));
    }
}
