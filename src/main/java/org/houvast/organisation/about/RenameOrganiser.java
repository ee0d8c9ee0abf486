package org.houvast.organisation.about;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Organisers;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.OrganisationAction;

/** Gives the organisation another name. */
@UseCase
class RenameOrganiser {

    private final Access access;
    private final Organisers organisers;

    RenameOrganiser(Access access, Organisers organisers) {
        this.access = access;
        this.organisers = organisers;
    }

    /**
     * @param version what was read
     * @throws Refusal {@code organisation.place.changed-meanwhile}
     */
    void run(Actor actor, String name, int version) {
        access.require(actor, OrganisationAction.CHANGE_SETTINGS);
        Refusal.when(
                !organisers.rename(actor.organiser(), name.strip(), version),
                "organisation.place.changed-meanwhile");
    }
}
