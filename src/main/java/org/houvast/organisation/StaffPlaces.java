package org.houvast.organisation;

import java.time.LocalDate;
import java.util.Set;
import org.houvast.access.Actor;
import org.houvast.foundation.DayPattern;
import org.houvast.ui.Place;
import org.jspecify.annotations.Nullable;

/** The places about a colleague where other modules add what they know. */
public final class StaffPlaces {

    /** The page of a colleague: whose mentor this is. Everyone who works here may look. */
    public static final Place<Shown> PAGE = new Place<>("organisation.colleague", Shown.class);

    /** What a change in a colleague's work brings about, looked at before it is saved. */
    public static final Place<Planned> EFFECT =
            new Place<>("organisation.colleague.effect", Planned.class);

    private StaffPlaces() {}

    /**
     * What a section is about.
     *
     * @param actor who is looking
     * @param givenName what colleagues say
     * @param today what day it is there
     */
    public record Shown(Actor actor, StaffId staff, String givenName, LocalDate today) {}

    /**
     * A change that someone thinks of; the one who looks may make it.
     *
     * @param actor who is looking
     * @param from the first day on which it is different
     * @param days the days of work from then on; {@code null} when they stay as they are
     * @param groups all groups from then on; {@code null} when they stay as they are
     * @param mentors whether this colleague can still be chosen as a mentor
     * @param leaves whether the colleague does not work here any more from then on
     */
    public record Planned(
            Actor actor,
            StaffId staff,
            String givenName,
            LocalDate from,
            @Nullable DayPattern days,
            @Nullable Set<GroupId> groups,
            boolean mentors,
            boolean leaves) {

        /** Other days of work. */
        public static Planned days(
                Actor actor, Colleagues.Colleague colleague, LocalDate from, DayPattern days) {
            return new Planned(
                    actor, colleague.id(), colleague.givenName(), from, days, null, true, false);
        }

        /** Other groups. */
        public static Planned groups(
                Actor actor, Colleagues.Colleague colleague, LocalDate from, Set<GroupId> groups) {
            return new Planned(
                    actor,
                    colleague.id(),
                    colleague.givenName(),
                    from,
                    null,
                    Set.copyOf(groups),
                    true,
                    false);
        }

        /** Not to be chosen as a mentor any more. */
        public static Planned noMentor(
                Actor actor, Colleagues.Colleague colleague, LocalDate from) {
            return new Planned(
                    actor, colleague.id(), colleague.givenName(), from, null, null, false, false);
        }

        /** A last day of work, the day before. */
        public static Planned leaves(Actor actor, Colleagues.Colleague colleague, LocalDate from) {
            return new Planned(
                    actor, colleague.id(), colleague.givenName(), from, null, null, false, true);
        }
    }
}
