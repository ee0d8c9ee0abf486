package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.houvast.demo.Cast;
import org.houvast.demo.Dice;
import org.houvast.demo.people.Names;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/** Trainees as they come: from a school, for some months, with a mentor who shares their days. */
final class TraineeMaker {

    private final Site site;
    private final Dice dice;
    private final Set<Taken> taken = new HashSet<>();
    final List<Learner> learners = new ArrayList<>();

    /** Someone who guides or covers then. */
    private record Taken(Colleague who, DayOfWeek day, LocalTime at) {}

    TraineeMaker(Site site) {
        this.site = site;
        this.dice = site.dice.fork("trainees", 0);
    }

    /**
     * @param now how many learn here now
     * @param before how many were here in the past two years
     */
    void welcome(int now, int before) {
        for (int i = 0; i < now + before; i++) {
            var groups = site.units.stream().flatMap(unit -> unit.groups().stream()).toList();
            var group = dice.one(groups);
            var schools =
                    School.ALL.stream().filter(s -> s.country() == site.house.country()).toList();
            var programme = dice.one(dice.one(schools).programmes());
            var from =
                    (i < now
                                    ? site.today().minusDays(dice.between(-20, 90))
                                    : site.begun().plusDays(dice.between(0, 200)))
                            .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
            var through = from.plusDays(dice.between(100, 240));
            var days = days(group.care());
            var pattern = Patterns.child(group.care(), days, true);
            var mentor = mentor(group, pattern, site.today());
            var house = Names.house(site.house.country(), dice);
            var woman = dice.chance(85);
            learners.add(
                    new Learner(
                            site.newId(),
                            site.newId(),
                            site.newId(),
                            null,
                            null,
                            house.child(woman, dice),
                            house.surname(woman),
                            house.languages(dice),
                            group,
                            programme,
                            programme.kind(),
                            null,
                            isPaid(programme),
                            isPaid(programme),
                            teacher(),
                            from.minusDays(dice.between(4, 60)),
                            from,
                            through,
                            pattern,
                            mentor,
                            standIns(group, mentor, pattern, site.today()),
                            guidance(group, mentor, days),
                            List.of()));
        }
    }

    private static boolean isPaid(School.Programme programme) {
        return Set.of("EMPLOYEE_IN_TRAINING", "WORK_BASED_STUDENT", "CAREER_SWITCHER")
                .contains(programme.kind());
    }

    private String teacher() {
        var woman = dice.chance(60);
        var house = Names.house(site.house.country(), dice);
        return house.adult(woman, dice) + " " + house.surname(woman);
    }

    private Set<DayOfWeek> days(Care care) {
        var week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        if (care == Care.PRESCHOOL) {
            week.remove(DayOfWeek.WEDNESDAY);
        }
        return EnumSet.copyOf(dice.shuffled(List.copyOf(week)).subList(0, dice.between(2, 3)));
    }

    @Nullable Colleague mentor(Group group, DayPattern days, LocalDate day) {
        return site.team(group, day).stream()
                .filter(c -> c.leftOn == null && c.mentorAllowed && shares(c, days, day) > 0)
                .max((one, other) ->
                        Integer.compare(shares(one, days, day), shares(other, days, day)))
                .orElse(null);
    }

    private static int shares(Colleague colleague, DayPattern days, LocalDate day) {
        var pattern = colleague.patternOn(day);
        return pattern == null ? 0 : Integer.bitCount(pattern.weekMask() & days.weekMask());
    }

    Map<DayOfWeek, Colleague> standIns(
            Group group, @Nullable Colleague mentor, DayPattern days, LocalDate day) {
        var standIns = new EnumMap<DayOfWeek, Colleague>(DayOfWeek.class);
        var team =
                dice.shuffled(site.team(group, day)).stream()
                        .filter(c -> !c.equals(mentor) && c.leftOn == null)
                        .toList();
        for (var weekday : days.weekdays()) {
            team.stream()
                    .filter(c -> c.weekdays(day).contains(weekday))
                    .findFirst()
                    .ifPresent(c -> standIns.put(weekday, c));
        }
        return standIns;
    }

