package org.houvast.organisation;

import java.time.LocalDate;
import org.houvast.access.Actor;
import org.houvast.access.Part;
import org.houvast.ui.Place;

/** The places about the whole organisation where other modules add what they know. */
public final class SettingsPlaces {

    /** What is not to be seen any more without a part of Houvast, looked at before it is saved. */
    public static final Place<Without> WITHOUT =
            new Place<>("organisation.settings.without", Without.class);

    private SettingsPlaces() {}

    /**
     * A part that someone thinks of leaving out.
     *
     * @param actor who is looking
     * @param today what day it is there
     */
    public record Without(Actor actor, Part part, LocalDate today) {}
}
