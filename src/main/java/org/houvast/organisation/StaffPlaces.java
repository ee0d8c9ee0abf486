package org.houvast.organisation;

import java.time.LocalDate;
import org.houvast.access.Actor;
import org.houvast.ui.Place;

/** The places about a colleague where other modules add what they know. */
public final class StaffPlaces {

    /** The page of a colleague: whose mentor this is. Everyone who works here may look. */
    public static final Place<Shown> PAGE = new Place<>("organisation.colleague", Shown.class);

    /** What hangs on a colleague, told before something is changed. */
    public static final Place<Shown> EFFECT =
            new Place<>("organisation.colleague.effect", Shown.class);

    private StaffPlaces() {}

    /**
     * What a section is about.
     *
     * @param actor who is looking
     * @param givenName what colleagues say
     * @param today what day it is there
     */
    public record Shown(Actor actor, StaffId staff, String givenName, LocalDate today) {}
}
