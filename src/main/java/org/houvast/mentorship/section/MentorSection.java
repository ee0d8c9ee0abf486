package org.houvast.mentorship.section;

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
 * @param mayChoose whether the viewer chooses mentor and stand-ins
 */
public record MentorSection(
        CarePlacementId placement,
        String givenName,
        Mentors.@Nullable Person mentor,
        List<CoverDay> cover,
        boolean mayChoose)
        implements Page {}
