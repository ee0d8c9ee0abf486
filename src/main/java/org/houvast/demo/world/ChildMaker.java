package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.demo.Dice;
import org.houvast.demo.people.Likes;
import org.houvast.demo.words.Age;
import org.houvast.demo.words.Phrasebook;
import org.houvast.demo.words.Phrasebook.Shelf;
import org.houvast.demo.words.Telling;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/** Lets children come to a location: who is there now, who left, and who starts soon. */
final class ChildMaker {

    private static final int[] WEEKDAY_WEIGHTS = {22, 25, 14, 25, 14};
    private static final int LONGEST_WAIT = 28;

    private final Site site;
    private final Dice dice;
    private final FamilyMaker families;
    private final Map<Group, List<String>> emblems = new HashMap<>();

    ChildMaker(Site site) {
        this.site = site;
        this.dice = site.dice.fork("children", 0);
        this.families = new FamilyMaker(site);
    }

    void welcome() {
        site.stays.forEach(this::describe);
        for (var unit : site.units) {
            var scripted = countByTrack(unit);
            for (var track : unit.tracks()) {
                int many = track.children();
                for (int i = scripted.getOrDefault(track, 0); i < many; i++) {
                    i += present(unit, track) - 1;
                }
                for (int i = many / 9; i > 0; i--) {
                    former(unit, track);
                }
                for (int i = (many + 12) / 25; i > 0; i--) {
                    starter(unit, track);
                }
            }
        }
    }

    private Map<Track, Integer> countByTrack(Unit unit) {
        var counts = new HashMap<Track, Integer>();
        for (var stay : site.stays) {
            if (stay.care == unit.care() && stay.holds(site.today())) {
                unit.tracks().stream()
                        .filter(t ->
                                t.steps().getFirst().group().equals(stay.groupOn(site.today())))
                        .findFirst()
                        .ifPresent(track -> counts.merge(track, 1, Integer::sum));
            }
        }
        return counts;
    }

    /** Someone who comes now; answers how many children that were (twins are two). */
    private int present(Unit unit, Track track) {
        var care = unit.care();
        if (care.afterSchool() && graduate(unit, track)) {
            return 1;
        }
        int youngest = care.fromMonths;
        int age = dice.between(youngest, Math.min(care.throughMonths, oldest(track)) - 1);
        var birth = site.today().minusMonths(age).minusDays(dice.between(0, 29));
        var from = firstDay(care, birth, age);
        var stay = stay(unit, track, kid(birth), from, lastDay(care, birth));
        if (!dice.chance(3)) {
            return 1;
        }
        var twin = twin(stay.kid);
        var other = stay(unit, track, twin, from, stay.through);
        other.days.clear();
        other.days.addAll(stay.days);
        return 2;
    }

    private static int oldest(Track track) {
        return track.steps().getLast().untilMonths();
    }

    /** Someone who left dagopvang for school and comes here now. */
    private boolean graduate(Unit unit, Track track) {
        var graduates = site.house.graduates();
        if (graduates.isEmpty() || !dice.chance(50)) {
            return false;
        }
        var kid = graduates.removeLast();
        var from = site.open.nextOpen(kid.birth.plusMonths(unit.care().fromMonths));
        if (kid.months(site.today()) < unit.care().fromMonths
                || from.isAfter(site.today().minusDays(7))) {
            return false;
        }
        kid.interests = Likes.ofChild(kid.months(site.today()), dice);
        stay(unit, track, kid, from, null);
        return true;
    }

    private void former(Unit unit, Track track) {
        var care = unit.care();
        var days = (int) ChronoUnit.DAYS.between(site.begun(), site.today());
        var last = site.today().minusDays(15 + dice.below(days - 60));
        LocalDate birth;
        LocalDate through;
        if (care.afterSchool()) {
            birth = last.minusMonths(dice.between(70, 150));
            through = last;
        } else {
            birth = last.minusMonths(care == Care.GROUP_CARE ? 31 : 48).minusDays(dice.below(20));
            through = ends(care, birth);
        }
        if (through.isAfter(site.today().minusDays(5)) || through.isBefore(site.begun())) {
            return;
        }
        var age = (int) ChronoUnit.MONTHS.between(birth, through) - 4;
        var from = birth.plusMonths(entryAge(care, age)).plusDays(dice.below(28));
        var stay = stay(unit, track, kid(birth), site.open.nextOpen(from), through);
        if (care == Care.DAY_CARE) {
            site.house.graduates().add(stay.kid);
        }
    }

