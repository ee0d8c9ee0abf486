package org.houvast.mentorship.proposals;

import java.util.UUID;
import org.houvast.ui.Page;

/**
 * How far it is. It asks again by itself, until there is something else to see.
 *
 * @param saving whether it is being saved; otherwise it is being worked out
 * @param places locations that are done, of {@code allPlaces}
 * @param children who are there, of {@code allChildren}
 */
public record EverywhereProgress(
        UUID id, boolean saving, int places, int allPlaces, int children, int allChildren)
        implements Page {}
