package org.houvast.learning.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a trainee asks with, and what was asked lately: for the home and the page of its own. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AskCards {

    /** So many questions are there to choose from, three each day. */
    static final int QUESTIONS = 12;

    /** So many days back one still sees what was asked. */
    static final int BACK = 28;

    private static final int OFFERED = 3;

    private final Placements placements;
    private final Asks asks;
    private final Days days;

    AskCards(Placements placements, Asks asks, Days days) {
        this.placements = placements;
        this.asks = asks;
        this.days = days;
    }

    /**
     * The card with which one asks; whoever calls may see the placement.
     *
     * @param next the next days on the floor
     */
    public AskCard card(
            Actor actor,
            PlacementId placement,
            List<BesideTrainee.Day> next,
            @Nullable String about,
            Problems problems) {
        var today = days.today(actor.organiser());
        return new AskCard(
                placement,
                today,
                Asks.moments(
                        next,
                        null,
                        placements
                                .time(placement, next.isEmpty() ? today : next.getFirst().day())
                                .orElse(null),
                        asks.quietWith(placement),
                        days.now(actor.organiser())),
                IntStream.range(0, OFFERED)
                        .map(i ->
                                (today.getDayOfYear() + i * (QUESTIONS / OFFERED)) % QUESTIONS + 1)
                        .boxed()
                        .toList(),
                about,
                problems);
    }

    /** What a trainee asked lately; whoever calls may see the placement. */
    public List<Ask> lately(PlacementId placement, LocalDate today) {
        return asks.of(List.of(placement), today.minusDays(BACK));
    }
}