    private Learner.@Nullable Guidance guidance(
            Group group, @Nullable Colleague mentor, Set<DayOfWeek> days) {
        if (mentor == null || dice.chance(10)) {
            return null;
        }
        var found = halfHour(group, mentor, days);
        return found == null || dice.chance(80)
                ? found
                : new Learner.Guidance(found.day(), found.at(), found.minutes(), null);
    }

    /**
     * The first day on which the mentor is there, with who covers the group, if anyone can; nobody
     * is in two half hours at once.
     */
    Learner.@Nullable Guidance halfHour(
            Group group, @Nullable Colleague mentor, Set<DayOfWeek> days) {
        if (mentor == null) {
            return null;
        }
        var first = group.care().wholeDays() ? LocalTime.of(13, 0) : LocalTime.of(12, 45);
        for (var at : List.of(first, first.plusMinutes(30), first.plusMinutes(60))) {
            for (var day : days) {
                if (!mentor.weekdays(site.today()).contains(day)
                        || taken.contains(new Taken(mentor, day, at))) {
                    continue;
                }
                var cover =
                        site.team(group, site.today()).stream()
                                .filter(c -> !c.equals(mentor) && c.leftOn == null)
                                .filter(c -> c.weekdays(site.today()).contains(day))
                                .filter(c -> !taken.contains(new Taken(c, day, at)))
                                .findFirst()
                                .orElse(null);
                taken.add(new Taken(mentor, day, at));
                if (cover != null) {
                    taken.add(new Taken(cover, day, at));
                }
                return new Learner.Guidance(day, at, 30, cover);
            }
        }
        return null;
    }

    /** A trainee whom the script knows. */
    static final class Known {

        private final UUID trainee;
        private final UUID placement;
        private final UUID mentorship;
        private final UUID account;
        private final String signInName;
        private final String given;
        private final String surname;
        private List<String> languages = List.of("Nederlands");
        private School.@Nullable Programme programme;
        private @Nullable String track;
        private @Nullable String kind;
        private boolean paid;
        private boolean counts;
        private String teacher = "";
        private List<Learner.BundlePage> bundle = List.of();

        Known(Cast.Trainee cast) {
            trainee = cast.trainee();
            placement = cast.placement();
            mentorship = cast.mentorship();
            account = cast.account();
            signInName = cast.signInName();
            given = cast.givenName();
            surname = cast.surname();
        }

        Known speaks(String... languages) {
            this.languages = List.of(languages);
            return this;
        }

        Known learns(School.Programme programme, String teacher) {
            this.programme = programme;
            this.teacher = teacher;
            return this;
        }

        Known track(String track) {
            this.track = track;
            return this;
        }

        /** Of another kind than most who follow this programme. */
        Known as(String kind) {
            this.kind = kind;
            return this;
        }

        /** Paid, and counted as one of the team. */
        Known paid() {
            this.paid = true;
            this.counts = true;
            return this;
        }

        Known paidButDoesNotCount() {
            this.paid = true;
            return this;
        }

        Known bundle(Learner.BundlePage... pages) {
            this.bundle = List.of(pages);
            return this;
        }

        Learner in(
                Group group,
                LocalDate asked,
                LocalDate from,
                LocalDate through,
                DayPattern days,
                @Nullable Colleague mentor,
                Map<DayOfWeek, Colleague> standIns,
                Learner.@Nullable Guidance guidance) {
            var learns = Objects.requireNonNull(programme);
            return new Learner(
                    trainee,
                    placement,
                    mentorship,
                    account,
                    signInName,
                    given,
                    surname,
                    languages,
                    group,
                    learns,
                    kind == null ? learns.kind() : kind,
                    track,
                    paid,
                    counts,
                    teacher,
                    asked,
                    from,
                    through,
                    days,
                    mentor,
                    standIns,
                    guidance,
                    bundle);
        }
    }
}
