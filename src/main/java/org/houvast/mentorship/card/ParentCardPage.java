package org.houvast.mentorship.card;

import java.time.LocalDate;
import org.houvast.child.CarePlacementId;
import org.houvast.organisation.GroupId;
import org.houvast.ui.Page;
import org.houvast.ui.Speech;
import org.jspecify.annotations.Nullable;

/**
 * The parents' card, on an A5 or A6.
 *
 * @param card {@code null} while there is no mentor
 * @param say the words of the language of the card
 * @param group where the child plays; {@code null} when that is not known
 * @param mayArrange whether the viewer fills in the number that parents call
 * @param maySay whether the viewer can say that the parents know
 */
public record ParentCardPage(
        CarePlacementId placement,
        @Nullable MentorCard card,
        String givenName,
        Speech say,
        LocalDate today,
        @Nullable GroupId group,
        boolean mayArrange,
        boolean maySay)
        implements Page {}
