package org.houvast.trainee;

import java.time.LocalDate;
import org.houvast.access.Actor;
import org.houvast.ui.Place;

/** The places about a trainee where other modules add what they know. */
public final class TraineePlaces {

    /** The page of a placement. The one who looks may see it. */
    public static final Place<Shown> PAGE = new Place<>("trainee.placement", Shown.class);

    private TraineePlaces() {}

    /**
     * What a section is about.
     *
     * @param givenName what the trainee is called
     * @param today what day it is there
     */
    public record Shown(Actor actor, PlacementId placement, String givenName, LocalDate today) {}
}
