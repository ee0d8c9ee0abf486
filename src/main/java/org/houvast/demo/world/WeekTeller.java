package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.houvast.demo.Cast;
import org.houvast.demo.Dice;
import org.houvast.demo.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells the weeks of those who learn here: one goal each, what is planned in this week and the next
 * one, what they asked; and the activities of their groups.
 */
final class WeekTeller {

    /** A goal, with a chance that belongs to it. */
    private record Aim(String goal, String chance, String part) {}

    private static final List<Aim> AIMS =
            List.of(
                    new Aim(
                            "Ik lees voor in een klein groepje",
                            "Drie kinderen kiezen samen een boek.",
                            "MORNING"),
                    new Aim(
                            "Ik help een kind met troosten",
                            "Blijf bij het afscheid naast een kind zitten.",
                            "MORNING"),
                    new Aim(
                            "Ik begeleid het eten aan een tafel",
                            "Jij schenkt in, de kinderen smeren zelf.",
                            "AFTERNOON"),
                    new Aim(
                            "Ik speel mee zonder over te nemen",
                            "Ga op de grond zitten en wacht tot een kind je vraagt.",
                            "AFTERNOON"),
                    new Aim(
                            "Ik help bij het slapen",
                            "Het liedje en het lampje doe jij.",
                            "AFTERNOON"));

    private static final Aim PARENTS =
            new Aim(
                    "Ik praat met ouders bij het afhalen",
                    "De papa van Lina is een rustige papa.",
                    "AFTERNOON");

    private static final List<String> ACTIVITIES =
            List.of(
                    "Soep koken met groenten van de markt",
                    "Blaadjes zoeken en stempelen",
                    "Een parcours met kussens",
                    "Muziek met potten en lepels",
                    "Een huis van grote dozen",
                    "Voorlezen in twee talen");

    private static final List<String> AGREEMENTS =
            List.of(
                    "Lees samen de papieren van school",
                    "Kies twee boeken uit voor volgende week",
                    "Kijk een halve ochtend mee bij een collega");

    private final Site site;
    private final UUID organiser;
    private final Dice dice;
    private final List<Learner> learners;
    private final List<Row> rows = new ArrayList<>();

    WeekTeller(Site site, List<Learner> learners) {
        this.site = site;
        this.organiser = site.house.id();
        this.dice = site.dice.fork("weeks", 0);
        this.learners =
                learners.stream()
                        .filter(learner -> !learner.through().isBefore(site.today()))
                        .toList();
    }

    List<Row> tell() {
        for (var learner : learners) {
            week(learner);
        }
        learners.stream()
                .filter(learner -> learner.placement().equals(Cast.AMINA.placement()))
                .forEach(this::asked);
        learners.stream().map(Learner::group).distinct().forEach(this::activities);
        return rows;
    }

    private void week(Learner learner) {
        var amina = learner.placement().equals(Cast.AMINA.placement());
        var aim = amina ? PARENTS : dice.one(AIMS);
        var from = learner.from().isAfter(site.today()) ? learner.from() : site.today();
        var days = days(learner, from);
        if (days.isEmpty()) {
            return;
        }
        if (!learner.from().isAfter(site.today())) {
            rows.add(
                    new Row.Goal(
                            site.newId(),
                            organiser,
                            learner.placement(),
                            aim.goal(),
                            amina ? "werken met ouders" : null,
                            amina ? 2 : dice.between(1, 3),
                            learner.from().plusDays(7).isBefore(site.today())
                                    ? site.today().minusDays(8)
                                    : learner.from(),
                            null));
            item(learner, days.getFirst(), aim.part(), "CHANCE", aim.chance());
        }
        if (days.size() > 1) {
            item(learner, days.get(1), "MORNING", "ACTIVITY", dice.one(ACTIVITIES));
        }
        if (days.size() > 2) {
            item(learner, days.get(2), "MORNING", "AGREEMENT", dice.one(AGREEMENTS));
        }
        var mentor = learner.mentor();
        if (mentor != null && mentor.account != null && !learner.from().isAfter(site.today())) {
            rows.add(
                    new Row.StateNote(
                            organiser,
                            learner.placement(),
                            "%s werkt aan: %s. Zeg een dag vooraf wat je vraagt, dat helpt."
                                    .formatted(
                                            learner.given(), aim.goal().toLowerCase(Locale.ROOT)),
                            mentor.account,
                            site.today()
                                    .minusDays(4)
                                    .atTime(16, 0)
                                    .atZone(ZoneId.of("Europe/Brussels"))
                                    .toInstant()));
        }
    }

    /** The next days on the floor, this week's and the next one's. */
    private static List<LocalDate> days(Learner learner, LocalDate from) {
        var through = from.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)).plusWeeks(1);
        return from.datesUntil(through.isAfter(learner.through()) ? learner.through() : through)
                .filter(day -> learner.days().weekdays().contains(day.getDayOfWeek()))
                .toList();
    }

    private void item(Learner learner, LocalDate day, String part, String kind, String words) {
        rows.add(
                new Row.PlanItem(
                        site.newId(),
                        organiser,
                        learner.group().id(),
                        learner.placement(),
                        day,
                        learner.group().care().wholeDays() ? part : "AFTER_SCHOOL",
                        kind,
                        words,
                        watches(learner, day)));
    }

    private @Nullable UUID watches(Learner learner, LocalDate day) {
        var mentor = learner.mentor();
        if (mentor != null && mentor.weekdays(day).contains(day.getDayOfWeek())) {
            return mentor.id;
        }
        var standIn = learner.standIns().get(day.getDayOfWeek());
        return standIn == null ? null : standIn.id;
    }

    private void asked(Learner amina) {
        var today = site.today();
        rows.add(
                ask(
                        amina,
                        Cast.ELS,
                        "Els, hoe begin ik een gesprek met een papa?",
                        today.minusDays(1),
                        today.minusDays(2),
                        null,
                        null));
        rows.add(
                ask(
                        amina,
                        Cast.FARIDA,
                        "Farida, wat zag jij toen ik voorlas?",
                        today.with(TemporalAdjusters.previous(DayOfWeek.THURSDAY)),
                        today.minusDays(6),
                        "Farida zag dat ik op mijn knieën zat. Zo keek Lina mij aan.",
                        today.minusDays(4)));
    }

    private Row ask(
            Learner learner,
            Cast.Colleague of,
            String about,
            LocalDate day,
            LocalDate agreed,
            @Nullable String along,
            @Nullable LocalDate right) {
        return new Row.Ask(
                site.newId(),
                organiser,
                learner.placement(),
                of.staff(),
                about,
                day,
                LocalTime.of(13, 0),
                "TRAINEE",
                day.minusDays(4),
                agreed,
                along,
                along == null ? null : day,
                right);
    }

    /** What colleagues do themselves. */
    private void activities(Group group) {
        var monday = site.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (var day : List.of(monday.plusDays(2), monday.plusDays(4), monday.plusDays(8))) {
            var who =
                    site.team(group, day).stream()
                            .filter(c ->
                                    c.leftOn == null
                                            && c.weekdays(day).contains(day.getDayOfWeek()))
                            .findFirst()
                            .orElse(null);
            rows.add(
                    new Row.PlanItem(
                            site.newId(),
                            organiser,
                            group.id(),
                            null,
                            day,
                            group.care().wholeDays() ? "MORNING" : "AFTER_SCHOOL",
                            "ACTIVITY",
                            dice.one(ACTIVITIES),
                            who == null ? null : who.id));
        }
    }
}
