package org.houvast.trainee;

import java.util.UUID;
import org.houvast.foundation.Id;

/** Someone who learns the job here. */
public record TraineeId(UUID value) implements Id {

    public static TraineeId fresh() {
        return new TraineeId(Id.fresh());
    }
}