    private void starter(Unit unit, Track track) {
        var care = unit.care();
        var from = site.open.nextOpen(site.today().plusDays(dice.between(3, LONGEST_WAIT - 4)));
        int age = care.afterSchool() ? dice.between(48, 60) : entryAge(care, 30);
        var birth = from.minusMonths(age).minusDays(dice.between(1, 26));
        stay(unit, track, kid(birth), from, lastDay(care, birth));
    }

    private int entryAge(Care care, int most) {
        int age =
                switch (care) {
                    case DAY_CARE ->
                            switch (dice.weighted(56, 22, 13, 9)) {
                                case 0 -> dice.between(3, 5);
                                case 1 -> dice.between(6, 12);
                                case 2 -> dice.between(13, 24);
                                default -> dice.between(25, 36);
                            };
                    case GROUP_CARE ->
                            switch (dice.weighted(64, 26, 10)) {
                                case 0 -> dice.between(3, 6);
                                case 1 -> dice.between(7, 13);
                                default -> dice.between(14, 22);
                            };
                    case PRESCHOOL -> dice.between(24, 29);
                    case OUT_OF_SCHOOL_CARE -> dice.chance(65) ? 48 : dice.between(49, 100);
                };
        return Math.max(care.fromMonths, Math.min(age, most));
    }

    private LocalDate firstDay(Care care, LocalDate birth, int age) {
        var from = birth.plusMonths(entryAge(care, age)).plusDays(dice.below(25));
        var latest = site.today().minusDays(dice.between(8, 60));
        return site.open.nextOpen(from.isAfter(latest) ? latest : from);
    }

    /** The last day, where it is known already. */
    private @Nullable LocalDate lastDay(Care care, LocalDate birth) {
        var months = ChronoUnit.MONTHS.between(birth, site.today());
        return switch (care) {
            case DAY_CARE -> months < 34 ? null : ends(care, birth);
            case GROUP_CARE -> months < 20 ? null : ends(care, birth);
            case PRESCHOOL -> ends(care, birth);
            case OUT_OF_SCHOOL_CARE -> months < 140 ? null : ends(care, birth);
        };
    }

    /** The day before school, or before the summer after the last year of it. */
    private LocalDate ends(Care care, LocalDate birth) {
        return switch (care) {
            case DAY_CARE, PRESCHOOL -> birth.plusYears(4).minusDays(1);
            case GROUP_CARE -> {
                var ready = birth.plusMonths(30);
                yield site.open.endsOfHolidays().stream()
                        .filter(day -> day.isAfter(ready))
                        .findFirst()
                        .orElse(ready.plusMonths(2));
            }
            case OUT_OF_SCHOOL_CARE -> {
                var last = birth.plusMonths(150);
                var summer = LocalDate.of(last.getYear(), Month.JULY, 16);
                yield summer.isBefore(last) ? summer.plusYears(1) : summer;
            }
        };
    }

    private Kid kid(LocalDate birth) {
        var family = families.home(birth);
        return child(family, birth);
    }

    private Kid twin(Kid other) {
        return child(other.family, other.birth);
    }

    private Kid child(Family family, LocalDate birth) {
        var girl = dice.chance(50);
        var given = family.house.child(girl, dice);
        for (int i = 0; i < 12 && site.givenNames.contains(given); i++) {
            girl = dice.chance(50);
            given = family.house.child(girl, dice);
        }
        site.givenNames.add(given);
        var kid = new Kid(site.newId(), given, family.house.surname(girl), girl, birth, family);
        kid.interests = Likes.ofChild(kid.months(site.today()), dice);
        if (dice.chance(1)) {
            kid.formerSurname = family.house.other(dice).surname(girl);
            kid.renamedOn = site.today().minusDays(dice.between(60, 500));
        }
        return kid;
    }

