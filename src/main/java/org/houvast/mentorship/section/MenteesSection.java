package org.houvast.mentorship.section;

import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;

/**
 * The children of whom a colleague is the mentor.
 *
 * @param children those that the viewer may see
 * @param more how many others there are
 */
public record MenteesSection(List<Child> children, int more) implements Page {

    /** A child. */
    public record Child(UUID placement, UUID child, String givenName, String emblem) {}
}
