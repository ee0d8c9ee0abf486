package org.houvast.child.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;

/**
 * Saying who are brothers and sisters.
 *
 * @param found who it could be
 * @param known those whom a colleague wrote down
 */
public record SiblingsPage(
        UUID placement, String givenName, String search, List<Found> found, List<Known> known)
        implements Page {

    /** A child that can be chosen. */
    public record Found(
            UUID placement, UUID child, String name, String emblem, LocalDate birthDate) {}

    /** A brother or sister. */
    public record Known(UUID sibling, String name) {}
}
