package org.houvast.mentorship.matching;

import java.time.DayOfWeek;
import java.util.List;

/**
 * The terms on which stand-ins are proposed for one weekday, in whole points.
 *
 * <p>One who was agreed before stays. Someone of the own group comes before someone who helps from
 * another. Then: the same person as on the mentee's earlier weekdays, someone who is there the
 * whole day, someone who shares many of the mentee's days, and a language for which parents asked
 * where the mentor does not speak it. Each next mentee on a day costs more, so the work is spread.
 */
final class StandInTerms implements Terms {

    private static final long OPEN = 20_000_000;
    private static final long LEAVES_PRESENT = 1_000_000;
    private static final long OTHER_GROUP = 200_000;
    private static final long SOMEONE_NEW = 3_840;
    private static final long PART_OF_DAY = 128;
    private static final long OTHER_DAYS = 64;
    private static final long LANGUAGE = 32;
    private static final long WISHED = 16;
    private static final long NEXT_MENTEE = 256;

    private final People people;
    private final DayOfWeek weekday;
    private final int[] mentorOf;
    private final int[] present;
    private final List<int[]> earlier;

    /**
     * @param present by mentee, who was agreed for this weekday; {@link People#NOBODY} for nobody
     * @param earlier per earlier weekday, by mentee, who stands in; {@link People#NOBODY} for
     *     nobody
     */
    StandInTerms(
            People people, DayOfWeek weekday, int[] mentorOf, int[] present, List<int[]> earlier) {
        this.people = people;
        this.weekday = weekday;
        this.mentorOf = mentorOf;
        this.present = present;
        this.earlier = List.copyOf(earlier);
    }

    @Override
    public int chosen(int mentee) {
        return People.NOBODY;
    }

    @Override
    public long pair(int mentee, int colleague) {
        var day = people.mentees.days[mentee].on(weekday);
        var thatDay = SharedDays.of(day, people.mentors.days[colleague]);
        var fit = new Fit(people, mentee, colleague);
        long cost = PART_OF_DAY * Wishes.FULL_LACK;
        cost -= cost * thatDay.sharedParts() / thatDay.parts();
        cost += OTHER_DAYS * fit.lack(Wish.SHARED_DAYS);
        cost += WISHED * (fit.lack(Wish.OWN_WISH) + fit.lack(Wish.PARENTS_WISH));
        if (languageIsLeft(mentee)) {
            cost += LANGUAGE * fit.lack(Wish.ASKED_LANGUAGE);
        }
        if (!worksOnGroupOf(mentee, colleague)) {
            cost += OTHER_GROUP;
        }
        if (present[mentee] != People.NOBODY && present[mentee] != colleague) {
            cost += LEAVES_PRESENT;
        }
        return cost + (isNew(mentee, colleague) ? SOMEONE_NEW : 0);
    }

    /** Parents asked for a language that the mentor does not speak. */
    boolean languageIsLeft(int mentee) {
        return mentorOf[mentee] == People.NOBODY
                || new Fit(people, mentee, mentorOf[mentee]).lack(Wish.ASKED_LANGUAGE) > 0;
    }

    boolean worksOnGroupOf(int mentee, int colleague) {
        var groups = people.mentors.of[colleague].groups();
        return people.mentees.of[mentee].groups().stream().anyMatch(groups::contains);
    }

    private boolean isNew(int mentee, int colleague) {
        boolean someone = false;
        for (var day : earlier) {
            if (day[mentee] == colleague) {
                return false;
            }
            someone |= day[mentee] != People.NOBODY;
        }
        return someone;
    }

    @Override
    public long vacant() {
        return OPEN;
    }

    @Override
    public int places(int colleague) {
        return Places.NO_LIMIT;
    }

    @Override
    public long nth(int colleague, int nth) {
        return NEXT_MENTEE * (nth - 1);
    }
}
