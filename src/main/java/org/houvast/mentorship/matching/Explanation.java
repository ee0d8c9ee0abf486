package org.houvast.mentorship.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The reasons of one possible match, in the order of the organiser's wishes. Only what was weighed
 * is told, and what was weighed is told.
 */
final class Explanation {

    private final People people;
    private final Wishes wishes;
    private final int menteeNumber;
    private final int mentorNumber;
    private final Mentee mentee;
    private final Mentor mentor;
    private final SharedDays shared;
    private final List<Reason> aboutSiblings;
    private final List<Reason> all = new ArrayList<>();

    /**
     * @param aboutSiblings what there is to tell of brothers and sisters
     * @param now the mentor's mentees today
     * @param after the mentor's mentees when this is followed
     * @param candidates how many could be mentor
     */
    Explanation(
            People people,
            Wishes wishes,
            int mentee,
            int mentor,
            List<Reason> aboutSiblings,
            int now,
            int after,
            int candidates) {
        this.people = people;
        this.wishes = wishes;
        this.aboutSiblings = aboutSiblings;
        menteeNumber = mentee;
        mentorNumber = mentor;
        this.mentee = people.mentees.of[mentee];
        this.mentor = people.mentors.of[mentor];
        shared = SharedDays.of(this.mentee.days(), this.mentor.days());
        tellPresent();
        wishesAndDays().forEach(wish -> tell(wish, now, after));
        if (candidates == 1) {
            all.add(new Reason.OnlyOne());
        }
    }

    /**
     * Shared days are told even where an organiser does not weigh them: nobody is surprised later.
     */
    private List<Wish> wishesAndDays() {
        var days = mentee.kind() == Mentee.Kind.TRAINEE ? Wish.SHARED_SHIFTS : Wish.SHARED_DAYS;
        if (wishes.order().contains(days)) {
            return wishes.order();
        }
        var order = new ArrayList<>(wishes.order());
        order.addFirst(days);
        return order;
    }

    List<Reason> reasons() {
        return all.stream().filter(reason -> !reason.asksAttention()).toList();
    }

    List<Reason> attention() {
        return all.stream().filter(Reason::asksAttention).toList();
    }

    private void tellPresent() {
        var present = mentee.present();
        if (mentor.id().equals(mentee.chosen())) {
            all.add(new Reason.ChosenByPerson());
        }
        if (mentee.groups().stream().noneMatch(mentor.groups()::contains)) {
            all.add(new Reason.NotInGroup());
        }
        if (mentor.id().equals(present)) {
            all.add(new Reason.Stays());
        } else if (present != null) {
            all.add(new Reason.LeavesPresent(present));
        }
    }

    private void tell(Wish wish, int now, int after) {
        switch (wish) {
            case SHARED_DAYS -> tellDays();
            case SHARED_SHIFTS -> tellShifts();
            case FAIR_LOAD -> tellLoad(now, after);
            case SIBLINGS_TOGETHER -> all.addAll(aboutSiblings);
            case OWN_WISH -> {
                if (mentee.wished().contains(mentor.id())) {
                    all.add(new Reason.OwnWish());
                } else if (!mentee.wished().isEmpty()) {
                    all.add(new Reason.OwnWishElsewhere(sorted(mentee.wished())));
                }
            }
            case PARENTS_WISH -> {
                if (mentee.wishedByParents().contains(mentor.id())) {
                    all.add(new Reason.ParentsWish());
                } else if (!mentee.wishedByParents().isEmpty()) {
                    all.add(new Reason.ParentsWishElsewhere(sorted(mentee.wishedByParents())));
                }
            }
            case ASKED_QUALITIES -> {
                var has = common(mentee.askedQualities(), mentor.qualities());
                var lacks = without(mentee.askedQualities(), has);
                tellIfAny(has, new Reason.HasQualities(has));
                tellIfAny(lacks, new Reason.LacksQualities(lacks));
            }
            case ASKED_LANGUAGE -> {
                var has = common(mentee.askedLanguages(), mentor.languages());
                var lacks = without(mentee.askedLanguages(), has);
                tellIfAny(has, new Reason.Speaks(has));
                tellIfAny(lacks, new Reason.SpeaksNot(lacks));
            }
            case SHARED_INTERESTS -> {
                var common = common(mentee.interests(), mentor.qualities());
                tellIfAny(common, new Reason.SharesInterests(common));
            }
            case AGE_COHORT -> {
                if (mentor.cohort() != null && mentee.born() != null) {
                    all.add(
                            new Fit(people, menteeNumber, mentorNumber).inCohort()
                                    ? new Reason.InCohort(mentor.cohort())
                                    : new Reason.OutsideCohort(mentor.cohort()));
                }
            }
            case GROUP_STRENGTH -> {
                switch (mentor.strength()) {
                    case STRONG -> all.add(new Reason.GroupStrong());
                    case STRETCHED -> all.add(new Reason.GroupStretched());
                    case UNKNOWN -> {}
                }
            }
            case EXPERIENCE ->
                    all.add(
                            mentor.guided() > 0
                                    ? new Reason.Experienced(mentor.guided())
                                    : new Reason.FirstTime());
            case OWN_YES ->
                    all.add(
                            mentor.willing() == Mentor.Willing.YES
                                    ? new Reason.SaidYes()
                                    : new Reason.NotAskedYet());
            case PROGRAMME -> {
                var known = common(mentee.programmes(), mentor.programmes());
                tellIfAny(known, new Reason.KnowsProgramme(known));
            }
        }
    }

    private void tellDays() {
        var days = SharedDays.weekdays(shared.weekdays());
        int missedOrPartly = shared.missed() | shared.partly();
        if (shared.days() == 0) {
            all.add(new Reason.DaysUnknown());
        } else if (shared.none()) {
            all.add(new Reason.SharesNoDay(days));
        } else if (shared.missed() == 0 && shared.partly() == 0) {
            all.add(new Reason.SharesAllDays(days));
        } else {
            all.add(
                    new Reason.MissesDays(
                            SharedDays.weekdays(shared.missed()),
                            SharedDays.weekdays(shared.partly()),
                            SharedDays.weekdays(shared.weekdays() & ~missedOrPartly)));
        }
    }

    private void tellShifts() {
        if (shared.parts() == 0) {
            all.add(new Reason.DaysUnknown());
        } else if (2 * shared.sharedParts() > shared.parts()) {
            all.add(new Reason.SharesShifts(shared.sharedParts(), shared.parts()));
        } else {
            all.add(new Reason.SharesFewShifts(shared.sharedParts(), shared.parts()));
        }
    }

    private void tellLoad(int now, int after) {
        int level = mentor.places().level();
        boolean comesNew = !mentor.id().equals(mentee.present());
        all.add(
                after > level || (comesNew && now >= level)
                        ? new Reason.AtLevel(now, after, level)
                        : new Reason.HasRoom(now, after, level));
    }

    private void tellIfAny(Set<String> words, Reason reason) {
        if (!words.isEmpty()) {
            all.add(reason);
        }
    }

    private static Set<UUID> sorted(Set<UUID> ids) {
        return new TreeSet<>(ids);
    }

    private static Set<String> common(Set<String> a, Set<String> b) {
        var common = new TreeSet<>(a);
        common.retainAll(b);
        return common;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
