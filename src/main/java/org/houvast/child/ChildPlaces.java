package org.houvast.child;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.Actor;
import org.houvast.foundation.DayPattern;
import org.houvast.organisation.GroupId;
import org.houvast.ui.Place;
import org.jspecify.annotations.Nullable;

/** The places on a child's page where other modules add what they know. */
public final class ChildPlaces {

    /** The page of a child: mentor, notes, moments. The one who looks may see the child. */
    public static final Place<Shown> PAGE = new Place<>("child.page", Shown.class);

    /** What a change in a child's care brings about, looked at before it is saved. */
    public static final Place<Planned> EFFECT = new Place<>("child.effect", Planned.class);

    private ChildPlaces() {}

    /**
     * A change that someone thinks of; the one who looks may make it.
     *
     * @param from the first day on which it is different
     * @param days the days from then on; {@code null} when they stay as they are
     * @param groups the groups from then on; {@code null} when they stay as they are
     * @param leaves whether the child does not come here any more from then on
     */
    public record Planned(
            CarePlacementId placement,
            String givenName,
            LocalDate today,
            LocalDate from,
            @Nullable DayPattern days,
            @Nullable List<GroupId> groups,
            boolean leaves) {}

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
