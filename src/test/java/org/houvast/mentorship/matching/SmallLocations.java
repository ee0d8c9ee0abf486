package org.houvast.mentorship.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.houvast.foundation.DateRange;

/** Invented small locations with every oddity, small enough to try every division. */
public final class SmallLocations {

    private static final List<String> WORDS =
            List.of("tekenen", "dieren", "buiten", "rustig", "muziek", "bouwen");
    private static final List<String> LANGUAGES = List.of("Pools", "Turks", "Arabisch");

    private SmallLocations() {}

    /** The same seed gives the same location. */
    public static MatchingQuestion of(long seed) {
        var random = new Random(seed);
        int groups = 1 + random.nextInt(3);
        int mentors = random.nextInt(5);
        int mentees = random.nextInt(7);
        boolean trainees = random.nextInt(4) == 0;
        var everyMentor = new ArrayList<Mentor>();
        for (int i = 0; i < mentors; i++) {
            everyMentor.add(mentor(random, i, groups));
        }
        var everyMentee = new ArrayList<Mentee>();
        for (int i = 0; i < mentees; i++) {
            everyMentee.add(mentee(random, i, groups, mentors, trainees));
        }
        return new MatchingQuestion(everyMentee, everyMentor, wishes(random, trainees));
    }

    /** The same people in another order. */
    static MatchingQuestion shuffled(MatchingQuestion question, long seed) {
        var random = new Random(seed);
        var mentees = new ArrayList<>(question.mentees());
        var mentors = new ArrayList<>(question.mentors());
        Collections.shuffle(mentees, random);
        Collections.shuffle(mentors, random);
        return new MatchingQuestion(mentees, mentors, question.wishes());
    }

    private static Mentor mentor(Random random, int number, int groups) {
        int level = random.nextInt(4);
        return Mentor.of(mentorId(number))
                .groups(someGroups(random, groups))
                .days(slots(random))
                .carried(random.nextInt(3))
                .places(
                        random.nextBoolean()
                                ? Places.upTo(level)
                                : new Places(level, random.nextInt(6), 1 + random.nextInt(4)))
                .available(random.nextInt(6) != 0)
                .qualities(some(random, WORDS))
                .languages(some(random, LANGUAGES))
                .cohort(random.nextInt(3) == 0 ? cohort(random) : null)
                .strength(any(random, Mentor.GroupStrength.values()))
                .guided(random.nextInt(5))
                .willing(any(random, Mentor.Willing.values()))
                .programmes(some(random, List.of("kinderbegeleider", "graduaat")))
                .build();
    }

    private static Mentee mentee(
            Random random, int number, int groups, int mentors, boolean trainee) {
        var builder = trainee ? Mentee.trainee(menteeId(number)) : Mentee.child(menteeId(number));
        return builder.groups(someGroups(random, groups))
                .days(slots(random))
                .present(random.nextInt(2) == 0 ? someone(random, mentors) : null)
                .reconsider(random.nextInt(4) == 0)
                .chosen(mentors > 0 && random.nextInt(6) == 0 ? someone(random, mentors) : null)
                .refused(random.nextInt(4) == 0 ? people(random, mentors) : Set.of())
                .wished(random.nextInt(3) == 0 ? people(random, mentors) : Set.of())
                .wishedByParents(random.nextInt(4) == 0 ? people(random, mentors) : Set.of())
                .interests(some(random, WORDS))
                .askedQualities(random.nextInt(3) == 0 ? some(random, WORDS) : Set.of())
                .askedLanguages(random.nextInt(3) == 0 ? some(random, LANGUAGES) : Set.of())
                .family(random.nextInt(2) == 0 ? new UUID(6, random.nextInt(2)) : null)
                .programmes(trainee ? some(random, List.of("kinderbegeleider")) : Set.of())
                .born(
                        random.nextInt(4) == 0
                                ? null
                                : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500)))
                .build();
    }

    private static Wishes wishes(Random random, boolean trainees) {
        if (random.nextInt(3) != 0) {
            return trainees ? Wishes.forTrainees() : Wishes.forChildren();
        }
        var order = new ArrayList<>(List.of(Wish.values()));
        Collections.shuffle(order, random);
        return Wishes.of(order.subList(0, random.nextInt(order.size() + 1)));
    }

    private static WeekSlots slots(Random random) {
        int weeks = random.nextInt(4) == 0 ? 2 : 1;
        var cycle = new int[weeks];
        for (int week = 0; week < weeks; week++) {
            for (int day = 0; day < 5; day++) {
                cycle[week] |= (random.nextInt(2) == 0 ? 0 : random.nextInt(8)) << (3 * day);
            }
        }
        return WeekSlots.of(cycle);
    }

    private static DateRange cohort(Random random) {
        var from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000));
        return new DateRange(from, from.plusYears(1));
    }

    private static Set<UUID> someGroups(Random random, int groups) {
        var some = new TreeSet<UUID>();
        some.add(new UUID(3, random.nextInt(groups)));
        if (random.nextInt(4) == 0) {
            some.add(new UUID(3, random.nextInt(groups)));
        }
        return some;
    }

    private static Set<UUID> people(Random random, int mentors) {
        var people = new TreeSet<UUID>();
        for (int i = 0; i < mentors; i++) {
            if (random.nextInt(3) == 0) {
                people.add(mentorId(i));
            }
        }
        return people;
    }

    private static UUID someone(Random random, int mentors) {
        return mentorId(random.nextInt(Math.max(1, mentors)));
    }

    private static Set<String> some(Random random, List<String> words) {
        var some = new TreeSet<String>();
        for (var word : words) {
            if (random.nextInt(3) == 0) {
                some.add(word);
            }
        }
        return some;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    static UUID mentorId(int number) {
        return new UUID(2, number);
    }

    static UUID menteeId(int number) {
        return new UUID(1, number);
    }
}
