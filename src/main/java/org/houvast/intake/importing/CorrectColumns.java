package org.houvast.intake.importing;

import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeAction;
import org.houvast.intake.reading.ListKind;
import org.houvast.intake.reading.Meaning;

/**
 * Says what the columns of a list mean, and whom it is about. It holds for lists like it that come
 * later, too.
 */
@UseCase
class CorrectColumns {

    private final Access access;
    private final Imports imports;
    private final Memory memory;
    private final Days days;

    CorrectColumns(Access access, Imports imports, Memory memory, Days days) {
        this.access = access;
        this.imports = imports;
        this.memory = memory;
        this.days = days;
    }

    /**
     * @param meanings one per column; a meaning that is given twice counts for the first column
     * @throws Refusal {@code intake.import.not-open}
     */
    void run(Actor actor, ImportId id, int position, ListKind kind, List<Meaning> meanings) {
        access.require(actor, IntakeAction.CORRECT_COLUMNS);
        Refusal.when(!imports.lock(actor, id).isOpen(), "intake.import.not-open");
        var list =
                imports.lists(id).stream()
                        .filter(one -> one.position() == position)
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        var mapping = list.mapping().with(kind);
        for (int column = Math.min(meanings.size(), mapping.meanings().size()) - 1;
                column >= 0;
                column--) {
            mapping = mapping.with(column, meanings.get(column));
        }
        imports.map(id, position, mapping);
        memory.keep(list.sheet(), mapping, days.today(actor.organiser()));
    }
}
