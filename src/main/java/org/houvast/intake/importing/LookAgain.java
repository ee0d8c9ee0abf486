package org.houvast.intake.importing;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.UseCase;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeAction;

/** Looks at the same lists again: for rows that waited, or after taking back. */
@UseCase
class LookAgain {

    private final Access access;
    private final Imports imports;

    LookAgain(Access access, Imports imports) {
        this.access = access;
        this.imports = imports;
    }

    /**
     * @return a new import with the same lists and what was answered about them
     */
    ImportId run(Actor actor, ImportId id) {
        access.require(actor, IntakeAction.DROP_LISTS);
        imports.get(actor, id);
        var again = imports.start(actor);
        imports.lists(id).forEach(list -> imports.keep(again, list));
        imports.say(again, imports.said(id).words());
        return again;
    }
}
