package org.houvast.mentorship.standin;

import java.util.List;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.Sentence;
import org.houvast.ui.CoverDay;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who stands in for the mentor of a child.
 *
 * @param mentor {@code null} when there is none yet; then nobody can stand in
 * @param seen the version of the mentorship that this page shows
 * @param agreed whether stand-ins were chosen before; otherwise what is filled in is a proposal
 * @param cover Monday to Friday
 * @param open which days are open; {@code null} when none is
 * @param days the fields
 */
public record StandInsPage(
        CarePlacementId placement,
        String givenName,
        Emblem emblem,
        Mentors.@Nullable Person mentor,
        int seen,
        boolean agreed,
        List<CoverDay> cover,
        @Nullable Sentence open,
        List<StandInDay> days,
        Problems problems)
        implements Page {}
