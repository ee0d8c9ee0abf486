package org.houvast.mentorship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The least cost of any division, by trying them all. Knows the reasons' points, and nothing of
 * networks, parts or solvers.
 */
public final class EveryDivision {

    private final MatchingQuestion question;
    private final People people;
    private final Costs costs;
    private final List<List<Integer>> candidates = new ArrayList<>();
    private long least = Long.MAX_VALUE;

    private EveryDivision(MatchingQuestion question) {
        this.question = question;
        people = new People(question);
        costs = new Costs(people, question.wishes());
        for (var mentee : question.mentees()) {
            candidates.add(candidates(mentee));
        }
    }

    public static long leastCost(MatchingQuestion question) {
        var all = new EveryDivision(question);
        all.tryFrom(0, new int[question.mentees().size()]);
        return all.least;
    }

    /** What a division costs, mentee by mentee; a mentee without an entry has no mentor. */
    public static long costOf(MatchingQuestion question, Map<UUID, UUID> mentorOf) {
        var all = new EveryDivision(question);
        return all.cost(
                question.mentees().stream()
                        .map(mentee -> mentorOf.get(mentee.id()))
                        .mapToInt(mentor ->
                                mentor == null ? People.NOBODY : all.people.mentorNumber(mentor))
                        .toArray());
    }

    public static long costOf(Proposal proposal) {
        return costOf(proposal.question(), divisionOf(proposal));
    }

    static Map<UUID, UUID> divisionOf(Proposal proposal) {
        var mentorOf = new HashMap<UUID, UUID>();
        for (var match : proposal.matches()) {
            if (match.mentor() != null) {
                mentorOf.put(match.mentee(), match.mentor());
            }
        }
        return mentorOf;
    }

    private List<Integer> candidates(Mentee mentee) {
        var mentors = new ArrayList<Integer>();
        for (int i = 0; i < question.mentors().size(); i++) {
            var mentor = question.mentors().get(i);
            boolean works = mentee.groups().stream().anyMatch(mentor.groups()::contains);
            boolean can =
                    mentor.available()
                            && !mentee.refused().contains(mentor.id())
                            && (mentee.kind() == Mentee.Kind.CHILD
                                    || mentor.willing() != Mentor.Willing.NO);
            if ((works && can) || mentor.id().equals(mentee.chosen())) {
                mentors.add(i);
            }
        }
        return mentors;
    }

    private void tryFrom(int mentee, int[] division) {
        if (mentee == division.length) {
            if (fits(division)) {
                least = Math.min(least, cost(division));
            }
            return;
        }
        var chosen = question.mentees().get(mentee).chosen();
        for (int mentor : candidates.get(mentee)) {
            if (chosen == null || chosen.equals(question.mentors().get(mentor).id())) {
                division[mentee] = mentor;
                tryFrom(mentee + 1, division);
            }
        }
        if (chosen == null) {
            division[mentee] = People.NOBODY;
            tryFrom(mentee + 1, division);
        }
    }

    private boolean fits(int[] division) {
        for (int i = 0; i < question.mentors().size(); i++) {
            var mentor = question.mentors().get(i);
            int number = i;
            long many = Arrays.stream(division).filter(other -> other == number).count();
            long present = 0;
            long chosen = 0;
            for (int m = 0; m < division.length; m++) {
                var mentee = question.mentees().get(m);
                boolean could = candidates.get(m).contains(i);
                present += could && mentor.id().equals(mentee.present()) ? 1 : 0;
                chosen += mentor.id().equals(mentee.chosen()) ? 1 : 0;
            }
            long most = (long) mentor.places().most() - mentor.carried();
            if (many > Math.max(most, Math.max(present, chosen))) {
                return false;
            }
        }
        return true;
    }

    private long cost(int[] division) {
        long sum = 0;
        var many = new int[question.mentors().size()];
        for (int m = 0; m < division.length; m++) {
            int mentor = division[m];
            if (mentor == People.NOBODY) {
                sum += Costs.VACANT;
                continue;
            }
            int present = people.mentees.present[m];
            sum += costs.of(m, mentor, candidates.get(m).contains(present));
            many[mentor]++;
            sum += costs.ofNth(mentor, question.mentors().get(mentor).carried() + many[mentor]);
        }
        return sum + costOfFamilies(division);
    }

    /** Each mentor more than one among siblings who could share a mentor with another. */
    private long costOfFamilies(int[] division) {
        long cost = 60L * question.wishes().weight(Wish.SIBLINGS_TOGETHER);
        long sum = 0;
        var counted = new HashSet<UUID>();
        for (var mentee : question.mentees()) {
            if (mentee.family() != null && counted.add(mentee.family())) {
                long holders =
                        IntStream.range(0, division.length)
                                .filter(m -> couldShare(m, Objects.requireNonNull(mentee.family())))
                                .map(m -> division[m])
                                .distinct()
                                .count();
                sum += cost * Math.max(0, holders - 1);
            }
        }
        return sum;
    }

    private boolean couldShare(int mentee, UUID family) {
        return family.equals(question.mentees().get(mentee).family())
                && IntStream.range(0, candidates.size())
                        .filter(other -> other != mentee)
                        .filter(other -> family.equals(question.mentees().get(other).family()))
                        .anyMatch(other ->
                                candidates.get(other).stream()
                                        .anyMatch(candidates.get(mentee)::contains));
    }
}
