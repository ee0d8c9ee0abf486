package org.houvast.mentorship.matching;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has or needs a mentor: a child's care placement or a trainee's placement.
 *
 * @param groups where the mentee is; a mentor works on one of them (S1.6, F1.2)
 * @param present the mentor of today
 * @param reconsider a person wants another look at the present pair; otherwise it stands (S1.13)
 * @param chosen a person chose this mentor already; the rest is arranged around it
 * @param refused mentors whom a person ruled out for this mentee
 * @param wished mentors whom the child or trainee chose
 * @param wishedByParents mentors for whom the parents asked
 * @param interests and traits of character, in the words of the organisation
 * @param askedQualities what the parents hope to find in a mentor
 * @param askedLanguages languages for which the parents asked; home language alone is no reason
 * @param family the same for brothers and sisters; {@code null} when not known
 * @param programmes what a trainee follows; empty for a child
 */
public record Mentee(
        UUID id,
        Kind kind,
        Set<UUID> groups,
        WeekSlots days,
        @Nullable UUID present,
        boolean reconsider,
        @Nullable UUID chosen,
        Set<UUID> refused,
        Set<UUID> wished,
        Set<UUID> wishedByParents,
        Set<String> interests,
        Set<String> askedQualities,
        Set<String> askedLanguages,
        @Nullable UUID family,
        Set<String> programmes,
        @Nullable LocalDate born) {

    public enum Kind {
        CHILD,
        TRAINEE
    }

    public Mentee {
        groups = Set.copyOf(groups);
        refused = Set.copyOf(refused);
        wished = Set.copyOf(wished);
        wishedByParents = Set.copyOf(wishedByParents);
        interests = Set.copyOf(interests);
        askedQualities = Set.copyOf(askedQualities);
        askedLanguages = Set.copyOf(askedLanguages);
        programmes = Set.copyOf(programmes);
    }

    public static Builder child(UUID id) {
        return new Builder(id, Kind.CHILD);
    }

    public static Builder trainee(UUID id) {
        return new Builder(id, Kind.TRAINEE);
    }

    /** The same mentee, for whom a person chose this mentor; or did not after all. */
    public Mentee withChosen(@Nullable UUID mentor) {
        return new Mentee(
                id,
                kind,
                groups,
                days,
                present,
                reconsider,
                mentor,
                refused,
                wished,
                wishedByParents,
                interests,
                askedQualities,
                askedLanguages,
                family,
                programmes,
                born);
    }

    /** Says what is known of a mentee; what is not said does not count. */
    public static final class Builder {
        private final UUID id;
        private final Kind kind;
        private Set<UUID> groups = Set.of();
        private WeekSlots days = WeekSlots.NEVER;
        private @Nullable UUID present;
        private boolean reconsider;
        private @Nullable UUID chosen;
        private Set<UUID> refused = Set.of();
        private Set<UUID> wished = Set.of();
        private Set<UUID> wishedByParents = Set.of();
        private Set<String> interests = Set.of();
        private Set<String> askedQualities = Set.of();
        private Set<String> askedLanguages = Set.of();
        private @Nullable UUID family;
        private Set<String> programmes = Set.of();
        private @Nullable LocalDate born;

        private Builder(UUID id, Kind kind) {
            this.id = id;
            this.kind = kind;
        }

        public Builder groups(Set<UUID> groups) {
            this.groups = groups;
            return this;
        }

        public Builder days(WeekSlots days) {
            this.days = days;
            return this;
        }

        public Builder present(@Nullable UUID mentor) {
            present = mentor;
            return this;
        }

        public Builder reconsider(boolean reconsider) {
            this.reconsider = reconsider;
            return this;
        }

        public Builder chosen(@Nullable UUID mentor) {
            chosen = mentor;
            return this;
        }

        public Builder refused(Set<UUID> mentors) {
            refused = mentors;
            return this;
        }

        public Builder wished(Set<UUID> mentors) {
            wished = mentors;
            return this;
        }

        public Builder wishedByParents(Set<UUID> mentors) {
            wishedByParents = mentors;
            return this;
        }

        public Builder interests(Set<String> interests) {
            this.interests = interests;
            return this;
        }

        public Builder askedQualities(Set<String> qualities) {
            askedQualities = qualities;
            return this;
        }

        public Builder askedLanguages(Set<String> languages) {
            askedLanguages = languages;
            return this;
        }

        public Builder family(@Nullable UUID family) {
            this.family = family;
            return this;
        }

        public Builder programmes(Set<String> programmes) {
            this.programmes = programmes;
            return this;
        }

        public Builder born(@Nullable LocalDate born) {
            this.born = born;
            return this;
        }

        public Mentee build() {
            return new Mentee(
                    id,
                    kind,
                    groups,
                    days,
                    present,
                    reconsider,
                    chosen,
                    refused,
                    wished,
                    wishedByParents,
                    interests,
                    askedQualities,
                    askedLanguages,
                    family,
                    programmes,
                    born);
        }
    }
}
