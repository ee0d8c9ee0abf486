package org.houvast.rhythm.planning;

import java.util.UUID;

/**
 * Moments that follow one another: first observe, then talk with the parents, say.
 *
 * @param id the same for all moments of the chain
 * @param step lower comes first, on an earlier day
 */
public record Chain(UUID id, int step) {}
