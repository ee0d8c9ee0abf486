package org.houvast.intake.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeAction;
import org.houvast.intake.reading.Sheet;
import org.houvast.intake.reading.SpreadsheetFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that a leader dropped and keeps their lists, to be looked at. A file that cannot
 * be read does not stop the others. What was answered about the same rows before is not asked
 * again.
 */
@UseCase
class DropLists {

    /**
     * What came of it.
     *
     * @param id the import; {@code null} when no file could be read
     */
    record Dropped(@Nullable ImportId id, List<Refused> refused) {}

    /** A file that could not be read, and why. */
    record Refused(String fileName, String key, List<Object> details) {}

    private final Access access;
    private final Imports imports;
    private final Memory memory;

    DropLists(Access access, Imports imports, Memory memory) {
        this.access = access;
        this.imports = imports;
        this.memory = memory;
    }

    /**
     * @param more the import to which these files are added; {@code null} starts a new one
     * @throws Refusal {@code intake.import.not-open}
     */
    Dropped run(Actor actor, @Nullable ImportId more, List<SpreadsheetFile> files) {
        access.require(actor, IntakeAction.DROP_LISTS);
        Map<SpreadsheetFile, List<Sheet>> read = new HashMap<>();
        List<SpreadsheetFile> readable = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (var file : files) {
            try {
                read.put(file, file.sheets());
                readable.add(file);
            } catch (Refusal refusal) {
                refused.add(new Refused(file.name(), refusal.key(), refusal.details()));
            }
        }
        if (readable.isEmpty()) {
            return new Dropped(null, refused);
        }
        var id = more == null ? imports.start(actor) : more;
        Refusal.when(!imports.lock(actor, id).isOpen(), "intake.import.not-open");
        for (var file : readable) {
            imports.add(id, file.name(), read.getOrDefault(file, List.of()));
        }
        recall(id);
        return new Dropped(id, refused);
    }

    /** What was answered about lists like these is not asked again. */
    private void recall(ImportId id) {
        var remembered = memory.of(imports.lists(id));
        remembered.keySet().removeAll(imports.said(id).words().keySet());
        imports.say(id, remembered);
    }
}
