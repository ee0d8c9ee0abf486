package org.houvast.mentorship.matching;

import java.util.Arrays;

/**
 * The terms on which mentors are proposed. A limit sends nobody away: a mentor has at least as many
 * places as are filled today, or chosen by a person.
 */
final class MentorTerms implements Terms {

    private final People people;
    private final Costs costs;
    private final boolean[] staysPossible;
    private final int[] places;

    MentorTerms(People people, Costs costs, int[][] eligible) {
        this.people = people;
        this.costs = costs;
        staysPossible = new boolean[eligible.length];
        places = new int[people.mentors.many()];
        var present = new int[places.length];
        var chosen = new int[places.length];
        for (int mentee = 0; mentee < eligible.length; mentee++) {
            int mentor = people.mentees.present[mentee];
            if (mentor != People.NOBODY && Arrays.binarySearch(eligible[mentee], mentor) >= 0) {
                staysPossible[mentee] = true;
                present[mentor]++;
            }
            if (chosen(mentee) != People.NOBODY) {
                chosen[chosen(mentee)]++;
            }
        }
        for (int mentor = 0; mentor < places.length; mentor++) {
            var who = people.mentors.of[mentor];
            int most = who.places().most();
            int left = most == Places.NO_LIMIT ? most : most - who.carried();
            places[mentor] = Math.max(left, Math.max(present[mentor], chosen[mentor]));
        }
    }

    @Override
    public int chosen(int mentee) {
        return people.mentees.chosen[mentee];
    }

    @Override
    public long pair(int mentee, int mentor) {
        return costs.of(mentee, mentor, staysPossible[mentee]);
    }

    @Override
    public long vacant() {
        return Costs.VACANT;
    }

    @Override
    public int places(int mentor) {
        return places[mentor];
    }

    @Override
    public long nth(int mentor, int nth) {
        return costs.ofNth(mentor, people.mentors.of[mentor].carried() + nth);
    }
}
