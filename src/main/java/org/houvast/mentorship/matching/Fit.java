package org.houvast.mentorship.matching;

/**
 * What speaks for and against one mentor for one mentee, apart from load: each wish as a lack from
 * 0 to {@value Wishes#FULL_LACK}. What nobody asked for lacks nothing.
 */
final class Fit {

    /** A day that is shared in part counts for three quarters of a day that is shared whole. */
    private static final int WHOLE_DAY = 4;

    private static final int PART_DAY = 3;

    /** From this number of interests in common on, more makes no difference. */
    private static final int ENOUGH_INTERESTS = 3;

    /** From this number of learners guided on, a mentor counts as experienced. */
    private static final int ENOUGH_GUIDED = 3;

    private final People.Mentees mentees;
    private final People.Mentors mentors;
    private final int mentee;
    private final int mentor;
    final SharedDays shared;

    Fit(People people, int mentee, int mentor) {
        mentees = people.mentees;
        mentors = people.mentors;
        this.mentee = mentee;
        this.mentor = mentor;
        shared = SharedDays.of(mentees.days[mentee], mentors.days[mentor]);
    }

    int lack(Wish wish) {
        return switch (wish) {
            case SHARED_DAYS ->
                    share(
                            WHOLE_DAY * shared.wholeDays() + PART_DAY * shared.partDays(),
                            WHOLE_DAY * shared.days());
            case SHARED_SHIFTS -> share(shared.sharedParts(), shared.parts());
            case FAIR_LOAD, SIBLINGS_TOGETHER -> 0;
            case OWN_WISH -> among(mentees.wished[mentee]);
            case PARENTS_WISH -> among(mentees.wishedByParents[mentee]);
            case ASKED_QUALITIES -> has(mentees.askedQualities[mentee], mentors.qualities[mentor]);
            case ASKED_LANGUAGE -> has(mentees.askedLanguages[mentee], mentors.languages[mentor]);
            case SHARED_INTERESTS -> {
                int wanted = Math.min(ENOUGH_INTERESTS, mentees.interests[mentee].length);
                int common = People.common(mentees.interests[mentee], mentors.qualities[mentor]);
                yield share(Math.min(wanted, common), wanted);
            }
            case AGE_COHORT -> inCohort() ? 0 : Wishes.FULL_LACK;
            case GROUP_STRENGTH ->
                    switch (mentors.of[mentor].strength()) {
                        case STRONG -> 0;
                        case UNKNOWN -> Wishes.FULL_LACK / 2;
                        case STRETCHED -> Wishes.FULL_LACK;
                    };
            case EXPERIENCE ->
                    share(Math.min(ENOUGH_GUIDED, mentors.of[mentor].guided()), ENOUGH_GUIDED);
            case OWN_YES ->
                    switch (mentors.of[mentor].willing()) {
                        case YES -> 0;
                        case NOT_ASKED -> Wishes.FULL_LACK / 2;
                        case NO -> Wishes.FULL_LACK;
                    };
            case PROGRAMME -> has(mentees.programmes[mentee], mentors.programmes[mentor]);
        };
    }

    /** Without a birth date, or without a cohort, age says nothing. */
    boolean inCohort() {
        var born = mentees.of[mentee].born();
        var cohort = mentors.of[mentor].cohort();
        return born == null || cohort == null || cohort.contains(born);
    }

    private int among(int[] wished) {
        return wished.length == 0 || People.contains(wished, mentor) ? 0 : Wishes.FULL_LACK;
    }

    private static int has(int[] asked, int[] offered) {
        return share(People.common(asked, offered), asked.length);
    }

    private static int share(int fulfilled, int wanted) {
        return wanted == 0 ? 0 : Wishes.FULL_LACK - Wishes.FULL_LACK * fulfilled / wanted;
    }
}
