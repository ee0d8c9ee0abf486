package org.houvast.child;

import java.time.LocalDate;
import org.houvast.access.Actor;
import org.houvast.ui.Place;

/** The places on a child's page where other modules add what they know. */
public final class ChildPlaces {

    /** The page of a child: mentor, notes, moments. The one who looks may see the child. */
    public static final Place<Shown> PAGE = new Place<>("child.page", Shown.class);

    private ChildPlaces() {}

    /**
     * What a section is about.
     *
     * @param actor who is looking
     * @param placement the child, in this kind of care
     * @param givenName what the child is called
     * @param today what day it is there
     */
    public record Shown(
            Actor actor, CarePlacementId placement, String givenName, LocalDate today) {}
}
