package org.houvast.mentorship.matching;

import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who is a mentor or could be one.
 *
 * @param groups where the colleague works
 * @param carried mentees outside this question, who count for the load
 * @param available may be proposed; a leader or a temporary worker, say, is not unless the
 *     organisation wants it (S2.24, S2.25)
 * @param standsIn may be stand-in for a mentor on the days worked
 * @param helpsIn other groups where this colleague knows the way and can stand in
 * @param qualities interests, character and what this mentor is good at
 * @param cohort birth dates of the children whom the leader gave this mentor (S1.10); birth dates,
 *     not ages, so that nobody is moved for growing older (S1.13)
 * @param strength what the mentor's group can carry now, for trainees
 * @param guided learners guided before
 * @param willing whether the mentor said yes to guiding learners; who said no is not proposed
 * @param programmes that this mentor knows
 */
public record Mentor(
        UUID id,
        Set<UUID> groups,
        WeekSlots days,
        int carried,
        Places places,
        boolean available,
        boolean standsIn,
        Set<UUID> helpsIn,
        Set<String> qualities,
        Set<String> languages,
        @Nullable DateRange cohort,
        GroupStrength strength,
        int guided,
        Willing willing,
        Set<String> programmes) {

    /** What a group can carry now, as its leader sees it. */
    public enum GroupStrength {
        STRONG,
        UNKNOWN,
        STRETCHED
    }

    /** The mentor's own answer. */
    public enum Willing {
        YES,
        NOT_ASKED,
        NO
    }

    public Mentor {
        if (carried < 0 || guided < 0) {
            throw new IllegalArgumentException("carried " + carried + ", guided " + guided);
        }
        groups = Set.copyOf(groups);
        helpsIn = Set.copyOf(helpsIn);
        qualities = Set.copyOf(qualities);
        languages = Set.copyOf(languages);
        programmes = Set.copyOf(programmes);
    }

    public static Builder of(UUID id) {
        return new Builder(id);
    }

    /** Says what is known of a mentor; what is not said does not count. */
    public static final class Builder {
        private final UUID id;
        private Set<UUID> groups = Set.of();
        private WeekSlots days = WeekSlots.NEVER;
        private int carried;
        private Places places = Places.upTo(Places.FULL_TIME_LEVEL);
        private boolean available = true;
        private boolean standsIn = true;
        private Set<UUID> helpsIn = Set.of();
        private Set<String> qualities = Set.of();
        private Set<String> languages = Set.of();
        private @Nullable DateRange cohort;
        private GroupStrength strength = GroupStrength.UNKNOWN;
        private int guided;
        private Willing willing = Willing.NOT_ASKED;
        private Set<String> programmes = Set.of();

        private Builder(UUID id) {
            this.id = id;
        }

        public Builder groups(Set<UUID> groups) {
            this.groups = groups;
            return this;
        }

        public Builder days(WeekSlots days) {
            this.days = days;
            return this;
        }

        public Builder carried(int mentees) {
            carried = mentees;
            return this;
        }

        public Builder places(Places places) {
            this.places = places;
            return this;
        }

        public Builder available(boolean available) {
            this.available = available;
            return this;
        }

        public Builder standsIn(boolean standsIn) {
            this.standsIn = standsIn;
            return this;
        }

        public Builder helpsIn(Set<UUID> groups) {
            helpsIn = groups;
            return this;
        }

        public Builder qualities(Set<String> qualities) {
            this.qualities = qualities;
            return this;
        }

        public Builder languages(Set<String> languages) {
            this.languages = languages;
            return this;
        }

        public Builder cohort(@Nullable DateRange birthDates) {
            cohort = birthDates;
            return this;
        }

        public Builder strength(GroupStrength strength) {
            this.strength = strength;
            return this;
        }

        public Builder guided(int learners) {
            guided = learners;
            return this;
        }

        public Builder willing(Willing willing) {
            this.willing = willing;
            return this;
        }

        public Builder programmes(Set<String> programmes) {
            this.programmes = programmes;
            return this;
        }

        public Mentor build() {
            return new Mentor(
                    id,
                    groups,
                    days,
                    carried,
                    places,
                    available,
                    standsIn,
                    helpsIn,
                    qualities,
                    languages,
                    cohort,
                    strength,
                    guided,
                    willing,
                    programmes);
        }
    }
}
