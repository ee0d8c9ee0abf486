package org.houvast.mentorship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.flow.Parts;

/**
 * Mentees and the mentors whom they could have, and who share no mentor with anybody else: a group,
 * often, or a location. It can be solved without looking at the rest.
 *
 * @param mentees in order of number
 * @param mentors in order of number; empty when there is nobody for this mentee
 */
record Component(int[] mentees, int[] mentors) {

    /** Which mentors each mentee could have, and what falls apart from what. */
    static final class Finder {

        private final People people;
        private final Map<UUID, int[]> byGroup;
        private final int[] seen;
        private int stamp;

        Finder(People people) {
            this.people = people;
            byGroup = people.mentorsByGroup();
            seen = new int[people.mentors.many()];
        }

        /**
         * Who works on a group of this mentee, is available, and is not ruled out; in order. A
         * mentor whom a person chose is always among them.
         */
        int[] eligible(int mentee) {
            var mentors = new int[8];
            int many = 0;
            stamp++;
            for (var group : people.mentees.of[mentee].groups()) {
                for (int mentor : byGroup.getOrDefault(group, new int[0])) {
                    if (seen[mentor] != stamp && mayBeProposed(mentee, mentor)) {
                        seen[mentor] = stamp;
                        if (many == mentors.length) {
                            mentors = Arrays.copyOf(mentors, 2 * many);
                        }
                        mentors[many++] = mentor;
                    }
                }
            }
            int chosen = people.mentees.chosen[mentee];
            if (chosen != People.NOBODY && seen[chosen] != stamp) {
                mentors = Arrays.copyOf(mentors, many + 1);
                mentors[many++] = chosen;
            }
            mentors = Arrays.copyOf(mentors, many);
            Arrays.sort(mentors);
            return mentors;
        }

        private boolean mayBeProposed(int mentee, int mentor) {
            var who = people.mentors.of[mentor];
            return who.available()
                    && !People.contains(people.mentees.refused[mentee], mentor)
                    && !(people.mentees.of[mentee].kind() == Mentee.Kind.TRAINEE
                            && who.willing() == Mentor.Willing.NO);
        }

        /** The components, in order of their first mentee. */
        List<Component> all(int[][] eligible) {
            int mentees = people.mentees.many();
            int all = mentees + people.mentors.many();
            var parts = new Parts(all);
            for (int mentee = 0; mentee < mentees; mentee++) {
                for (int mentor : eligible[mentee]) {
                    parts.join(mentee, mentees + mentor);
                }
            }
            var place = new int[mentees];
            var counts = new ArrayList<int[]>();
            for (int i = 0; i < all; i++) {
                int first = parts.find(i);
                if (first < mentees) {
                    if (first == i) {
                        place[i] = counts.size();
                        counts.add(new int[2]);
                    }
                    counts.get(place[first])[i < mentees ? 0 : 1]++;
                }
            }
            var components = new ArrayList<Component>(counts.size());
            counts.forEach(c -> components.add(new Component(new int[c[0]], new int[c[1]])));
            counts.forEach(c -> Arrays.fill(c, 0));
            for (int i = 0; i < all; i++) {
                int first = parts.find(i);
                if (first < mentees) {
                    var component = components.get(place[first]);
                    var filled = counts.get(place[first]);
                    if (i < mentees) {
                        component.mentees[filled[0]++] = i;
                    } else {
                        component.mentors[filled[1]++] = i - mentees;
                    }
                }
            }
            return components;
        }
    }
}
