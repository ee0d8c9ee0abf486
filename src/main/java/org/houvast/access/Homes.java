package org.houvast.access;

import java.time.LocalDate;
import org.houvast.ui.Place;

/**
 * Where a module adds the home of a role that it knows: a whole page, for someone who learns here,
 * say. Who works here has a home already.
 */
public final class Homes {

    /** The home of an actor; a source that has none for this actor gives nothing. */
    public static final Place<Actor> PLACE = new Place<>("access.home", Actor.class);

    /**
     * What else concerns someone on the own home, under the things to do; a source that has nothing
     * for who looks gives nothing.
     */
    public static final Place<Looking> NEWS = new Place<>("access.home.news", Looking.class);

    private Homes() {}

    /**
     * Who looks at the own home.
     *
     * @param walks whether it is the home of who leads or assists; otherwise it is a mentor's
     */
    public record Looking(Actor actor, LocalDate today, boolean walks) {}
}
