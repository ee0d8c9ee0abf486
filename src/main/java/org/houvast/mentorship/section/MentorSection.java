package org.houvast.mentorship.section;

import java.time.LocalDate;
import java.util.List;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.Mentors;
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
 * @param mayChoose whether the viewer chooses mentor and stand-ins
 */
public record MentorSection(
        CarePlacementId placement,
        String givenName,
        Mentors.@Nullable Person mentor,
        List<CoverDay> cover,
        @Nullable String tries,
        @Nullable LocalDate decideOn,
        boolean mayChoose)
        implements Page {}
