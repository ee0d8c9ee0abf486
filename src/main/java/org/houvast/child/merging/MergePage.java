package org.houvast.child.merging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;

/**
 * Looking for another file of the same child.
 *
 * @param found who could be the same
 * @param merges what was put together with this file
 */
public record MergePage(
        UUID placement,
        String name,
        LocalDate birthDate,
        String search,
        List<Found> found,
        List<Merged> merges)
        implements Page {

    /** A child that may be the same. */
    public record Found(
            UUID placement,
            UUID child,
            String name,
            String emblem,
            LocalDate birthDate,
            String location) {}

    /** A file that was put together with this one. */
    public record Merged(UUID id, String name, Instant mergedAt) {}
}
