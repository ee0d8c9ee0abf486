package org.houvast.learning.start;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.Answer;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.learning.QuietHours;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.GuidanceTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works in a group and when it is quiet there: where time for guidance can be found. */
@Answer
public class GroupTeam {

    private static final int SHOWN = 4;

    /**
     * A colleague of the group.
     *
     * @param days the days of work; {@code null} when not known
     */
    public record Member(UUID staff, String givenName, String name, @Nullable DayPattern days) {

        public Set<DayOfWeek> weekdays() {
            return days == null ? EnumSet.noneOf(DayOfWeek.class) : days.weekdays();
        }
    }

    private final JdbcClient jdbc;

    GroupTeam(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who works in the group on a day. */
    public List<Member> members(GroupId group, LocalDate day) {
        return jdbc.sql(
                        """
                        select s.id as staff, s.called as given_name, s.name, d.days
                        from organisation.staff_group_card sg
                        join organisation.staff_card s on s.id = sg.staff
                            and (s.left_on is null or s.left_on >= :day)
                        left join organisation.staff_days_card d on d.staff = s.id and d.valid @> cast(:day as date)
                        where sg.care_group = :care_group and sg.valid @> cast(:day as date)
                        order by s.given_name, s.name, s.id
                        """)
                .param("care_group", group.value())
                .param("day", day)
                .query(Rows.of(Member.class))
                .list();
    }

    /**
     * Half hours that could be kept each week: quiet ones with most colleagues first.
     *
     * @param wanted the trainee's weekdays; empty when not known yet
     */
    public static List<TimeOption> times(
            List<Member> team, QuietHours quiet, Set<DayOfWeek> wanted) {
        var days = wanted.isEmpty() ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : wanted;
        return days.stream()
                .sorted()
                .flatMap(day ->
                        quiet.on(day).stream()
                                .map(hour -> new TimeOption(day, hour, present(team, day))))
                .filter(TimeOption::isPossible)
                .sorted(Comparator.comparingInt((TimeOption o) -> -o.present().size()))
                .limit(SHOWN)
                .toList();
    }

    /**
     * The weekly half hour that was chosen.
     *
     * @param time {@code 4@13:00}
     * @param wanted the trainee's weekdays
     * @throws Refusal {@code learning.start.choose-time}, {@code
     *     learning.start.trainee-is-not-there}, {@code learning.start.choose-cover}, {@code
     *     learning.start.cover-is-mentor}, {@code learning.start.cover-is-not-there}
     */
    public static GuidanceTime agreed(
            List<Member> team,
            String time,
            @Nullable UUID coveredBy,
            @Nullable UUID mentor,
            Set<DayOfWeek> wanted) {
        Refusal.when(!time.matches("[1-7]@\\d{2}:\\d{2}"), "learning.start.choose-time");
        var weekday = DayOfWeek.of(Integer.parseInt(time.substring(0, 1)));
        Refusal.when(!wanted.contains(weekday), "learning.start.trainee-is-not-there", weekday);
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
        return new GuidanceTime(
                weekday,
                LocalTime.parse(time.substring(2)),
                GuidanceTime.HALF_AN_HOUR,
                new StaffId(coveredBy));
    }

    private static List<String> present(List<Member> team, DayOfWeek day) {
        return team.stream()
                .filter(member -> member.weekdays().contains(day))
                .map(Member::givenName)
                .toList();
    }
}
