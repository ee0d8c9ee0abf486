package org.houvast.mentorship.section;

import java.time.LocalDate;
import java.util.List;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.handing.Handovers.Handover;
import org.houvast.mentorship.why.WhyPart;
import org.houvast.ui.CoverDay;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who is the mentor of a child, and who stands in.
 *
 * @param mentor {@code null} when there is none
 * @param cover Monday to Friday and who stands in; empty when there is no mentor
 * @param tries who plays with the child first, while a trial goes on; {@code null} for nobody
 * @param decideOn when a person wants to decide on that
 * @param parentsToldOn since when the parents know; {@code null} when they were not told yet
 * @param handover another mentor is to come, came lately, or has to be found since this one leaves;
 *     {@code null} otherwise
 * @param why why it became this mentor; {@code null} when there is nothing to tell
 * @param mayChoose whether the viewer chooses mentor and stand-ins
 * @param maySay whether the viewer can say that the parents know
 */
public record MentorSection(
        CarePlacementId placement,
        String givenName,
        Mentors.@Nullable Person mentor,
        List<CoverDay> cover,
        @Nullable String tries,
        @Nullable LocalDate decideOn,
        @Nullable LocalDate parentsToldOn,
        @Nullable Handover handover,
        LocalDate today,
        @Nullable WhyPart why,
        boolean mayChoose,
        boolean maySay,
        boolean maySeeHandover)
        implements Page {}
