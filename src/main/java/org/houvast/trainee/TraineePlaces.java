package org.houvast.trainee;

import java.time.LocalDate;
import org.houvast.access.Actor;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.ui.Place;
import org.jspecify.annotations.Nullable;

/** The places about a trainee where other modules add what they know. */
public final class TraineePlaces {

    /** The page of a placement. The one who looks may see it. */
    public static final Place<Shown> PAGE = new Place<>("trainee.placement", Shown.class);

    /** The home of the trainee, who looks at it. */
    public static final Place<Shown> HOME = new Place<>("trainee.home", Shown.class);

    /** What other days or another period bring about, looked at before they are saved. */
    public static final Place<Planned> EFFECT =
            new Place<>("trainee.placement.effect", Planned.class);

    private TraineePlaces() {}

    /**
     * A change that someone thinks of; the one who looks may make it.
     *
     * @param from the first day on which it is different
     * @param days on the floor from then on; {@code null} when they stay as they are
     * @param period of the placement; {@code null} when it stays as it is
     */
    public record Planned(
            PlacementId placement,
            String givenName,
            LocalDate from,
            @Nullable DayPattern days,
            @Nullable DateRange period) {}

    /**
     * What a section is about.
     *
     * @param givenName what the trainee is called
     * @param today what day it is there
     */
    public record Shown(Actor actor, PlacementId placement, String givenName, LocalDate today) {}
}
