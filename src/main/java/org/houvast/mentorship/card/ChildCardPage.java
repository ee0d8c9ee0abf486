package org.houvast.mentorship.card;

import org.houvast.child.CarePlacementId;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The child's own card, on an A5 or A6.
 *
 * @param card {@code null} while there is no mentor
 */
public record ChildCardPage(CarePlacementId placement, @Nullable MentorCard card, String givenName)
        implements Page {}
