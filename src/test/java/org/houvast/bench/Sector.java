package org.houvast.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.mentorship.matching.MatchingQuestion;
import org.houvast.mentorship.matching.Mentee;
import org.houvast.mentorship.matching.Mentor;
import org.houvast.mentorship.matching.Places;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.WeekSlots;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.matching.Wishes;
import org.houvast.rhythm.planning.Chain;
import org.houvast.rhythm.planning.MomentToPlan;
import org.houvast.rhythm.planning.Person;
import org.houvast.rhythm.planning.PlanQuestion;
import org.houvast.rhythm.planning.PlanRules;
import org.houvast.rhythm.planning.Presence;
import org.houvast.rhythm.planning.Term;

/**
 * An invented sector in which every child needs a mentor: most locations small, a few very large
 * (F1.25 to F1.27), groups of 12 to 29 children, colleagues of three or four days, one in five on
 * two groups.
 */
final class Sector {

    private static final List<String> INTERESTS =
            List.of(
                    "tekenen", "dieren", "buiten", "muziek", "bouwen", "voetbal", "lezen", "koken",
                    "rustig", "vrolijk");
    private static final List<String> LANGUAGES = List.of("Pools", "Turks", "Arabisch", "Engels");

    private static final LocalDate ODD_MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate GO_LIVE = LocalDate.of(2026, 9, 1);
    private static final DateRange CHRISTMAS =
            new DateRange(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 3));

    private final Random random = new Random(7);
    private final List<Mentee> mentees = new ArrayList<>();
    private final List<Mentor> mentors = new ArrayList<>();
    private final Map<UUID, DayPattern> patterns = new HashMap<>();
    private int groups;

    private Sector() {}

    static Sector ofChildren(int children) {
        var sector = new Sector();
        while (sector.mentees.size() < children) {
            sector.addLocation(Math.min(children - sector.mentees.size(), sector.sizeOfLocation()));
        }
        return sector;
    }

    static Sector oneLocation(int children) {
        var sector = new Sector();
        sector.addLocation(children);
        return sector;
    }

    MatchingQuestion matching() {
        return new MatchingQuestion(mentees, mentors, Wishes.forChildren());
    }

    /** With brothers and sisters together as the second wish. */
    MatchingQuestion matchingSiblings() {
        var order = new ArrayList<>(Wishes.forChildren().order());
        order.add(1, Wish.SIBLINGS_TOGETHER);
        return new MatchingQuestion(mentees, mentors, Wishes.of(order));
    }

    /**
     * A year for who got a mentor: an observation and then a talk with the parents around the
     * birthday, one in three of them due before go-live; everybody on leave for some weeks.
     */
    PlanQuestion year(Proposal proposal) {
        var moments = new ArrayList<MomentToPlan>();
        for (var mentee : mentees) {
            var mentor = proposal.mentorOf(mentee.id());
            if (mentor != null) {
                var terms = List.of(new Term(mentor, DateRange.from(GO_LIVE.minusYears(2))));
                var due = GO_LIVE.plusDays(random.nextInt(540) - 180);
                var chain = new UUID(5, moments.size());
                for (int step = 0; step < 2; step++) {
                    moments.add(
                            MomentToPlan.fresh(
                                            new UUID(4, moments.size()),
                                            mentee.id(),
                                            terms,
                                            due.minusWeeks(6),
                                            due)
                                    .withChain(new Chain(chain, step)));
                }
            }
        }
        var people = new ArrayList<Person>();
        mentees.forEach(mentee -> people.add(person(mentee.id())));
        mentors.forEach(mentor -> people.add(person(mentor.id())));
        return new PlanQuestion(GO_LIVE, GO_LIVE, moments, people, PlanRules.USUAL);
    }

    private Person person(UUID id) {
        var leave = GO_LIVE.plusDays(random.nextInt(360));
        return new Person(
                id,
                Presence.of(Objects.requireNonNull(patterns.get(id)))
                        .withAway(List.of(new DateRange(leave, leave.plusDays(20))))
                        .withClosed(List.of(CHRISTMAS)));
    }

    /** Children, not places: one place serves about 1.7 children (F1.29). */
    private int sizeOfLocation() {
        double skew = random.nextDouble();
        return (int) (12 + 60 * skew + 500 * Math.pow(skew, 30));
    }

    private void addLocation(int children) {
        int before = groups;
        int left = children;
        while (left > 0) {
            int size = Math.min(left, 12 + random.nextInt(18));
            var group = new UUID(3, groups++);
            for (int i = 0; i < size; i++) {
                mentees.add(child(group, before));
            }
            for (int i = 0; i < 2 + size / 8; i++) {
                mentors.add(mentor(group, before));
            }
            left -= size;
        }
    }

    private Mentee child(UUID group, int firstGroup) {
        int days = 1 + random.nextInt(3);
        var id = new UUID(1, mentees.size());
        var child =
                Mentee.child(id)
                        .groups(Set.of(group))
                        .days(slots(id, days))
                        .interests(Set.of(any(INTERESTS)))
                        .born(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1500)));
        if (mentees.size() % 12 == 1) {
            child.family(new UUID(6, mentees.size()));
        } else if (mentees.size() % 12 == 2) {
            child.family(new UUID(6, mentees.size() - 1));
        }
        if (random.nextInt(20) == 0) {
            child.askedLanguages(Set.of(any(LANGUAGES)));
        }
        if (random.nextInt(10) == 0 && !mentors.isEmpty() && groups > firstGroup + 1) {
            child.wished(Set.of(mentors.getLast().id()));
        }
        return child.build();
    }

    private Mentor mentor(UUID group, int firstGroup) {
        boolean two = random.nextInt(5) == 0 && groups - firstGroup > 1;
        var other = new UUID(3, firstGroup + random.nextInt(groups - firstGroup));
        var id = new UUID(2, mentors.size());
        var mentor =
                Mentor.of(id)
                        .groups(two && !other.equals(group) ? Set.of(group, other) : Set.of(group))
                        .days(slots(id, 3 + random.nextInt(2)))
                        .places(Places.upTo(6 + random.nextInt(5)));
        if (random.nextInt(3) != 0) {
            mentor.qualities(
                    Set.of(INTERESTS.get(random.nextInt(5)), INTERESTS.get(5 + random.nextInt(5))));
        }
        if (random.nextInt(6) == 0) {
            mentor.languages(Set.of(any(LANGUAGES)));
        }
        return mentor.build();
    }

    /** Whole days for most; one in eight by odd and even weeks. */
    private WeekSlots slots(UUID person, int days) {
        var pattern =
                random.nextInt(8) == 0
                        ? DayPattern.cycle(ODD_MONDAY, week(days), week(days))
                        : DayPattern.parse(week(days));
        patterns.put(person, pattern);
        return WeekSlots.of(pattern);
    }

    private String week(int days) {
        var week = new StringBuilder("0000000");
        for (int set = 0; set < days; ) {
            int day = random.nextInt(5);
            set += week.charAt(day) == '0' ? 1 : 0;
            week.setCharAt(day, '7');
        }
        return week.toString();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
