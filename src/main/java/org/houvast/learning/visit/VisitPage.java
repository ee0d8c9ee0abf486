package org.houvast.learning.visit;

import java.time.LocalDate;
import java.util.List;
import org.houvast.learning.week.Goal;
import org.houvast.learning.week.PlanItem;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A visit, prepared: who is there, what the trainee learns now, what is planned, and how it went
 * with earlier plans.
 *
 * @param beside who is with the trainee that day; {@code null} when she is not there
 * @param lines what people want to talk about
 * @param offer to when it can be moved; {@code null} for no other day
 * @param mayChange whether the viewer can move or cancel it
 * @param mayAdd whether the viewer can add what to talk about
 * @param typed what was typed to talk about and could not be kept
 */
public record VisitPage(
        Placements.Card card,
        LocalDate today,
        Visit visit,
        BesideTrainee.@Nullable Day beside,
        @Nullable Goal goal,
        List<PlanItem> items,
        List<Visit.Change> log,
        List<Visit> earlier,
        List<Visit.Line> lines,
        @Nullable Offer offer,
        boolean mayChange,
        boolean mayAdd,
        boolean mayReadBundle,
        String typed,
        Problems problems)
        implements Page {}
