package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.PriorityQueue;
import org.houvast.demo.Dice;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives every child a mentor, day by day as it happened: at the start, at a move, when a mentor
 * leaves. Then lets a few things go the way that a leader knows all too well.
 */
final class MentorMaker {

    private enum What {
        ENDS,
        LEAVES,
        STARTS,
        MOVES,
        AGAIN
    }

    private record Event(
            LocalDate day, What what, int order, @Nullable Stay stay, @Nullable Colleague who) {}

    private static final Comparator<Event> IN_ORDER =
            Comparator.comparing(Event::day).thenComparing(Event::what).thenComparing(Event::order);

    private static final int SOON = 28;

    private final Site site;
    private final Dice dice;
    private final PriorityQueue<Event> events = new PriorityQueue<>(IN_ORDER);
    private int order;

    MentorMaker(Site site) {
        this.site = site;
        this.dice = site.dice.fork("mentors", 0);
    }

    void match() {
        for (var stay : site.stays) {
            at(stay.from, What.STARTS, stay, null);
            if (stay.through != null) {
                at(stay.through.plusDays(1), What.ENDS, stay, null);
            }
            stay.groups.stream()
                    .skip(1)
                    .forEach(in -> at(in.spell().from(), What.MOVES, stay, null));
        }
        for (var colleague : site.colleagues) {
            if (colleague.leftOn != null) {
                at(colleague.leftOn.plusDays(1), What.LEAVES, null, colleague);
            }
        }
        while (!events.isEmpty() && !events.element().day.isAfter(site.today().plusDays(SOON))) {
            happen(events.remove());
        }
        for (var unit : site.units) {
            apart(unit);
            vacate(unit);
        }
        load();
        for (var stay : site.stays) {
            standIns(stay);
        }
    }

    private void at(LocalDate day, What what, @Nullable Stay stay, @Nullable Colleague who) {
        events.add(new Event(day, what, order++, stay, who));
    }

    private void happen(Event event) {
        var stay = event.stay;
        if (event.who != null) {
            leave(event.who, event.day);
        } else if (stay != null) {
            switch (event.what) {
                case STARTS -> start(stay, event.day);
                case MOVES -> move(stay, event.day);
                case AGAIN -> again(stay, event.day);
                case ENDS -> count(stay.mentorOn(event.day), -1);
                case LEAVES -> throw new IllegalStateException();
            }
        }
    }

    private void start(Stay stay, LocalDate day) {
        if (stay.scripted) {
            count(stay.mentorOn(site.today()), 1);
            return;
        }
        if (day.isAfter(site.today()) && dice.chance(50)) {
            return;
        }
        if (dice.chance(5)) {
            stay.appoint(null, day, null);
            at(day.plusDays(dice.between(10, 25)), What.AGAIN, stay, null);
        } else {
            appoint(stay, day);
        }
    }

    private void move(Stay stay, LocalDate day) {
        var mentor = stay.mentorOn(day);
        if (stay.scripted || stay.terms.isEmpty()) {
            return;
        }
        if (mentor == null || stay.groupsOn(day).stream().noneMatch(g -> mentor.isIn(g, day))) {
            count(mentor, -1);
            appoint(stay, day);
        }
    }

    /** All whose mentor this was get another one, now or a little later. */
    private void leave(Colleague mentor, LocalDate day) {
        for (var stay : site.stays) {
            if (!stay.scripted && stay.holds(day) && mentor.equals(stay.mentorOn(day))) {
                if (day.isAfter(site.today())) {
                    // Who goes soon is still the mentor; nobody chose another one yet.
                    continue;
                }
                if (dice.chance(day.isAfter(site.today().minusDays(45)) ? 60 : 20)) {
                    stay.appoint(null, day, null);
                    at(day.plusDays(dice.between(20, 60)), What.AGAIN, stay, null);
                } else {
                    appoint(stay, day);
                }
            }
        }
    }

    private void again(Stay stay, LocalDate day) {
        if (!day.isAfter(site.today()) && stay.holds(day) && stay.mentorOn(day) == null) {
            appoint(stay, day);
        }
    }

    private void appoint(Stay stay, LocalDate day) {
        var mentor = choose(stay, day);
        var told =
                mentor == null || day.isAfter(site.today().minusDays(20)) && dice.chance(40)
                        ? null
                        : day.plusDays(dice.between(-6, 2));
        if (mentor == null && !stay.terms.isEmpty() && stay.terms.getLast().mentor() == null) {
            return;
        }
        stay.appoint(mentor, day, told);
        count(mentor, 1);
    }

    private static void count(@Nullable Colleague mentor, int more) {
        if (mentor != null) {
            mentor.mentees += more;
        }
    }

