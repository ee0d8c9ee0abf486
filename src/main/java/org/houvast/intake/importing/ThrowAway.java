package org.houvast.intake.importing;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeAction;

/** Throws dropped lists away; nothing of them stays. */
@UseCase
class ThrowAway {

    private final Access access;
    private final Imports imports;

    ThrowAway(Access access, Imports imports) {
        this.access = access;
        this.imports = imports;
    }

    /**
     * @throws Refusal {@code intake.import.not-open}
     */
    void run(Actor actor, ImportId id) {
        access.require(actor, IntakeAction.THROW_AWAY);
        Refusal.when(!imports.lock(actor, id).isOpen(), "intake.import.not-open");
        imports.empty(id);
        imports.is(id, Import.State.THROWN_AWAY);
    }
}
