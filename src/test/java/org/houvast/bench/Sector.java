package org.houvast.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.houvast.mentorship.matching.MatchingQuestion;
import org.houvast.mentorship.matching.Mentee;
import org.houvast.mentorship.matching.Mentor;
import org.houvast.mentorship.matching.Places;
import org.houvast.mentorship.matching.WeekSlots;
import org.houvast.mentorship.matching.Wishes;

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

    private final Random random = new Random(7);
    private final List<Mentee> mentees = new ArrayList<>();
    private final List<Mentor> mentors = new ArrayList<>();
    private int groups;

    static MatchingQuestion ofChildren(int children) {
        var sector = new Sector();
        while (sector.mentees.size() < children) {
            sector.addLocation(Math.min(children - sector.mentees.size(), sector.sizeOfLocation()));
        }
        return new MatchingQuestion(sector.mentees, sector.mentors, Wishes.forChildren());
    }

    static MatchingQuestion oneLocation(int children) {
        var sector = new Sector();
        sector.addLocation(children);
        return new MatchingQuestion(sector.mentees, sector.mentors, Wishes.forChildren());
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
        var child =
                Mentee.child(new UUID(1, mentees.size()))
                        .groups(Set.of(group))
                        .days(slots(days))
                        .interests(Set.of(any(INTERESTS)))
                        .born(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1500)));
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
        var mentor =
                Mentor.of(new UUID(2, mentors.size()))
                        .groups(two && !other.equals(group) ? Set.of(group, other) : Set.of(group))
                        .days(slots(3 + random.nextInt(2)))
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
    private WeekSlots slots(int days) {
        return random.nextInt(8) == 0
                ? WeekSlots.of(week(days), week(days))
                : WeekSlots.of(week(days));
    }

    private int week(int days) {
        int slots = 0;
        while (Integer.bitCount(slots) < 3 * days) {
            slots |= 7 << (3 * random.nextInt(5));
        }
        return slots;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
