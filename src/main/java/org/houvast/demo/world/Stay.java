package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/** A child at a location in a kind of care: a placement, with all that hangs on it. */
final class Stay {

    /**
     * @param mentor {@code null} is vacant
     */
    record Term(@Nullable Colleague mentor, LocalDate startsOn, @Nullable LocalDate told) {}

    /** A child and a colleague who play together first. */
    record Trial(Colleague with, LocalDate from, LocalDate decideOn) {}

    /**
     * What the script says of one line of the checklist.
     *
     * @param done when it was done last; {@code null} not yet
     * @param due last day of the window that is open
     * @param planned the day for which it is planned
     */
    record Fixed(@Nullable LocalDate done, LocalDate due, LocalDate planned) {}

    /**
     * The parents wrote that they want no talk that is an offer.
     *
     * @param takenBackOn {@code null} while it stands
     */
    record OptOut(LocalDate saidOn, String saidBy, String how, @Nullable LocalDate takenBackOn) {}

    /**
     * A note that the script knows word for word.
     *
     * @param observed whether it belongs to the observation that is open
     * @param read whether the mentor read it
     */
    record Said(
            LocalDate day,
            int hour,
            int minute,
            Colleague writer,
            String kind,
            String words,
            @Nullable Integer wellBeing,
            boolean observed,
            boolean read) {}

    /**
     * @param days {@code null} is all care days
     */
    record InGroup(Spell<Group> spell, @Nullable DayPattern days) {}

    final UUID id;
    final UUID mentorship;
    final Kid kid;
    final Care care;
    final LocalDate from;
    final @Nullable LocalDate through;
    final List<Spell<DayPattern>> days = new ArrayList<>();
    final List<InGroup> groups = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    final Map<DayOfWeek, Colleague> standIns = new EnumMap<>(DayOfWeek.class);
    final Map<LocalDate, Integer> exceptions = new TreeMap<>();
    final Map<String, Fixed> fixed = new HashMap<>();
    final List<Said> said = new ArrayList<>();

    /** Who plays with the child first, before a mentor is chosen. */
    @Nullable Trial trial;

    /** What the parents wrote about talks. */
    @Nullable OptOut optOut;

    /** Whether the script says who the mentor is. */
    boolean scripted;

    Stay(
            UUID id,
            UUID mentorship,
            Kid kid,
            Care care,
            LocalDate from,
            @Nullable LocalDate through) {
        this.id = id;
        this.mentorship = mentorship;
        this.kid = kid;
        this.care = care;
        this.from = from;
        this.through = through;
        kid.stays.add(this);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }

    DayPattern patternOn(LocalDate day) {
        for (var spell : days) {
            if (spell.holds(day)) {
                return spell.what();
            }
        }
        return DayPattern.NEVER;
    }

    boolean isThere(LocalDate day, OpenDays open) {
        if (!holds(day) || !open.isOpen(day)) {
            return false;
        }
        var exception = exceptions.get(day);
        return exception != null
                ? exception != 0
                : patternOn(day).isThereOn(day, open.isSchoolHoliday(day));
    }

    /** The group where the child plays on this day. */
    Group groupOn(LocalDate day) {
        for (var in : groups) {
            if (in.spell.holds(day) && (in.days == null || in.days.isThereOn(day, false))) {
                return in.spell.what();
            }
        }
        return groups.getLast().spell.what();
    }

    /** All groups where the child plays in the week of this day. */
    List<Group> groupsOn(LocalDate day) {
        return groups.stream()
                .filter(in -> in.spell.holds(day))
                .map(in -> in.spell.what())
                .toList();
    }

    @Nullable Colleague mentorOn(LocalDate day) {
        Colleague mentor = null;
        for (var term : terms) {
            if (!term.startsOn.isAfter(day)) {
                mentor = term.mentor;
            }
        }
        return mentor;
    }

    void appoint(@Nullable Colleague mentor, LocalDate startsOn, @Nullable LocalDate told) {
        if (!terms.isEmpty() && terms.getLast().startsOn.equals(startsOn)) {
            terms.removeLast();
        }
        terms.add(new Term(mentor, startsOn, told));
    }
}
