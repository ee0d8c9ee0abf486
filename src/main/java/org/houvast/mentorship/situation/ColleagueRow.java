package org.houvast.mentorship.situation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.matching.Places;
import org.houvast.organisation.CareType;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A colleague who is a mentor or could be one.
 *
 * @param warningLevel number of mentees that was agreed; {@code null} when nothing was agreed
 * @param houseLevel what the organisation agreed for location or kind of care
 * @param leftOn the last day of work, when it is known
 * @param days on which days the colleague works; {@code null} when not known
 * @param groups ids of the groups in which the colleague works, now or soon, and stays
 * @param careTypes the kinds of care of those groups
 * @param children how many children this colleague is mentor of, or will be when they begin
 * @param trainees how many trainees are guided now
 * @param guided how many trainees were guided, now or before
 * @param programmes of the trainees who were guided
 * @param awayThrough the last day of an absence that goes on now
 * @param bornFrom first birth date of the children whom the leader gave this mentor; {@code null}
 *     for any age
 * @param bornThrough last of those birth dates, inclusive
 * @param most not one child more than this is proposed; {@code null}: no such limit
 */
public record ColleagueRow(
        StaffId id,
        String givenName,
        String surname,
        Position position,
        @Nullable BigDecimal contractHours,
        boolean mentorAllowed,
        @Nullable Integer warningLevel,
        @Nullable Integer houseLevel,
        List<String> interests,
        List<String> languages,
        @Nullable LocalDate leftOn,
        @Nullable DayPattern days,
        List<String> groups,
        List<String> careTypes,
        int children,
        int trainees,
        int guided,
        List<String> programmes,
        @Nullable LocalDate awayThrough,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornThrough,
        @Nullable Integer most) {

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    /** The same colleague, with other wishes of the leader. */
    public ColleagueRow wishing(
            @Nullable LocalDate otherFrom, @Nullable LocalDate otherThrough, @Nullable Integer at) {
        return new ColleagueRow(
                id,
                givenName,
                surname,
                position,
                contractHours,
                mentorAllowed,
                warningLevel,
                houseLevel,
                interests,
                languages,
                leftOn,
                days,
                groups,
                careTypes,
                children,
                trainees,
                guided,
                programmes,
                awayThrough,
                otherFrom,
                otherThrough,
                at);
    }

    public Mentors.Person person() {
        return new Mentors.Person(id, givenName, surname);
    }

    public Set<UUID> groupIds() {
        return groups.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    public boolean worksIn(Set<UUID> someGroups) {
        return groupIds().stream().anyMatch(someGroups::contains);
    }

    public boolean leads() {
        return position == Position.LEADER;
    }

    /** Stays through this day. */
    public boolean staysThrough(LocalDate day) {
        return leftOn == null || leftOn.isAfter(day);
    }

    /**
     * The number of children from which the load is worth a talk; {@code null} where neither an
     * agreement nor a source names one.
     */
    public @Nullable Integer level() {
        if (warningLevel != null) {
            return warningLevel;
        }
        return houseLevel != null
                ? houseLevel
                : Load.levelOf(
                        careTypes.stream().map(CareType::valueOf).collect(Collectors.toSet()));
    }

    /**
     * The birth dates of the children whom the leader gave this mentor (S1.10); {@code null} for
     * any age.
     */
    public @Nullable DateRange cohort() {
        return bornFrom == null ? null : new DateRange(bornFrom, bornThrough);
    }

    /**
     * How many children there is room for: what was agreed with this mentor or for the house, with
     * a fair share by contract hours where nothing was agreed with this mentor. A limit only where
     * the leader set one.
     */
    public Places places() {
        var level = level();
        var room = level == null ? Places.FULL_TIME_LEVEL : level;
        var places = most == null ? Places.upTo(room) : new Places(Math.min(room, most), most);
        return warningLevel != null || contractHours == null
                ? places
                : places.fairBy(
                        Duration.ofMinutes(contractHours.multiply(MINUTES_AN_HOUR).longValue()),
                        Load.FULL_TIME);
    }

    /** Whether the level was agreed with this colleague; otherwise it is a default. */
    public boolean levelAgreed() {
        return warningLevel != null;
    }
}
