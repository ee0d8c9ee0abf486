package org.houvast.demo.world;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.demo.Dice;
import org.houvast.demo.words.Age;
import org.houvast.demo.words.Mood;
import org.houvast.demo.words.Phrasebook;
import org.houvast.demo.words.Phrasebook.Scene;
import org.houvast.demo.words.Phrasebook.Shelf;
import org.houvast.demo.words.Telling;
import org.jspecify.annotations.Nullable;

/** What colleagues wrote in two years, each in their own way. */
final class NoteMaker {

    private static final int MOST = 16;
    private static final int LASTS = 150;
    private static final int OLD = 8;

    final List<Note> notes = new ArrayList<>();
    final List<Note.Observed> observations = new ArrayList<>();

    private final Site site;
    private final Dice dice;
    private final Phrasebook book = Phrasebook.book();
    private final Set<String> words = new HashSet<>();

    NoteMaker(Site site) {
        this.site = site;
        this.dice = site.dice.fork("notes", 0);
    }

    void write(List<Moment> moments) {
        for (var moment : moments) {
            if (moment.line.kind().equals("OBSERVATION")) {
                observe(moment);
            }
        }
        for (var stay : site.stays) {
            if (stay.from.isBefore(site.today())) {
                if (!stay.scripted) {
                    lately(stay);
                }
                diary(stay);
                stay.said.stream()
                        .filter(said -> !said.observed())
                        .forEach(s -> said(stay, s, null));
            }
        }
    }

    // --- observations ---------------------------------------------------------------------------

    private void observe(Moment moment) {
        var stay = moment.stay;
        if (moment.state.equals("DONE") && moment.closed != null) {
            var opened = later(moment.closed.minusDays(dice.between(8, 26)), moment.opens);
            var observed = open(moment, opened, moment.closed);
            collect(observed, opened, moment.closed, dice.between(2, 4));
        } else if (stay.scripted) {
            var notes = stay.said.stream().filter(Stay.Said::observed).toList();
            if (moment.isOpen() && !notes.isEmpty()) {
                var observed = open(moment, notes.getFirst().day(), null);
                notes.forEach(said -> said(stay, said, observed));
            }
        } else if (moment.isOpen()
                && moment.opens.isBefore(site.today().minusDays(8))
                && stay.holds(site.today())
                && dice.chance(80)) {
            var opened = later(site.today().minusDays(dice.between(7, 24)), moment.opens);
            var observed = open(moment, opened, null);
            collect(observed, opened, site.today().minusDays(1), dice.between(1, 3));
        }
    }

    private Note.Observed open(Moment moment, LocalDate opened, @Nullable LocalDate closed) {
        var stay = moment.stay;
        String conclusion = null;
        if (closed != null && dice.chance(75)) {
            conclusion =
                    book.from(
                            Shelf.BESLUIT,
                            telling(stay, closed, true),
                            Age.on(closed, stay.kid.birth),
                            stay.kid.said);
        }
        var observed =
                new Note.Observed(
                        site.newId(), stay, moment, opened, closed, moment.closedBy, conclusion);
        observations.add(observed);
        return observed;
    }

    private void collect(Note.Observed observed, LocalDate from, LocalDate through, int many) {
        var days = new TreeSet<LocalDate>();
        for (int i = 0; i < 3 * many && days.size() < many; i++) {
            var day = presentDay(observed.stay(), from, through);
            if (day != null) {
                days.add(day);
            }
        }
        for (var day : days) {
            var stay = observed.stay();
            var writer = writer(stay, day, 65);
            if (writer != null) {
                scene(stay, day, writer, "NOTE", observed);
            }
        }
    }

    // --- the rest of the days -------------------------------------------------------------------

    private void diary(Stay stay) {
        var from = later(stay.from, site.begun());
        // What the script says of the last days stands alone.
        var through = site.today().minusDays(stay.scripted ? 12 : 1);
        if (stay.through != null && stay.through.isBefore(through)) {
            through = stay.through;
        }
        var days = (int) ChronoUnit.DAYS.between(from, through);
        int many = Math.min(MOST, (int) Math.round(days / 365.0 * dice.between(4, 9)) + 1);
        for (int i = 0; i < many && days > 0; i++) {
            var day = presentDay(stay, from, through);
            if (day != null) {
                one(stay, day);
            }
        }
    }

