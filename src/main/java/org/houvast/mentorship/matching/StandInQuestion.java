package org.houvast.mentorship.matching;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.UUID;

/**
 * Who could stand in for whom, now that it is known who is mentor.
 *
 * @param people the question that was answered: the same mentees and colleagues
 * @param mentorOf each mentee's mentor; who is not named has none, and needs a contact all the more
 * @param present stand-ins who were agreed before, by mentee and weekday; they stay
 */
public record StandInQuestion(
        MatchingQuestion people,
        Map<UUID, UUID> mentorOf,
        Map<UUID, Map<DayOfWeek, UUID>> present) {

    public StandInQuestion {
        mentorOf = Map.copyOf(mentorOf);
        present = Map.copyOf(present);
    }
}
