package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.demo.words.Voice;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/** Someone who works at a location, as the story goes. */
final class Colleague {

    /**
     * Leading, assisting or arranging.
     *
     * @param kind as in {@code organisation.duty}
     * @param location {@code null} is everywhere
     */
    record Duty(String kind, @Nullable UUID location) {}

    final UUID id;
    final String given;
    final String surname;
    final Voice voice;
    final List<Spell<DayPattern>> days = new ArrayList<>();
    final List<Spell<Group>> groups = new ArrayList<>();
    final List<DateRange> absences = new ArrayList<>();
    final List<Duty> duties = new ArrayList<>();
    String position = "EDUCATOR";
    @Nullable UUID account;
    @Nullable String signInName;
    @Nullable LocalDate leftOn;
    @Nullable Integer hours;
    @Nullable Integer warningLevel;
    boolean mentorAllowed = true;

    /** For how many children the story may still choose this colleague. */
    int places = 11;

    /** Whether the script says how many children this mentor has. */
    boolean scripted;

    int mentees;
    List<String> interests = List.of();
    List<String> expertise = List.of();
    List<String> languages = List.of("Nederlands");

    Colleague(UUID id, String given, String surname, Voice voice) {
        this.id = id;
        this.given = given;
        this.surname = surname;
        this.voice = voice;
    }

    String name() {
        return given + " " + surname;
    }

    boolean isEmployed(LocalDate day) {
        return !day.isBefore(days.getFirst().from()) && (leftOn == null || !day.isAfter(leftOn));
    }

    @Nullable DayPattern patternOn(LocalDate day) {
        for (var spell : days) {
            if (spell.holds(day)) {
                return spell.what();
            }
        }
        return null;
    }

    boolean isAway(LocalDate day) {
        for (var absence : absences) {
            if (absence.contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this colleague is really there: works that day, and is not away. */
    boolean isThere(LocalDate day, OpenDays open) {
        var pattern = patternOn(day);
        return pattern != null
                && isEmployed(day)
                && open.isOpen(day)
                && pattern.isThereOn(day, open.isSchoolHoliday(day))
                && !isAway(day);
    }

    boolean isIn(Group group, LocalDate day) {
        for (var spell : groups) {
            if (spell.what().equals(group) && spell.holds(day)) {
                return isEmployed(day);
            }
        }
        return false;
    }

    Set<DayOfWeek> weekdays(LocalDate day) {
        var pattern = patternOn(day);
        return pattern == null ? Set.of() : pattern.weekdays();
    }
}
