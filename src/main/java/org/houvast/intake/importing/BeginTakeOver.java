package org.houvast.intake.importing;

import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeAction;

/** Says go: from now on it shows how far the taking over is. */
@UseCase
class BeginTakeOver {

    private final Access access;
    private final Imports imports;
    private final Progress progress;

    BeginTakeOver(Access access, Imports imports, Progress progress) {
        this.access = access;
        this.imports = imports;
        this.progress = progress;
    }

    /**
     * @return whether it begins; not when it goes on already
     * @throws Refusal {@code intake.import.not-open}
     */
    boolean run(Actor actor, ImportId id) {
        access.require(actor, IntakeAction.TAKE_OVER);
        Refusal.when(!imports.lock(actor, id).isOpen(), "intake.import.not-open");
        if (progress.of(id).isPresent()) {
            return false;
        }
        progress.begin(id);
        return true;
    }
}
