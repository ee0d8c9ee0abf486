package org.houvast.foundation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * The identity of something that Houvast remembers. Every kind of thing has its own record, so that
 * a child's id cannot be handed in where a mentor's is meant.
 *
 * <p>Values are time-ordered (UUID version 7) and are made in code, before anything is saved.
 */
public interface Id {

    UUID value();

    /** A fresh, time-ordered value. */
    static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
