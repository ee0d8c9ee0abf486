package org.houvast.learning.start;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.Answer;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Rows;
import org.houvast.learning.QuietHour;
import org.houvast.organisation.CareType;
import org.houvast.organisation.GroupId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works in a group and when it is quiet there: where time for guidance can be found. */
@Answer
class GroupTeam {

    private static final int SHOWN = 3;

    /**
     * A colleague of the group.
     *
     * @param days the days of work; {@code null} when not known
     */
    record Member(UUID staff, String givenName, String name, @Nullable DayPattern days) {

        Set<DayOfWeek> weekdays() {
            return days == null ? EnumSet.noneOf(DayOfWeek.class) : days.weekdays();
        }
    }

    private final JdbcClient jdbc;

    GroupTeam(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who works in the group on a day. */
    List<Member> members(GroupId group, LocalDate day) {
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
    static List<TimeOption> times(List<Member> team, CareType care, Set<DayOfWeek> wanted) {
        var days = wanted.isEmpty() ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : wanted;
        return days.stream()
                .sorted()
                .flatMap(day -> QuietHour.of(care).stream().map(q -> option(team, day, q)))
                .filter(TimeOption::isPossible)
                .sorted(Comparator.comparingInt((TimeOption o) -> -o.present().size()))
                .limit(SHOWN)
                .toList();
    }

    private static TimeOption option(List<Member> team, DayOfWeek day, QuietHour quiet) {
        return new TimeOption(
                day,
                quiet.at(),
                quiet.key(),
                team.stream()
                        .filter(member -> member.weekdays().contains(day))
                        .map(Member::givenName)
                        .toList());
    }
}
