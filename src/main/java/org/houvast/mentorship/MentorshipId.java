package org.houvast.mentorship;

import java.util.UUID;
import org.houvast.foundation.Id;

/** The promise that one colleague follows one mentee. */
public record MentorshipId(UUID value) implements Id {

    public static MentorshipId fresh() {
        return new MentorshipId(Id.fresh());
    }
}
