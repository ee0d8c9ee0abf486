package org.houvast.mentorship.card;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;

/** Whose parents do not know yet who is the mentor. */
public record ParentsPage(List<Child> children, LocalDate today) implements Page {

    /**
     * A child.
     *
     * @param mentor the given name
     * @param startsOn the mentor's first day
     */
    public record Child(
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            String locationName,
            String mentor,
            LocalDate startsOn) {}
}
