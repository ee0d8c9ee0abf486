package org.houvast.mentorship.matching;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.houvast.foundation.flow.OptimalityProof;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in for every mentee on every weekday of care, best given the mentors: weekday after
 * weekday, the work of each day spread over who is there. A day on which nobody is there stays
 * open, and is shown.
 */
public final class StandIns {

    /** One weekday, solved. */
    private record Weekday(
            DayOfWeek day,
            int[][] candidates,
            List<Component> components,
            StandInTerms terms,
            int[] standInOf) {}

    private final People people;
    private final StandInQuestion question;
    private final int[] mentorOf;
    private final List<Weekday> weekdays = new ArrayList<>();

    private StandIns(StandInQuestion question) {
        this.question = question;
        people = new People(question.people());
        mentorOf = new int[people.mentees.many()];
        Arrays.setAll(
                mentorOf,
                mentee -> number(question.mentorOf().get(people.mentees.of[mentee].id())));
        var candidates = new StandInCandidates(people);
        for (var day : DayOfWeek.values()) {
            weekdays.add(solve(day, candidates));
        }
    }

    public static StandIns propose(StandInQuestion question) {
        return new StandIns(question);
    }

    private Weekday solve(DayOfWeek day, StandInCandidates finder) {
        var candidates = new int[mentorOf.length][];
        Arrays.setAll(candidates, mentee -> finder.of(mentee, mentorOf[mentee], day));
        var present = new int[mentorOf.length];
        Arrays.setAll(present, mentee -> agreed(mentee, day, candidates[mentee]));
        var earlier = weekdays.stream().map(Weekday::standInOf).toList();
        var terms = new StandInTerms(people, day, mentorOf, present, earlier);
        var components = new Component.Finder(people).all(candidates);
        var standInOf = Matching.divide(components, candidates, terms);
        return new Weekday(day, candidates, components, terms, standInOf);
    }

    /** Who was agreed before, if still possible. */
    private int agreed(int mentee, DayOfWeek day, int[] candidates) {
        int present =
                number(
                        question.present()
                                .getOrDefault(people.mentees.of[mentee].id(), Map.of())
                                .get(day));
        return People.contains(candidates, present) ? present : People.NOBODY;
    }

    private int number(@Nullable UUID colleague) {
        return colleague == null ? People.NOBODY : people.mentorNumber(colleague);
    }

    /**
     * The mentee's weekdays of care, Monday first.
     *
     * @throws IllegalArgumentException when the question does not name this mentee
     */
    public List<StandIn> of(UUID mentee) {
        int number = people.menteeNumber(mentee);
        return weekdays.stream()
                .filter(weekday -> people.mentees.days[number].isThereOn(weekday.day()))
                .map(weekday -> standIn(number, weekday))
                .toList();
    }

    /**
     * Someone who could stand in on a weekday.
     *
     * @param cost what it costs in whole points; less fits better
     * @param reasons why, and what asks attention
     */
    public record Possible(UUID colleague, long cost, List<Reason> reasons) {}

    /**
     * Everyone who could stand in for a mentee on a weekday, the best one first.
     *
     * @throws IllegalArgumentException when the question does not name this mentee
     */
    public List<Possible> possible(UUID mentee, DayOfWeek day) {
        int number = people.menteeNumber(mentee);
        var weekday = weekdays.get(day.ordinal());
        return IntStream.of(weekday.candidates()[number])
                .mapToObj(colleague ->
                        new Possible(
                                people.mentors.of[colleague].id(),
                                weekday.terms().pair(number, colleague),
                                tell(number, colleague, weekday)))
                .sorted(Comparator.comparingLong(Possible::cost).thenComparing(Possible::colleague))
                .toList();
    }

    /** Every mentee's weekdays of care, by mentee in order of id. */
    public List<StandIn> all() {
        return Arrays.stream(people.mentees.of)
                .flatMap(mentee -> of(mentee.id()).stream())
                .toList();
    }

    /** Weekdays on which a mentee has no stand-in. */
    public List<StandIn> open() {
        return all().stream().filter(day -> day.standIn() == null).toList();
    }

    /** One proof per weekday and part; each weekday is best given the weekdays before it. */
    public List<OptimalityProof> proofs() {
        return weekdays.stream()
                .flatMap(weekday ->
                        weekday.components().stream()
                                .filter(part -> part.mentors().length > 0)
                                .map(part -> proof(weekday, part)))
                .toList();
    }

    private static OptimalityProof proof(Weekday weekday, Component part) {
        var network = new DivisionNetwork(part, weekday.candidates(), weekday.terms());
        return OptimalityProof.of(network.flowOf(weekday.standInOf()));
    }

    private StandIn standIn(int mentee, Weekday weekday) {
        int chosen = weekday.standInOf()[mentee];
        boolean mentorThere =
                mentorOf[mentee] != People.NOBODY
                        && !thatDay(mentee, mentorOf[mentee], weekday.day()).none();
        var others =
                IntStream.of(weekday.candidates()[mentee])
                        .filter(colleague -> colleague != chosen)
                        .boxed()
                        .sorted(
                                Comparator.comparingLong(
                                        colleague -> weekday.terms().pair(mentee, colleague)))
                        .map(colleague -> people.mentors.of[colleague].id())
                        .toList();
        var reasons = new ArrayList<Reason>();
        var attention = new ArrayList<Reason>();
        if (!mentorThere) {
            attention.add(new Reason.MentorNotThere());
        }
        if (chosen == People.NOBODY) {
            attention.add(new Reason.NobodyThereOn(EnumSet.of(weekday.day())));
        } else {
            tell(mentee, chosen, weekday)
                    .forEach(told -> (told.asksAttention() ? attention : reasons).add(told));
        }
        return new StandIn(
                people.mentees.of[mentee].id(),
                weekday.day(),
                mentorThere,
                chosen == People.NOBODY ? null : people.mentors.of[chosen].id(),
                reasons,
                attention,
                others);
    }

    private List<Reason> tell(int mentee, int colleague, Weekday weekday) {
        var told = new ArrayList<Reason>();
        var who = people.mentors.of[colleague];
        var whom = people.mentees.of[mentee];
        told.add(
                weekday.terms().worksOnGroupOf(mentee, colleague)
                        ? new Reason.OwnGroup()
                        : new Reason.OtherGroup());
        var thatDay = thatDay(mentee, colleague, weekday.day());
        if (thatDay.sharedParts() < thatDay.parts()) {
            told.add(new Reason.PartOfTheDay());
        }
        var alsoOn = EnumSet.noneOf(DayOfWeek.class);
        for (var other : weekdays) {
            if (other != weekday && other.standInOf()[mentee] == colleague) {
                alsoOn.add(other.day());
            }
        }
        if (!alsoOn.isEmpty()) {
            told.add(new Reason.StandsInAlsoOn(alsoOn));
        }
        if (whom.wished().contains(who.id())) {
            told.add(new Reason.OwnWish());
        }
        var spoken = new TreeSet<>(whom.askedLanguages());
        spoken.retainAll(who.languages());
        if (!spoken.isEmpty() && weekday.terms().languageIsLeft(mentee)) {
            told.add(new Reason.Speaks(spoken));
        }
        return told;
    }

    private SharedDays thatDay(int mentee, int colleague, DayOfWeek day) {
        return SharedDays.of(people.mentees.days[mentee].on(day), people.mentors.days[colleague]);
    }
}
