package org.houvast.learning.start;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houvast.foundation.Refusal;
import org.houvast.learning.QuietHours;
import org.houvast.learning.start.GroupTeam.Member;
import org.houvast.learning.start.GroupTeam.Taken;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.GuidanceTime;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where a weekly half hour can be found: trainee and mentor are both there, and somebody else stays
 * with the children; nobody is in two half hours at once.
 *
 * @param team who works in the group
 * @param taken the half hours of others
 * @param mentor {@code null} when there is none yet
 * @param wanted the trainee's weekdays; empty when not known yet
 */
public record HalfHours(
        List<Member> team, List<Taken> taken, @Nullable UUID mentor, Set<DayOfWeek> wanted) {

    private static final int SHOWN = 4;
    private static final LocalTime EARLIEST = LocalTime.of(6, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);
    private static final Pattern CHOSEN = Pattern.compile("[1-7]@(?:[01]\\d|2[0-3]):[0-5]\\d");

    /** What {@link #agreed} refuses, beside the field of a form that it is about. */
    public static Problems beside(Problems problems) {
        return problems.beside("learning.start.choose-time", "time")
                .beside("learning.start.choose-hour", "time")
                .beside("learning.start.trainee-is-not-there", "time")
                .beside("learning.start.mentor-is-not-there", "time")
                .beside("learning.start.mentor-is-taken", "time")
                .beside("learning.start.choose-cover", "coveredBy")
                .beside("learning.start.cover-is-mentor", "coveredBy")
                .beside("learning.start.cover-is-not-there", "coveredBy")
                .beside("learning.start.cover-is-taken", "coveredBy");
    }

    private record Moment(DayOfWeek weekday, LocalTime at) {

        static Optional<Moment> read(String text) {
            return CHOSEN.matcher(text).matches()
                    ? Optional.of(
                            new Moment(
                                    DayOfWeek.of(Integer.parseInt(text.substring(0, 1))),
                                    LocalTime.parse(text.substring(2))))
                    : Optional.empty();
        }
    }

    /** Those to choose from, through the week: of the quiet ones those with most colleagues. */
    public List<TimeOption> offered(QuietHours quiet) {
        var days = wanted.isEmpty() ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : wanted;
        return days.stream()
                .sorted()
                .flatMap(day ->
                        quiet.on(day).stream()
                                .filter(hour -> isPossible(new Moment(day, hour.at())))
                                .map(hour ->
                                        new TimeOption(
                                                day, hour, present(new Moment(day, hour.at())))))
                .sorted(Comparator.comparingInt((TimeOption o) -> -o.present().size()))
                .limit(SHOWN)
                .sorted(Comparator.comparing(TimeOption::weekday))
                .toList();
    }

    /** Two are needed: one to guide, one for the children. */
    private boolean isPossible(Moment moment) {
        return mentorIsThere(moment.weekday())
                && taken(mentor, moment).isEmpty()
                && free(moment).count() >= (mentor == null ? 2 : 1);
    }

    /** Who is not known to be away is taken to be there. */
    private boolean mentorIsThere(DayOfWeek weekday) {
        return team.stream()
                .filter(member -> member.staff().equals(mentor))
                .noneMatch(member -> member.isNeverThereOn(Set.of(weekday)));
    }

    private Optional<Taken> taken(@Nullable UUID staff, Moment moment) {
        return taken.stream()
                .filter(one -> one.staff().equals(staff))
                .filter(one -> one.isAt(moment.weekday(), moment.at()))
                .findFirst();
    }

    /** Who could stay with the children. */
    private Stream<Member> free(Moment moment) {
        return team.stream()
                .filter(member -> !member.staff().equals(mentor))
                .filter(member -> member.weekdays().contains(moment.weekday()))
                .filter(member -> taken(member.staff(), moment).isEmpty());
    }

    private List<String> present(Moment moment) {
        var cover = free(moment).toList();
        return team.stream()
                .filter(member -> member.staff().equals(mentor) || cover.contains(member))
                .map(Member::givenName)
                .toList();
    }

    /**
     * Who could stay with the children then.
     *
     * @param time {@code 4@13:00}; when it says no time, all who work on one of the days
     */
    public List<Member> covers(String time) {
        return Moment.read(time)
                .map(moment -> free(moment).toList())
                .orElseGet(() ->
                        team.stream()
                                .filter(member -> !member.staff().equals(mentor))
                                .filter(member -> !member.isNeverThereOn(wanted))
                                .toList());
    }

    /**
     * The weekly half hour that was chosen.
     *
     * @param time {@code 4@13:00}
     * @throws Refusal {@code learning.start.choose-time}, {@code learning.start.choose-hour},
     *     {@code learning.start.trainee-is-not-there}, {@code learning.start.mentor-is-not-there},
     *     {@code learning.start.mentor-is-taken}, {@code learning.start.choose-cover}, {@code
     *     learning.start.cover-is-mentor}, {@code learning.start.cover-is-not-there}, {@code
     *     learning.start.cover-is-taken}
     */
    public GuidanceTime agreed(String time, @Nullable UUID coveredBy) {
        var moment = Moment.read(time).orElseThrow(() -> new Refusal("learning.start.choose-time"));
        var weekday = moment.weekday();
        Refusal.when(
                moment.at().isBefore(EARLIEST) || moment.at().isAfter(LATEST),
                "learning.start.choose-hour",
                EARLIEST,
                LATEST);
        Refusal.when(!wanted.contains(weekday), "learning.start.trainee-is-not-there", weekday);
        Refusal.when(
                !mentorIsThere(weekday),
                "learning.start.mentor-is-not-there",
                name(mentor),
                weekday);
        refuseTaken("learning.start.mentor-is-taken", mentor, moment);
        if (coveredBy == null) {
            throw new Refusal("learning.start.choose-cover");
        }
        Refusal.when(coveredBy.equals(mentor), "learning.start.cover-is-mentor");
        Refusal.when(
                team.stream()
                        .noneMatch(member ->
                                member.staff().equals(coveredBy)
                                        && member.weekdays().contains(weekday)),
                "learning.start.cover-is-not-there",
                weekday);
        refuseTaken("learning.start.cover-is-taken", coveredBy, moment);
        return new GuidanceTime(
                weekday, moment.at(), GuidanceTime.HALF_AN_HOUR, new StaffId(coveredBy));
    }

    private void refuseTaken(String key, @Nullable UUID staff, Moment moment) {
        taken(staff, moment)
                .ifPresent(one -> {
                    throw new Refusal(key, name(staff), one.trainee());
                });
    }

    private String name(@Nullable UUID staff) {
        return team.stream()
                .filter(member -> member.staff().equals(staff))
                .map(Member::givenName)
                .findFirst()
                .orElse("");
    }
}
