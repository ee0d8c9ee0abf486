package org.houvast.mentorship.situation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.DayPattern;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.CareType;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Emblem;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A child in care, or about to come, as the choice of a mentor needs it.
 *
 * @param days on which days the child comes, today or at the start; {@code null} when not known
 * @param groups ids of the groups of today or of the start
 * @param groupNames their names, in the same order
 * @param mentor of today or of the start; {@code null} when there is none
 * @param mentorLeftOn the mentor's last day of work, when it is known
 * @param nextStartsOn the first day of a next term that is planned
 * @param nextMentor the mentor of that term; {@code null} is vacant
 * @param standIns weekday and colleague, as {@code 1:<id>}
 * @param version of the mentorship; {@code null} when there is none yet
 * @param trialWith who plays with the child first, in a trial that goes on; {@code null} for nobody
 * @param trialDecideOn when a person wants to decide on that
 * @param ties what a person agreed about this child and one colleague, as {@code EXCLUDED:<id>}
 * @param siblings ids of brothers and sisters, as children
 */
public record ChildRow(
        CarePlacementId placement,
        UUID child,
        String givenName,
        String surname,
        String emblem,
        LocalDate birthDate,
        LocationId location,
        CareType careType,
        LocalDate fromDay,
        List<String> interests,
        @Nullable String ownWish,
        @Nullable String parentsWish,
        @Nullable String parentsAskLanguage,
        @Nullable DayPattern days,
        List<String> groups,
        List<String> groupNames,
        @Nullable StaffId mentor,
        @Nullable LocalDate mentorSince,
        @Nullable LocalDate parentsToldOn,
        @Nullable String mentorGivenName,
        @Nullable LocalDate mentorLeftOn,
        @Nullable LocalDate nextStartsOn,
        @Nullable StaffId nextMentor,
        List<String> standIns,
        @Nullable Integer version,
        @Nullable StaffId trialWith,
        @Nullable LocalDate trialFrom,
        @Nullable LocalDate trialDecideOn,
        List<String> ties,
        List<String> siblings) {

    /** The same child, as if nobody had decided on a colleague. */
    ChildRow unlocked() {
        return new ChildRow(
                placement,
                child,
                givenName,
                surname,
                emblem,
                birthDate,
                location,
                careType,
                fromDay,
                interests,
                ownWish,
                parentsWish,
                parentsAskLanguage,
                days,
                groups,
                groupNames,
                mentor,
                mentorSince,
                parentsToldOn,
                mentorGivenName,
                mentorLeftOn,
                nextStartsOn,
                nextMentor,
                standIns,
                version,
                trialWith,
                trialFrom,
                trialDecideOn,
                ties.stream().filter(tie -> !tie.startsWith(Tie.LOCKED + ":")).toList(),
                siblings);
    }

    public Emblem picture() {
        return new Emblem(emblem, Tone.of(child));
    }

    public Set<UUID> groupIds() {
        return groups.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    /** The name of the group, or of the groups: <em>Zonnestraal, Zeester</em>. */
    public String groupName() {
        return String.join(", ", groupNames);
    }

    public Map<DayOfWeek, StaffId> standInPerDay() {
        var perDay = new EnumMap<DayOfWeek, StaffId>(DayOfWeek.class);
        for (var text : standIns) {
            perDay.put(
                    DayOfWeek.of(Character.digit(text.charAt(0), 10)),
                    new StaffId(UUID.fromString(text.substring(2))));
        }
        return perDay;
    }

    /** The colleagues about whom this was agreed. */
    public Set<UUID> tied(Tie kind) {
        var prefix = kind + ":";
        return ties.stream()
                .filter(tie -> tie.startsWith(prefix))
                .map(tie -> UUID.fromString(tie.substring(prefix.length())))
                .collect(Collectors.toSet());
    }

    /** What a person sees of the mentorship, to find out later whether it changed meanwhile. */
    public int seen() {
        return version == null ? Pairs.NONE : version;
    }

    /** The first day that matters for a choice: today, or the day on which the child begins. */
    public LocalDate startsOn(LocalDate today) {
        return fromDay.isAfter(today) ? fromDay : today;
    }

    /**
     * The first day on which there is no mentor, within the horizon; {@code null} when there is one
     * throughout.
     *
     * @param horizon the last day to look at
     */
    public @Nullable LocalDate withoutFrom(LocalDate today, LocalDate horizon) {
        var start = startsOn(today);
        LocalDate without = null;
        if (mentor == null) {
            without = start;
        } else if (mentorLeftOn != null) {
            without = mentorLeftOn.isBefore(start) ? start : mentorLeftOn.plusDays(1);
        }
        if (without != null && nextMentor != null && nextStartsOn != null) {
            return comesBetween(without, nextStartsOn) && !without.isAfter(horizon)
                    ? without
                    : null;
        }
        if (without == null && nextStartsOn != null && nextMentor == null) {
            without = nextStartsOn;
        }
        return without == null || without.isAfter(horizon) ? null : without;
    }

    /** Whether the child comes on a day from the one and before the other; a weekend is no gap. */
    private boolean comesBetween(LocalDate from, LocalDate before) {
        return before.isAfter(from)
                && (days == null
                        || from.datesUntil(before).anyMatch(day -> days.isThereOn(day, false)));
    }
}
