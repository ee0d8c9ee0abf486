package org.houvast.organisation.settings;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.OrganisationAction;

/** Says which parts of Houvast the organisation uses. */
@UseCase
class KeepParts {

    private final Access access;
    private final Parts parts;

    KeepParts(Access access, Parts parts) {
        this.access = access;
        this.parts = parts;
    }

    void use(Actor actor, Part part, boolean used) {
        access.require(actor, OrganisationAction.CHANGE_SETTINGS);
        parts.use(part, used);
    }
}
