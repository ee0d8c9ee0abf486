package org.houvast.learning.home;

import java.time.LocalDate;
import java.util.List;
import org.houvast.learning.placement.PlacementView;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.SharedShifts;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The home of a trainee: who is with me today.
 *
 * @param withMe the mentor when there today, else the stand-in; {@code null} on a day off or when
 *     nobody was found
 * @param isStandIn whether {@code withMe} stands in for the mentor
 * @param hereToday whether the trainee is on the floor today
 * @param shared how often trainee and mentor really work side by side in the coming weeks; {@code
 *     null} when that cannot be counted
 * @param sections what there is to do or to read, from elsewhere
 * @param bundle what the school handed out
 */
public record TraineeHomePage(
        PlacementView placement,
        LocalDate today,
        boolean hereToday,
        Mentors.@Nullable Person withMe,
        boolean isStandIn,
        SharedShifts.@Nullable Shared shared,
        List<Page> sections,
        List<Placements.BundlePage> bundle)
        implements Page {}
