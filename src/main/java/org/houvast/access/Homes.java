package org.houvast.access;

import org.houvast.ui.Place;

/**
 * Where a module adds the home of a role that it knows: a whole page, for someone who learns here,
 * say. Who works here has a home already.
 */
public final class Homes {

    /** The home of an actor; a source that has none for this actor gives nothing. */
    public static final Place<Actor> PLACE = new Place<>("access.home", Actor.class);

    private Homes() {}
}
