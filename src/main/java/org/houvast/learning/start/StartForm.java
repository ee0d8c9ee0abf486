package org.houvast.learning.start;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.DayPattern;
import org.houvast.trainee.Partners;
import org.houvast.trainee.Routes;
import org.jspecify.annotations.Nullable;

/**
 * What a leader fills in when a trainee starts.
 *
 * @param time the weekday and hour of the weekly half hour, {@code 4@13:00}; {@code none} when no
 *     time was found yet
 * @param coveredBy who stays with the children meanwhile
 * @param days the weekdays on the floor
 * @param route the way by which the trainee comes to learn here
 * @param routeShown the way for which the form proposed wages and counting
 * @param groupShown the group for which the form showed times and people; {@code null} when it
 *     showed none
 * @param mentorShown the mentor whom the form proposed by itself
 * @param mentorAnyway whether the leader wants a mentor who is there on none of these days
 * @param counts whether the trainee counts for the ratio; entered by hand
 * @param neverAlone {@code false} only for someone who counts and is not in training
 * @param asked when the school or the trainee asked
 * @param aloneSeen whether the leader saw that this plan leaves the trainee alone at times
 * @param expertise whether the knowledge is in house
 * @param partner who helps from outside, only with {@code WITH_PARTNER}
 * @param decideOn when people decide on a trial; {@code null} without one
 */
public record StartForm(
        @NotNull UUID group,
        @NotBlank(message = "learning.start.choose-time") String time,
        @Nullable UUID coveredBy,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String surname,
        @Nullable @Email @Size(max = 200) String email,
        @NotBlank String route,
        @Nullable String routeShown,
        @Nullable @Size(max = 200) String institute,
        @Nullable @Size(max = 200) String programme,
        @Nullable @Size(max = 200) String teacher,
        @NotNull LocalDate fromDay,
        @NotNull LocalDate throughDay,
        @Nullable Set<DayOfWeek> days,
        @Nullable Boolean paid,
        @Nullable Boolean counts,
        @Nullable Boolean neverAlone,
        @NotNull(message = "learning.start.choose-mentor") UUID mentor,
        @Nullable LocalTime firstDayAt,
        @Nullable @Size(max = 200) String arriveWhere,
        @Nullable @Size(max = 60) String callWhenIll,
        @Nullable LocalDate asked,
        @Nullable
                @DecimalMin(value = "0", message = "trainee.terms.hours")
                @DecimalMax(value = "60", message = "trainee.terms.hours")
                BigDecimal workHours,
        @Nullable
                @DecimalMin(value = "0", message = "trainee.terms.hours")
                @DecimalMax(value = "60", message = "trainee.terms.hours")
                BigDecimal schoolHours,
        @Nullable Boolean aloneSeen,
        Partners.@Nullable Expertise expertise,
        @Nullable UUID partner,
        @Nullable LocalDate decideOn,
        @Nullable UUID groupShown,
        @Nullable UUID mentorShown,
        @Nullable Boolean mentorAnyway) {

    static final String NO_TIME = "none";

    /** The weekdays on the floor; empty when none was chosen yet. */
    public Set<DayOfWeek> weekdays() {
        return days == null ? Set.of() : days;
    }

    DayPattern pattern() {
        return DayPattern.weekly(weekdays().toArray(DayOfWeek[]::new));
    }

    /** The first day on the floor: the first of the weekdays from the start on. */
    public @Nullable LocalDate firstDay() {
        return fromDay == null ? null : pattern().firstFrom(fromDay);
    }

    /** Whether times and people on the form are those of another group. */
    public boolean isOfAnotherGroup() {
        return groupShown != null && !groupShown.equals(group);
    }

    /** The mentor whom a person chose; {@code null} when that is what the form proposed itself. */
    @Nullable UUID mentorChosen() {
        return isOfAnotherGroup() || (mentor != null && mentor.equals(mentorShown)) ? null : mentor;
    }

    /**
     * The same form with what is usual for its route; what a person made of it stays.
     *
     * @param shown the route for which the form proposed wages and counting; {@code null} when that
     *     is not known
     */
    StartForm proposing(Routes.Route way, Routes.@Nullable Route shown) {
        return new StartForm(
                group,
                time,
                coveredBy,
                givenName,
                surname,
                email,
                way.route(),
                way.route(),
                institute,
                programme,
                teacher,
                fromDay,
                throughDay,
                days,
                shown != null && isPaid() != shown.paid() ? isPaid() : way.paid(),
                shown != null && doesCount() != shown.counts() ? doesCount() : way.counts(),
                true,
                mentor,
                firstDayAt,
                arriveWhere,
                callWhenIll,
                asked,
                workHours,
                schoolHours,
                aloneSeen,
                expertise,
                partner,
                decideOn,
                groupShown,
                mentorShown,
                mentorAnyway);
    }

    boolean isNeverAlone() {
        return !Boolean.FALSE.equals(neverAlone);
    }

    boolean hasSeenAlone() {
        return Boolean.TRUE.equals(aloneSeen);
    }

    boolean isPaid() {
        return Boolean.TRUE.equals(paid);
    }

    boolean doesCount() {
        return Boolean.TRUE.equals(counts);
    }
}
