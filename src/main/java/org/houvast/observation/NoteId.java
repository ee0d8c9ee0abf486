package org.houvast.observation;

import java.util.UUID;
import org.houvast.foundation.Id;

/** What someone wrote about a child. */
public record NoteId(UUID value) implements Id {

    public static NoteId fresh() {
        return new NoteId(Id.fresh());
    }
}
