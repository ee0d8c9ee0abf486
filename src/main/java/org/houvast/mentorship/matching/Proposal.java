package org.houvast.mentorship.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.houvast.foundation.flow.OptimalityProof;
import org.jspecify.annotations.Nullable;

/**
 * The best division under the organiser's wishes: for every mentee a mentor, or a place that stays
 * vacant, with reasons. A proposal only: a person decides.
 */
public final class Proposal {

    private final MatchingQuestion question;
    private final People people;
    private final Solution solution;
    private final int[] mentorOf;
    private final int[] now;
    private final int[] after;
    private final boolean[] moves;

    Proposal(MatchingQuestion question, People people, Solution solution) {
        this.question = question;
        this.people = people;
        this.solution = solution;
        mentorOf = solution.mentorOf;
        now = carried();
        after = carried();
        moves = new boolean[solution.parts()];
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            int present = people.mentees.present[mentee];
            if (present != People.NOBODY) {
                now[present]++;
                moves[solution.partOf(mentee)] |= present != mentorOf[mentee];
            }
            if (mentorOf[mentee] != People.NOBODY) {
                after[mentorOf[mentee]]++;
            }
        }
    }

    private int[] carried() {
        return Arrays.stream(people.mentors.of).mapToInt(Mentor::carried).toArray();
    }

    public MatchingQuestion question() {
        return question;
    }

    /** How many parts could be solved apart, because they share no mentor. */
    public int parts() {
        return solution.parts();
    }

    /**
     * The proposed mentor; {@code null} when the place stays vacant.
     *
     * @throws IllegalArgumentException when the question does not name this mentee
     */
    public @Nullable UUID mentorOf(UUID mentee) {
        return id(mentorOf[people.menteeNumber(mentee)]);
    }

    /** Every mentee's match, in order of id. */
    public List<Match> matches() {
        return IntStream.range(0, mentorOf.length).mapToObj(this::match).toList();
    }

    /**
     * @throws IllegalArgumentException when the question does not name this mentee
     */
    public Match match(UUID mentee) {
        return match(people.menteeNumber(mentee));
    }

    /** Who has a mentor today and would get another, or none. */
    public List<Move> moves() {
        var all = new ArrayList<Move>();
        for (int mentee = 0; mentee < mentorOf.length; mentee++) {
            int present = people.mentees.present[mentee];
            if (present != People.NOBODY && present != mentorOf[mentee]) {
                all.add(move(mentee, present, mentorOf[mentee]));
            }
        }
        return all;
    }

    /** How many mentees a mentor has when the proposal is followed, carried ones included. */
    public int loadOf(UUID mentor) {
        int number = people.mentorNumber(mentor);
        if (number == People.NOBODY) {
            throw new IllegalArgumentException("not in this question: mentor " + mentor);
        }
        return after[number];
    }

    /**
     * The others who could be mentor, the best one first; what each lacks, and who else would move.
     * The order holds for this mentee only.
     *
     * @throws IllegalArgumentException when the question does not name this mentee
     */
    public List<Alternative> alternatives(UUID mentee) {
        int number = people.menteeNumber(mentee);
        return solution.choices(number).stream()
                .map(choice -> alternative(number, choice))
                .toList();
    }

    /**
     * Why someone was not proposed.
     *
     * @throws IllegalArgumentException when the question does not name this mentee
     */
    public WhyNot whyNot(UUID mentee, UUID mentor) {
        int menteeNumber = people.menteeNumber(mentee);
        int mentorNumber = people.mentorNumber(mentor);
        var obstacles = obstacles(menteeNumber, mentorNumber);
        return new WhyNot(
                obstacles,
                solution.choices(menteeNumber).stream()
                        .filter(choice -> choice.mentor() == mentorNumber)
                        .findFirst()
                        .map(choice -> alternative(menteeNumber, choice))
                        .orElse(null));
    }

    /** One proof per part; the proposal is optimal when each holds. */
    public List<OptimalityProof> proofs() {
        return solution.proofs();
    }

    private Match match(int mentee) {
        int mentor = mentorOf[mentee];
        var id = people.mentees.of[mentee].id();
        if (mentor == People.NOBODY) {
            return new Match(id, null, List.of(), List.of(whyVacant(mentee)));
        }
        var explanation = explain(mentee, mentor, after[mentor], mentorOf);
        var reasons = new ArrayList<>(explanation.reasons());
        if (!moves[solution.partOf(mentee)]) {
            reasons.add(new Reason.NobodyMoves());
        }
        var attention = new ArrayList<>(explanation.attention());
        attention.addAll(daysWithoutAnyone(mentee));
        return new Match(id, id(mentor), reasons, attention);
    }

    private Explanation explain(int mentee, int mentor, int load, int[] division) {
        return new Explanation(
                people,
                question.wishes(),
                mentee,
                mentor,
                aboutSiblings(mentee, mentor, division),
                now[mentor],
                load,
                solution.eligible[mentee].length);
    }

    private List<Reason> aboutSiblings(int mentee, int mentor, int[] division) {
        var together = new TreeSet<UUID>();
        var elsewhere = new TreeSet<UUID>();
        var cannot = new TreeSet<UUID>();
        for (int sibling : people.siblings(mentee)) {
            var set =
                    division[sibling] == mentor
                            ? together
                            : solution.couldShare(mentee, sibling) ? elsewhere : cannot;
            set.add(people.mentees.of[sibling].id());
        }
        var told = new ArrayList<Reason>();
        if (!together.isEmpty()) {
            told.add(new Reason.WithSiblings(together));
        }
        if (!elsewhere.isEmpty()) {
            told.add(new Reason.SiblingsElsewhere(elsewhere));
        }
        if (!cannot.isEmpty()) {
            told.add(new Reason.SiblingsCannotShare(cannot));
        }
        return told;
    }

    private Reason whyVacant(int mentee) {
        if (solution.eligible[mentee].length > 0) {
            return new Reason.AllPlacesTaken();
        }
        var groups = people.mentees.of[mentee].groups();
        return Arrays.stream(people.mentors.of)
                        .anyMatch(mentor -> mentor.groups().stream().anyMatch(groups::contains))
                ? new Reason.NobodyAvailable()
                : new Reason.NobodyInGroup();
    }

    private List<Reason> daysWithoutAnyone(int mentee) {
        int nobody = ~0;
        int weekdays = 0;
        for (int mentor : solution.eligible[mentee]) {
            var shared = SharedDays.of(people.mentees.days[mentee], people.mentors.days[mentor]);
            nobody &= shared.missed();
            weekdays = shared.weekdays();
        }
        int bare = nobody & weekdays;
        return bare == 0 ? List.of() : List.of(new Reason.NobodyThereOn(SharedDays.weekdays(bare)));
    }

    private Alternative alternative(int mentee, Choice choice) {
        int coming = 1;
        var chain = new ArrayList<Move>();
        var division = mentorOf.clone();
        for (var step : choice.steps()) {
            division[step.mentee()] = step.to();
            coming += (step.to() == choice.mentor() ? 1 : 0);
            coming -= (step.from() == choice.mentor() ? 1 : 0);
            chain.add(move(step.mentee(), step.from(), step.to()));
        }
        var explanation =
                explain(mentee, choice.mentor(), after[choice.mentor()] + coming, division);
        var reasons = new ArrayList<>(explanation.reasons());
        if (chain.isEmpty()) {
            reasons.add(new Reason.NobodyMoves());
        }
        var lost = new ArrayList<>(match(mentee).reasons());
        lost.removeIf(had -> reasons.stream().anyMatch(has -> had.getClass() == has.getClass()));
        return new Alternative(
                people.mentors.of[choice.mentor()].id(),
                reasons,
                explanation.attention(),
                lost,
                chain);
    }

    private Move move(int mentee, int from, int to) {
        return new Move(
                people.mentees.of[mentee].id(),
                id(from),
                id(to),
                from != People.NOBODY && people.mentees.present[mentee] == from);
    }

    private List<WhyNot.Obstacle> obstacles(int mentee, int mentor) {
        if (mentor == People.NOBODY) {
            return List.of(WhyNot.Obstacle.NOT_THERE);
        }
        if (people.mentees.chosen[mentee] == mentor) {
            return List.of();
        }
        var obstacles = new ArrayList<WhyNot.Obstacle>();
        var who = people.mentors.of[mentor];
        var whom = people.mentees.of[mentee];
        if (who.groups().stream().noneMatch(whom.groups()::contains)) {
            obstacles.add(WhyNot.Obstacle.NOT_IN_GROUP);
        }
        if (!who.available()) {
            obstacles.add(WhyNot.Obstacle.NOT_AVAILABLE);
        }
        if (whom.refused().contains(who.id())) {
            obstacles.add(WhyNot.Obstacle.REFUSED);
        }
        if (whom.kind() == Mentee.Kind.TRAINEE && who.willing() == Mentor.Willing.NO) {
            obstacles.add(WhyNot.Obstacle.SAID_NO);
        }
        return obstacles;
    }

    private @Nullable UUID id(int mentor) {
        return mentor == People.NOBODY ? null : people.mentors.of[mentor].id();
    }
}
