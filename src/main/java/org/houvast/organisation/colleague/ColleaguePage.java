package org.houvast.organisation.colleague;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.foundation.DayPattern;
import org.houvast.organisation.Duty;
import org.houvast.organisation.Position;
import org.houvast.organisation.Workplace;
import org.houvast.ui.Initials;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One colleague.
 *
 * @param groups now and to come
 * @param days now and to come
 * @param absences now and to come
 * @param choices groups to work in, for who may change that
 * @param quick last days of an absence that begins today: today, this week's last day, and so on
 * @param sections what other modules know
 * @param past what was changed; {@code null} for who may not see that
 */
public record ColleaguePage(
        Profile profile,
        LocalDate today,
        List<InGroup> groups,
        List<Works> days,
        List<Away> absences,
        List<HasDuty> duties,
        List<Workplace.Group> choices,
        List<LocalDate> quick,
        May may,
        List<Page> sections,
        @Nullable Page past,
        Problems problems)
        implements Page {

    /**
     * Who it is.
     *
     * @param hours of the contract, a week
     * @param mentorAllowed whether this colleague can be a mentor
     * @param level the agreed number of mentees from which the load is worth a talk
     * @param leftOn the last day of work, when it is known
     */
    public record Profile(
            UUID id,
            String givenName,
            String surname,
            Position position,
            @Nullable String email,
            @Nullable BigDecimal hours,
            boolean mentorAllowed,
            @Nullable Integer level,
            List<String> interests,
            List<String> expertise,
            List<String> languages,
            @Nullable LocalDate leftOn,
            boolean signsIn,
            int version) {

        public String name() {
            return givenName + " " + surname;
        }

        public String initials() {
            return Initials.of(givenName, surname);
        }

        public Tone tone() {
            return Tone.of(id);
        }
    }

    /** A group, from and through which day. */
    public record InGroup(
            UUID group, String name, LocalDate fromDay, @Nullable LocalDate throughDay) {}

    /** Days of work, from and through which day. */
    public record Works(DayPattern days, LocalDate fromDay, @Nullable LocalDate throughDay) {}

    /** Days away, both included. */
    public record Away(UUID id, LocalDate fromDay, LocalDate throughDay) {

        public boolean on(LocalDate day) {
            return !fromDay.isAfter(day) && !throughDay.isBefore(day);
        }
    }

    /**
     * A duty.
     *
     * @param location {@code null} for everywhere
     * @param throughDay the last day, when it is known
     */
    public record HasDuty(
            Duty kind,
            @Nullable String location,
            LocalDate fromDay,
            @Nullable LocalDate throughDay) {}

    /**
     * What the viewer may do here.
     *
     * @param entrust whether to give and end duties
     * @param self whether it is the viewer's own page
     */
    public record May(
            boolean change, boolean absence, boolean invite, boolean entrust, boolean self) {}

    public boolean isAway() {
        return absences.stream().anyMatch(absence -> absence.on(today));
    }

    public boolean hasLeft() {
        return profile.leftOn() != null && profile.leftOn().isBefore(today);
    }
}
