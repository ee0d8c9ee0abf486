package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.houvast.demo.Dice;
import org.houvast.demo.people.Likes;
import org.houvast.demo.people.Names;
import org.houvast.demo.words.Voice;
import org.houvast.foundation.DateRange;

/** Hires the team of a location, with its days, its holidays and who left meanwhile. */
final class TeamMaker {

    private static final LocalDate LONG_AGO = LocalDate.of(2014, 1, 6);
    private static final List<DayOfWeek> WEEK =
            List.of(
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY);

    private final Site site;
    private final Dice dice;

    TeamMaker(Site site) {
        this.site = site;
        this.dice = site.dice.fork("team", 0);
    }

    void hire() {
        for (var unit : site.units) {
            var groups = new ArrayList<Group>();
            for (var track : unit.tracks()) {
                for (var step : track.steps()) {
                    if (!groups.contains(step.group())) {
                        groups.add(step.group());
                        fill(step.group(), step.educators());
                    }
                }
            }
            floaters(groups);
        }
        for (var colleague : site.colleagues) {
            rest(colleague);
        }
    }

    private void fill(Group group, int educators) {
        var present = site.team(group, site.today()).size();
        for (int i = present; i < educators; i++) {
            site.colleagues.add(educator(group));
        }
        if (dice.chance(45)) {
            var left = educator(group);
            var longest = ChronoUnit.DAYS.between(site.begun(), site.today()) - 100;
            left.leftOn = site.today().minusDays(10 + dice.below((int) longest));
            var start = left.leftOn.minusDays(dice.between(500, 2500));
            restart(left, start);
            site.colleagues.add(left);
        }
    }

    private static void restart(Colleague colleague, LocalDate start) {
        var pattern = colleague.days.getLast().what();
        var group = colleague.groups.getFirst().what();
        colleague.days.clear();
        colleague.days.add(new Spell<>(pattern, start, colleague.leftOn));
        colleague.groups.clear();
        colleague.groups.add(new Spell<>(group, start, colleague.leftOn));
    }

    private Colleague educator(Group group) {
        var woman = dice.chance(84);
        var house = Names.house(site.house.country(), dice);
        var given = house.adult(woman, dice);
        for (int i = 0; i < 20 && site.house.colleagues().contains(given); i++) {
            house = Names.house(site.house.country(), dice);
            given = house.adult(woman, dice);
        }
        site.house.colleagues().add(given);
        site.givenNames.add(given);
        var languages = new ArrayList<>(List.of("Nederlands"));
        house.languages(dice).stream().filter(l -> !languages.contains(l)).forEach(languages::add);
        var voice =
                languages.size() > 1 && dice.chance(40)
                        ? Voice.EENVOUD
                        : dice.one(List.of(Voice.values()));
        var colleague = new Colleague(site.newId(), given, house.surname(woman), voice);
        colleague.languages = languages;
        colleague.interests = Likes.ofColleague(dice);
        colleague.mentorAllowed = !dice.chance(5);

        var start = firstDay();
        var days = weekdays(group, howMany(group.care()));
        colleague.hours = hours(group.care(), days.size());
        if (days.size() > 2 && dice.chance(10)) {
            var other = EnumSet.copyOf(days);
            other.remove(days.iterator().next());
            colleague.days.add(
                    new Spell<>(Patterns.byTurns(group.care(), days, other, false), start, null));
        } else if (dice.chance(18) && start.isBefore(site.today().minusDays(400))) {
            var change = site.today().minusDays(dice.between(60, 330)).withDayOfMonth(1);
            var before = weekdays(group, Math.min(5, days.size() + 1));
            colleague.days.add(
                    new Spell<>(
                            Patterns.colleague(group.care(), before), start, change.minusDays(1)));
            colleague.days.add(new Spell<>(Patterns.colleague(group.care(), days), change, null));
        } else {
            colleague.days.add(new Spell<>(Patterns.colleague(group.care(), days), start, null));
        }
        colleague.groups.add(new Spell<>(group, start, null));
        return colleague;
    }

    private LocalDate firstDay() {
        if (dice.chance(80)) {
            var most = (int) ChronoUnit.DAYS.between(LONG_AGO, site.begun());
            return LONG_AGO.plusDays(dice.below(most)).withDayOfMonth(1);
        }
        var most = (int) ChronoUnit.DAYS.between(site.begun(), site.today()) - 70;
        return site.begun().plusDays(30 + dice.below(most)).withDayOfMonth(1);
    }

    private int howMany(Care care) {
        return care == Care.PRESCHOOL
                ? 2 + dice.weighted(25, 20, 45, 10)
                : 2 + dice.weighted(14, 36, 36, 14);
    }

    private static int hours(Care care, int days) {
        return switch (care) {
            case DAY_CARE, GROUP_CARE -> Math.min(38, days * 9);
            case PRESCHOOL, OUT_OF_SCHOOL_CARE -> days * 5;
        };
    }

    /** The days on which the group has fewest people. */
    private Set<DayOfWeek> weekdays(Group group, int many) {
        var team = site.team(group, site.today());
        var days = new ArrayList<>(dice.shuffled(WEEK));
        days.sort((one, other) ->
                Long.compare(
                        team.stream().filter(c -> c.weekdays(site.today()).contains(one)).count(),
                        team.stream()
                                .filter(c -> c.weekdays(site.today()).contains(other))
                                .count()));
        return EnumSet.copyOf(days.subList(0, many));
    }

    /** A few work in a second group too, so that a stand-in can come from next door. */
    private void floaters(List<Group> groups) {
        if (groups.size() < 2) {
            return;
        }
        for (var colleague : site.colleagues) {
            if (!colleague.scripted && colleague.leftOn == null && dice.chance(25)) {
                var own = colleague.groups.getFirst();
                int at = groups.indexOf(own.what());
                if (at >= 0) {
                    var other = groups.get((at + 1) % groups.size());
                    var from = own.from().plusDays(dice.between(30, 300));
                    if (from.isBefore(site.today())) {
                        colleague.groups.add(new Spell<>(other, from, null));
                    }
                }
            }
        }
    }

    /** Holidays and other days away, past and planned; never in this very week. */
    private void rest(Colleague colleague) {
        for (int year = site.begun().getYear(); year <= site.today().getYear(); year++) {
            away(
                    colleague,
                    LocalDate.of(year, 7, 1).plusDays(dice.below(46)),
                    dice.between(12, 20));
            away(colleague, LocalDate.of(year, 1, 8).plusDays(dice.below(340)), dice.between(4, 8));
            for (int i = dice.between(1, 4); i > 0; i--) {
                away(colleague, LocalDate.of(year, 1, 3).plusDays(dice.below(360)), dice.below(3));
            }
        }
        if (dice.chance(45)) {
            away(colleague, LocalDate.of(site.today().getYear(), 12, 21), 11);
        }
        if (dice.chance(25)) {
            away(colleague, site.today().plusDays(dice.between(70, 110)), dice.between(4, 8));
        }
    }

    private void away(Colleague colleague, LocalDate from, int days) {
        var through = from.plusDays(days);
        var hired = colleague.days.getFirst().from();
        var thisWeek = new DateRange(site.today().minusDays(4), site.today().plusDays(6));
        var range = new DateRange(from, through);
        if (from.isBefore(hired)
                || from.isBefore(site.begun())
                || colleague.leftOn != null && !through.isBefore(colleague.leftOn)
                || range.overlaps(thisWeek)
                || colleague.absences.stream().anyMatch(range::overlaps)) {
            return;
        }
        colleague.absences.add(range);
    }
}