    private void one(Stay stay, LocalDate day) {
        switch (dice.weighted(65, 13, 10, 12)) {
            case 0 -> {
                var writer = writer(stay, day, 45);
                if (writer != null) {
                    scene(stay, day, writer, "NOTE", null);
                }
            }
            case 1 -> fromShelf(stay, day, Shelf.FIJN_MOMENT, "NICE_MOMENT", 40);
            case 2 -> fromShelf(stay, day, Shelf.KLEIN_MOMENT, "SMALL_MOMENT", 80);
            default -> {
                if (stay.mentorOn(day) != null) {
                    fromShelf(stay, day, Shelf.VOOR_DE_MENTOR, "FOR_THE_MENTOR", 0);
                }
            }
        }
    }

    /** Something of the last days that the mentor has not read yet. */
    private void lately(Stay stay) {
        var mentor = stay.mentorOn(site.today());
        if (mentor != null && stay.holds(site.today()) && dice.chance(14)) {
            var day = presentDay(stay, site.today().minusDays(6), site.today().minusDays(1));
            if (day != null) {
                fromShelf(stay, day, Shelf.VOOR_DE_MENTOR, "FOR_THE_MENTOR", 0);
            }
        }
    }

    private void scene(
            Stay stay,
            LocalDate day,
            Colleague writer,
            String kind,
            Note.@Nullable Observed observed) {
        var kid = stay.kid;
        var time = time(stay.care, day);
        var telling = telling(stay, day, time.getHour() < 12);
        var age = ageIn(stay.care, day, kid);
        var mood = mood();
        var step = step(kid, day);
        String text;
        if (step > 0 && kid.theme != null && dice.chance(60)) {
            mood = step == 1 ? Mood.ZORG : step == 2 ? Mood.GEWOON : Mood.FIJN;
            text = book.theme(telling, age, kid.theme, step, writer.voice, kid.said);
        } else {
            var scene = new Scene(age, mood, stay.care.wholeDays(), stay.care.afterSchool(), day);
            text = book.scene(telling, scene, writer.voice, kid.interests, kid.said);
        }
        if (!words.add(text)) {
            return;
        }
        var audience =
                mood == Mood.FIJN && observed == null && dice.chance(18) ? "PARENTS" : "TEAM";
        notes.add(
                new Note(
                        site.newId(),
                        stay,
                        observed,
                        kind,
                        text,
                        wellBeing(mood),
                        audience,
                        writer,
                        day.atTime(time),
                        null));
    }

    private void fromShelf(Stay stay, LocalDate day, Shelf shelf, String kind, int mentor) {
        var writer = writer(stay, day, mentor);
        if (writer == null || kind.equals("FOR_THE_MENTOR") && writer.equals(stay.mentorOn(day))) {
            return;
        }
        var time = time(stay.care, day);
        var telling = telling(stay, day, time.getHour() < 12);
        var age = ageIn(stay.care, day, stay.kid);
        var text = book.from(shelf, telling, age, stay.kid.said);
        if (!words.add(text)) {
            return;
        }
        var writtenAt = day.atTime(time);
        notes.add(
                new Note(
                        site.newId(),
                        stay,
                        null,
                        kind,
                        text,
                        null,
                        kind.equals("NICE_MOMENT") && dice.chance(25) ? "PARENTS" : "TEAM",
                        writer,
                        writtenAt,
                        kind.equals("FOR_THE_MENTOR") ? readAt(stay, writtenAt) : null));
    }

    private void said(Stay stay, Stay.Said said, Note.@Nullable Observed observed) {
        var at = said.day().atTime(said.hour(), said.minute());
        notes.add(
                new Note(
                        site.newId(),
                        stay,
                        observed,
                        said.kind(),
                        said.words(),
                        said.wellBeing(),
                        "TEAM",
                        said.writer(),
                        at,
                        said.read() ? at.plusMinutes(95) : null));
    }

    // --- who, when, how -------------------------------------------------------------------------

