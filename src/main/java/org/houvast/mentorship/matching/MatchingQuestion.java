package org.houvast.mentorship.matching;

import java.util.Comparator;
import java.util.List;

/**
 * Who needs a mentor, who could be one, and what the organiser wishes.
 *
 * <p>The order in which people are named does not matter: the same people give the same proposal.
 * Existing pairs belong in the question too, for they fill places; they stand unless a person wants
 * another look.
 */
public record MatchingQuestion(List<Mentee> mentees, List<Mentor> mentors, Wishes wishes) {

    /**
     * @throws IllegalArgumentException when someone is named twice
     */
    public MatchingQuestion {
        mentees = mentees.stream().sorted(Comparator.comparing(Mentee::id)).toList();
        mentors = mentors.stream().sorted(Comparator.comparing(Mentor::id)).toList();
        for (int i = 1; i < mentees.size(); i++) {
            if (mentees.get(i).id().equals(mentees.get(i - 1).id())) {
                throw new IllegalArgumentException("mentee named twice: " + mentees.get(i).id());
            }
        }
        for (int i = 1; i < mentors.size(); i++) {
            if (mentors.get(i).id().equals(mentors.get(i - 1).id())) {
                throw new IllegalArgumentException("mentor named twice: " + mentors.get(i).id());
            }
        }
    }
}
