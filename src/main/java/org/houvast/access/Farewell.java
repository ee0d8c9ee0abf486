package org.houvast.access;

import java.util.Optional;

/**
 * Knows how somebody was here who has no home here any more: a module answers for whom it knows.
 */
public interface Farewell {

    /**
     * @return the start of three keys, {@code title}, {@code lead} and {@code ask}; empty for who
     *     was not here in a way that this module knows
     */
    Optional<String> words(Actor actor);
}
