package org.houvast.rhythm.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;

/** Invented small plans with every oddity, small enough to try every one. */
public final class SmallYears {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private SmallYears() {}

    /** The same seed gives the same question. */
    public static PlanQuestion of(long seed) {
        var random = new Random(seed);
        int mentors = 1 + random.nextInt(2);
        int mentees = 1 + random.nextInt(3);
        var people = new ArrayList<Person>();
        for (int i = 0; i < mentors; i++) {
            people.add(new Person(new UUID(2, i), presence(random)));
        }
        var moments = new ArrayList<MomentToPlan>();
        for (int i = 0; i < mentees; i++) {
            people.add(new Person(new UUID(1, i), presence(random)));
            var terms = terms(random, mentors);
            int many = 1 + random.nextInt(3);
            boolean chained = random.nextInt(3) == 0;
            for (int j = 0; j < many; j++) {
                moments.add(moment(random, moments.size(), new UUID(1, i), terms, chained));
            }
        }
        var rules =
                new PlanRules(
                        random.nextInt(3),
                        random.nextInt(3) == 0 ? 1 : PlanRules.NO_LIMIT,
                        1 + random.nextInt(4),
                        1 + random.nextInt(3));
        var goLive = TODAY.plusDays(random.nextInt(40) - 30);
        return new PlanQuestion(TODAY, goLive, moments, people, rules);
    }

    static PlanQuestion shuffled(PlanQuestion question, long seed) {
        var moments = new ArrayList<>(question.moments());
        var people = new ArrayList<>(question.people());
        Collections.shuffle(moments, new Random(seed));
        Collections.shuffle(people, new Random(seed + 1));
        return new PlanQuestion(
                question.today(), question.goLive(), moments, people, question.rules());
    }

    private static MomentToPlan moment(
            Random random, int number, UUID mentee, List<Term> terms, boolean chained) {
        int longAgo = random.nextInt(3) == 0 ? random.nextInt(300) : 0;
        var opens = TODAY.plusDays(random.nextInt(60) - 30 - longAgo);
        var due = opens.plusDays(random.nextInt(28));
        var moment = MomentToPlan.fresh(new UUID(4, number), mentee, terms, opens, due);
        if (chained) {
            moment = moment.withChain(new Chain(mentee, number));
        }
        var day = opens.plusDays(random.nextInt(20));
        return switch (random.nextInt(6)) {
            case 0, 1 -> moment.withPlannedOn(day);
            case 2 -> moment.withAgreedOn(day);
            default -> moment;
        };
    }

    private static List<Term> terms(Random random, int mentors) {
        var one = new UUID(2, random.nextInt(mentors));
        var other = new UUID(2, random.nextInt(mentors));
        var start = TODAY.minusYears(1);
        var change = TODAY.plusDays(random.nextInt(30));
        return switch (random.nextInt(5)) {
            case 0 ->
                    List.of(
                            new Term(one, new DateRange(start, change)),
                            new Term(other, DateRange.from(change.plusDays(1))));
            case 1 -> List.of(new Term(one, new DateRange(start, change)));
            case 2 -> List.of();
            default -> List.of(new Term(one, DateRange.from(start)));
        };
    }

    private static Presence presence(Random random) {
        var monday = TODAY.with(DayOfWeek.MONDAY);
        var pattern =
                random.nextInt(3) == 0
                        ? DayPattern.cycle(monday, week(random), week(random))
                        : DayPattern.parse(week(random));
        var presence = Presence.of(pattern);
        if (random.nextInt(4) == 0) {
            presence =
                    new Presence(
                            pattern.inTermTimeOnly(),
                            List.of(range(random, 14)),
                            Map.of(),
                            List.of(),
                            List.of());
        }
        if (random.nextInt(2) == 0) {
            presence = presence.withAway(List.of(range(random, 15), range(random, 3)));
        }
        if (random.nextInt(3) == 0) {
            presence = presence.withClosed(List.of(range(random, 5)));
        }
        if (random.nextInt(3) == 0) {
            var otherwise = new HashMap<LocalDate, Integer>();
            for (int i = 0; i < 3; i++) {
                otherwise.put(TODAY.plusDays(random.nextInt(30)), random.nextInt(8));
            }
            presence = presence.withOtherwise(otherwise);
        }
        return presence;
    }

    private static DateRange range(Random random, int days) {
        var from = TODAY.plusDays(random.nextInt(40) - 10);
        return new DateRange(from, from.plusDays(random.nextInt(days)));
    }

    private static String week(Random random) {
        var week = new StringBuilder();
        for (int day = 0; day < 7; day++) {
            week.append(day > 4 || random.nextInt(2) == 0 ? 0 : random.nextInt(8));
        }
        return week.toString();
    }
}