    private Stay stay(
            Unit unit, Track track, Kid kid, LocalDate from, @Nullable LocalDate through) {
        var stay = new Stay(site.newId(), site.newId(), kid, unit.care(), from, through);
        days(stay);
        groups(unit, track, stay);
        describe(stay);
        site.stays.add(stay);
        return stay;
    }

    // --- days -----------------------------------------------------------------------------------

    private void days(Stay stay) {
        var termOnly = dice.chance(55);
        var long_ = stay.from.isBefore(site.today().minusDays(180));
        if (long_ && dice.chance(16)) {
            var least = stay.from.plusDays(60);
            var most = (int) ChronoUnit.DAYS.between(least, site.today());
            var change = monday(least.plusDays(dice.below(most)));
            stay.days.add(
                    new Spell<>(pattern(stay.care, termOnly), stay.from, change.minusDays(1)));
            stay.days.add(new Spell<>(pattern(stay.care, termOnly), change, null));
        } else if (long_ && dice.chance(4)) {
            var change = monday(site.today().plusDays(dice.between(7, 50)));
            stay.days.add(
                    new Spell<>(pattern(stay.care, termOnly), stay.from, change.minusDays(1)));
            stay.days.add(new Spell<>(pattern(stay.care, termOnly), change, null));
        } else {
            stay.days.add(new Spell<>(pattern(stay.care, termOnly), stay.from, null));
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    private DayPattern pattern(Care care, boolean termOnly) {
        if (care == Care.PRESCHOOL) {
            return Patterns.child(care, preschoolDays(), true);
        }
        int many =
                1
                        + switch (care) {
                            case DAY_CARE -> dice.weighted(10, 36, 33, 16, 5);
                            case GROUP_CARE -> dice.weighted(2, 12, 28, 29, 29);
                            default -> dice.weighted(22, 42, 26, 10);
                        };
        var days = weekdays(many);
        if (many > 1 && many < 5 && dice.chance(7)) {
            var other = EnumSet.copyOf(days);
            other.remove(days.iterator().next());
            if (dice.chance(50)) {
                other.add(freeDay(days));
            }
            return Patterns.byTurns(care, days, other, termOnly);
        }
        return Patterns.child(care, days, termOnly);
    }

    private Set<DayOfWeek> preschoolDays() {
        return switch (dice.weighted(38, 38, 24)) {
            case 0 -> EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
            case 1 -> EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
            default ->
                    EnumSet.of(
                            DayOfWeek.MONDAY,
                            DayOfWeek.TUESDAY,
                            DayOfWeek.THURSDAY,
                            DayOfWeek.FRIDAY);
        };
    }

    private EnumSet<DayOfWeek> weekdays(int many) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        while (days.size() < many) {
            days.add(DayOfWeek.of(dice.weighted(WEEKDAY_WEIGHTS) + 1));
        }
        return days;
    }

    private DayOfWeek freeDay(Set<DayOfWeek> days) {
        var day = weekdays(1).iterator().next();
        while (days.contains(day)) {
            day = weekdays(1).iterator().next();
        }
        return day;
    }

    // --- groups ---------------------------------------------------------------------------------

    private void groups(Unit unit, Track track, Stay stay) {
        var from = stay.from;
        for (var step : track.steps()) {
            var last = step.equals(track.steps().getLast());
            var moves = last ? null : moveDay(stay, step.untilMonths());
            if (moves != null && !moves.isAfter(from)) {
                continue;
            }
            var through = moves == null ? null : moves.minusDays(1);
            if (stay.through != null && (through == null || through.isAfter(stay.through))) {
                through = stay.through;
            }
            stay.groups.add(new Stay.InGroup(new Spell<>(step.group(), from, through), null));
            if (moves == null || through != null && through.equals(stay.through)) {
                break;
            }
            from = moves;
        }
        if (stay.groups.size() == 1 && unit.tracks().size() > 1 && dice.chance(3)) {
            sideBySide(unit, track, stay);
        }
    }

    private LocalDate moveDay(Stay stay, int untilMonths) {
        var grown = stay.kid.birth.plusMonths(untilMonths);
        if (stay.care.afterSchool()) {
            var september = LocalDate.of(grown.getYear(), Month.SEPTEMBER, 1);
            return monday(september.isBefore(grown) ? september.plusYears(1) : september);
        }
        return monday(grown.plusDays(dice.below(35)));
    }

    /** Some days in one group, some in another: it happens where one group is full on a day. */
    private void sideBySide(Unit unit, Track track, Stay stay) {
        var days = stay.days.getLast().what().weekdays();
        if (stay.days.size() > 1 || days.size() < 2) {
            return;
        }
        var age = stay.kid.months(site.today());
        var other =
                unit.tracks().stream()
                        .filter(t -> !t.equals(track))
                        .map(t -> t.groupAt(age))
                        .filter(group -> !group.equals(stay.groups.getFirst().spell().what()))
                        .findFirst();
        if (other.isEmpty()) {
            return;
        }
        var there = EnumSet.of(days.iterator().next());
        var here = EnumSet.copyOf(days);
        here.removeAll(there);
        var first = stay.groups.removeFirst().spell();
        stay.groups.add(new Stay.InGroup(first, Patterns.child(stay.care, here, false)));
        stay.groups.add(
                new Stay.InGroup(
                        new Spell<>(other.orElseThrow(), first.from(), first.through()),
                        Patterns.child(stay.care, there, false)));
    }

    // --- what is known of a child ---------------------------------------------------------------

    private void describe(Stay stay) {
        var kid = stay.kid;
        var group = stay.groups.getLast().spell().what();
        if (stay.through != null && stay.through.isBefore(site.today())) {
            kid.emblem = dice.one(Likes.EMBLEMS);
        } else if (!stay.scripted) {
            var left = emblems.computeIfAbsent(group, g -> new ArrayList<>());
            if (left.isEmpty()) {
                left.addAll(dice.shuffled(Likes.EMBLEMS));
            }
            kid.emblem = left.removeLast();
        } else {
            emblems.computeIfAbsent(group, g -> new ArrayList<>(dice.shuffled(Likes.EMBLEMS)))
                    .remove(kid.emblem);
        }
        for (int i = dice.weighted(80, 14, 6); i > 0; i--) {
            var day = site.today().plusDays(dice.between(-40, 40));
            if (!stay.scripted && stay.isThere(day, site.open) && !day.equals(site.today())) {
                stay.exceptions.put(day, 0);
            }
        }
        if (stay.scripted) {
            return;
        }
        wishes(stay);
        if (dice.chance(22)) {
            kid.theme = dice.one(themes(stay.care));
            var first = stay.from.isBefore(site.begun()) ? site.begun() : stay.from;
            var days = (int) ChronoUnit.DAYS.between(first, site.today());
            kid.themeFrom = first.plusDays(days <= 60 ? 0 : dice.below(days - 40));
        }
    }

    private static List<String> themes(Care care) {
        return switch (care) {
            case DAY_CARE, GROUP_CARE ->
                    List.of("afscheid", "eten", "slapen", "ruzie", "taal", "boos", "spannend");
            case PRESCHOOL -> List.of("afscheid", "taal", "ruzie", "alleen", "spannend", "druk");
            case OUT_OF_SCHOOL_CARE ->
                    List.of("moe", "alleen", "ruzie", "boos", "spannend", "druk");
        };
    }

    private void wishes(Stay stay) {
        var kid = stay.kid;
        var first = stay.from.isAfter(site.today()) ? stay.from : site.today();
        var age = Age.on(first, kid.birth);
        var book = Phrasebook.book();
        var telling = new Telling(kid.given, kid.girl, true, site.isFlemish(), true, dice);
        if (stay.care.afterSchool() && dice.chance(14)) {
            kid.ownWish = book.from(Shelf.KIND_ZEGT, telling, age, kid.said);
        }
        if (dice.chance(18)) {
            kid.parentsWish = book.from(Shelf.OUDER_VRAAGT, telling, age, kid.said);
        }
        if (dice.chance(45)) {
            kid.playsAtHome = book.from(Shelf.THUIS_SPEELT, telling, age, kid.said);
        }
        var other = kid.family.languages.stream().filter(l -> !l.equals("Nederlands")).findFirst();
        if (other.isPresent() && dice.chance(8)) {
            kid.parentsAskLanguage = other.orElseThrow();
            kid.parentsWish = "Iemand die ook " + kid.parentsAskLanguage + " spreekt, als het kan.";
        }
    }
}