    private @Nullable LocalDate presentDay(Stay stay, LocalDate from, LocalDate through) {
        var days = (int) ChronoUnit.DAYS.between(from, through);
        for (int i = 0; i < 25 && days >= 0; i++) {
            var day = from.plusDays(dice.below(days + 1));
            if (stay.isThere(day, site.open)) {
                return day;
            }
        }
        return null;
    }

    /** Someone who was there that day in the child's group: the mentor in so many of 100. */
    private @Nullable Colleague writer(Stay stay, LocalDate day, int mentorPercent) {
        var mentor = stay.mentorOn(day);
        if (mentor != null && mentor.isThere(day, site.open) && dice.chance(mentorPercent)) {
            return mentor;
        }
        var there =
                site.team(stay.groupOn(day), day).stream()
                        .filter(c -> !c.equals(mentor) && c.isThere(day, site.open))
                        .toList();
        return there.isEmpty() ? null : dice.one(there);
    }

    private Telling telling(Stay stay, LocalDate day, boolean morning) {
        var kid = stay.kid;
        return new Telling(
                kid.given,
                kid.girl,
                kid.family.motherComes(dice.below(7)),
                site.isFlemish(),
                stay.care == Care.PRESCHOOL
                        || morning && (!stay.care.afterSchool() || site.open.isSchoolHoliday(day)),
                dice);
    }

    /**
     * A child of just four in dagopvang is still spoken of as a peuter, and the other way round.
     */
    private static Age ageIn(Care care, LocalDate day, Kid kid) {
        var age = Age.on(day, kid.birth);
        if (care.afterSchool()) {
            return age.compareTo(Age.KLEUTER) < 0 ? Age.KLEUTER : age;
        }
        if (care == Care.PRESCHOOL) {
            return Age.PEUTER;
        }
        return age.compareTo(Age.PEUTER) > 0 ? Age.PEUTER : age;
    }

    private LocalTime time(Care care, LocalDate day) {
        int minutes =
                switch (care) {
                    case DAY_CARE, GROUP_CARE ->
                            dice.chance(45)
                                    ? dice.between(13 * 60, 14 * 60 + 20)
                                    : dice.between(9 * 60, 17 * 60 + 30);
                    case PRESCHOOL -> dice.between(9 * 60 + 10, 12 * 60 + 20);
                    case OUT_OF_SCHOOL_CARE ->
                            site.open.isSchoolHoliday(day)
                                    ? dice.between(10 * 60, 17 * 60 + 40)
                                    : dice.between(15 * 60 + 20, 18 * 60);
                };
        return LocalTime.ofSecondOfDay(minutes * 60L + dice.below(60));
    }

    private Mood mood() {
        return switch (dice.weighted(64, 23, 13)) {
            case 0 -> Mood.FIJN;
            case 1 -> Mood.GEWOON;
            default -> Mood.ZORG;
        };
    }

    private static int step(Kid kid, LocalDate day) {
        if (kid.themeFrom == null) {
            return 0;
        }
        var days = ChronoUnit.DAYS.between(kid.themeFrom, day);
        return days < 0 || days > LASTS ? 0 : (int) (days * 3 / (LASTS + 1)) + 1;
    }

    private @Nullable Integer wellBeing(Mood mood) {
        if (!dice.chance(36)) {
            return null;
        }
        return switch (mood) {
            case FIJN -> dice.between(4, 5);
            case GEWOON -> dice.between(3, 4);
            case ZORG -> dice.between(2, 3);
        };
    }

    /**
     * The mentor reads it on the next day of work, if that day has come. What is older than a week
     * was read by who stood in.
     */
    private @Nullable LocalDateTime readAt(Stay stay, LocalDateTime written) {
        var mentor = stay.mentorOn(written.toLocalDate());
        if (mentor == null) {
            return written.plusDays(1);
        }
        for (var day = written.toLocalDate().plusDays(1);
                day.isBefore(site.today());
                day = day.plusDays(1)) {
            if (mentor.isThere(day, site.open)) {
                var hour = stay.care.afterSchool() ? 14 : 8;
                return day.atTime(hour, dice.between(5, 50), dice.below(60));
            }
        }
        var old = written.toLocalDate().isBefore(site.today().minusDays(OLD));
        return old ? written.plusDays(1) : null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