    private @Nullable Colleague choose(Stay stay, LocalDate day) {
        var pattern = stay.patternOn(day);
        Colleague best = null;
        double bestScore = 0;
        for (var colleague : site.colleagues) {
            if (isCandidate(colleague, stay, day, pattern)) {
                double score = score(colleague, stay, day, pattern);
                if (best == null || score > bestScore) {
                    best = colleague;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private boolean isCandidate(Colleague colleague, Stay stay, LocalDate day, DayPattern pattern) {
        var works = colleague.patternOn(day);
        return colleague.mentorAllowed
                && colleague.position.equals("EDUCATOR")
                && colleague.mentees < colleague.places
                && (colleague.leftOn == null || colleague.leftOn.isAfter(day.plusDays(60)))
                && works != null
                && works.meets(pattern)
                && stay.groupsOn(day).stream().anyMatch(group -> colleague.isIn(group, day));
    }

    private double score(Colleague colleague, Stay stay, LocalDate day, DayPattern pattern) {
        var works = colleague.weekdays(day);
        var shared = pattern.weekdays().stream().filter(works::contains).count();
        var sibling =
                stay.kid.family.kids.stream()
                        .flatMap(kid -> kid.stays.stream())
                        .anyMatch(other -> colleague.equals(other.mentorOn(day)));
        var likes = stay.kid.interests.stream().filter(colleague.interests::contains).count();
        return 3.0 * shared / pattern.weekdays().size()
                - 4.0 * colleague.mentees / (works.size() + 1)
                + (sibling ? 3 : 0)
                + 0.4 * likes
                + dice.share();
    }

    // --- what a leader should see ---------------------------------------------------------------

    /** A child changed days, and now meets the mentor no more. */
    private void apart(Unit unit) {
        int wanted = (unit.children() + 20) / 50;
        for (var stay : dice.shuffled(site.stays)) {
            var mentor = stay.mentorOn(site.today());
            if (wanted > 0
                    && mentor != null
                    && !stay.scripted
                    && stay.care == unit.care()
                    && stay.groups.size() == 1
                    && stay.groups.getFirst().days() == null
                    && stay.from.isBefore(site.today().minusDays(120))
                    && stay.holds(site.today().plusDays(60))
                    && separate(stay, mentor)) {
                wanted--;
            }
        }
    }

    private boolean separate(Stay stay, Colleague mentor) {
        var off = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        off.removeAll(mentor.weekdays(site.today()));
        if (stay.care == Care.PRESCHOOL) {
            off.remove(DayOfWeek.WEDNESDAY);
        }
        if (off.isEmpty()) {
            return false;
        }
        var days = EnumSet.copyOf(off.stream().limit(2).toList());
        var change =
                site.today()
                        .minusWeeks(dice.between(1, 4))
                        .with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        var before = stay.patternOn(change.minusDays(1));
        stay.days.clear();
        stay.days.add(new Spell<>(before, stay.from, change.minusDays(1)));
        stay.days.add(new Spell<>(Patterns.child(stay.care, days, true), change, null));
        stay.exceptions.clear();
        return true;
    }

    /** A mentor went to another group, and nobody was chosen yet. */
    private void vacate(Unit unit) {
        int wanted = (unit.children() + 15) / 45;
        for (var stay : dice.shuffled(site.stays)) {
            if (wanted > 0
                    && !stay.scripted
                    && stay.care == unit.care()
                    && stay.mentorOn(site.today()) != null
                    && stay.terms.getLast().startsOn().isBefore(site.today().minusDays(90))
                    && stay.holds(site.today().plusDays(60))) {
                stay.appoint(null, site.today().minusDays(dice.between(2, 30)), null);
                wanted--;
            }
        }
    }

    /** One mentor here has more than was agreed; some others have a level of their own. */
    private void load() {
        for (var colleague : site.colleagues) {
            colleague.mentees =
                    (int)
                            site.stays.stream()
                                    .filter(stay -> stay.holds(site.today()))
                                    .filter(stay -> colleague.equals(stay.mentorOn(site.today())))
                                    .count();
        }
        site.colleagues.stream()
                .filter(c -> !c.scripted && c.leftOn == null && c.mentees > 3)
                .max(Comparator.comparingInt(c -> c.mentees))
                .ifPresent(c -> c.warningLevel = c.mentees - dice.between(1, 2));
        for (var colleague : site.colleagues) {
            if (colleague.warningLevel == null && colleague.mentees > 2 && dice.chance(25)) {
                colleague.warningLevel = colleague.mentees + dice.between(1, 4);
            }
        }
    }

    private void standIns(Stay stay) {
        if (stay.scripted && !stay.standIns.isEmpty()
                || stay.terms.isEmpty()
                || stay.through != null && stay.through.isBefore(site.today())) {
            return;
        }
        var day = stay.from.isAfter(site.today()) ? stay.from : site.today();
        var mentor = stay.mentorOn(day);
        var pattern = stay.patternOn(day);
        var pool = new ArrayList<Colleague>();
        for (var group : stay.groupsOn(day)) {
            pool.addAll(site.team(group, day));
        }
        pool.removeIf(c -> c.equals(mentor) || c.leftOn != null);
        var liked = dice.shuffled(pool);
        for (var weekday : pattern.weekdays()) {
            if (!dice.chance(13)) {
                liked.stream()
                        .filter(c -> meetsOn(c, weekday, pattern, day))
                        .findFirst()
                        .ifPresent(c -> stay.standIns.put(weekday, c));
            }
        }
    }

    private static boolean meetsOn(
            Colleague colleague, DayOfWeek weekday, DayPattern pattern, LocalDate day) {
        var works = colleague.patternOn(day);
        return works != null
                && ((works.weekMask() & pattern.weekMask()) >> (3 * weekday.ordinal()) & 7) != 0;
    }
}
