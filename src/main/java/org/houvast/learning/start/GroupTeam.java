package org.houvast.learning.start;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.Answer;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Rows;
import org.houvast.organisation.GroupId;
import org.houvast.trainee.GuidanceTime;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works in a group and when it is quiet there: where time for guidance can be found. */
@Answer
public class GroupTeam {

    /**
     * A colleague of the group.
     *
     * @param days the days of work; {@code null} when not known
     */
    public record Member(UUID staff, String givenName, String name, @Nullable DayPattern days) {

        /** Whether this colleague is never there on any of these weekdays, as far as is known. */
        public boolean isNeverThereOn(Set<DayOfWeek> wanted) {
            return days != null && !wanted.isEmpty() && Collections.disjoint(weekdays(), wanted);
        }

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
     * When someone of a team guides, or covers for who guides, another trainee.
     *
     * @param trainee whose half hour it is, by given name
     */
    public record Taken(UUID staff, String trainee, int weekday, LocalTime startsAt, int minutes) {

        boolean isAt(DayOfWeek day, LocalTime at) {
            return weekday == day.getValue()
                    && Math.abs(startsAt.toSecondOfDay() - at.toSecondOfDay())
                            < 60 * Math.max(minutes, GuidanceTime.HALF_AN_HOUR.toMinutes());
        }
    }

    /**
     * The weekly half hours of others, in a period.
     *
     * @param beside whose own half hour does not count; {@code null} for who is not here yet
     */
    public List<Taken> taken(List<Member> team, DateRange period, @Nullable PlacementId beside) {
        return jdbc.sql(
                        """
                        select x.staff, p.given_name as trainee, t.weekday, t.starts_at, t.minutes
                        from trainee.placement_card p
                        join trainee.guidance_time_card t on t.placement = p.placement
                            and t.valid && daterange(cast(:from as date), least(p.through_day, :through), '[]')
                        cross join lateral (
                            select t.covered_by as staff
                            union
                            select m.mentor from mentorship.term_card m where m.trainee_placement = p.placement
                                and m.valid && daterange(cast(:from as date), :through, '[]')) x
                        where p.through_day >= :from and p.placement is distinct from cast(:beside as uuid)
                            and p.care_group in (select g.care_group from organisation.staff_group_card g
                                where g.staff = any(:team) and g.valid @> cast(:from as date))
                            and x.staff = any(:team)
                        order by t.weekday, t.starts_at, p.given_name, p.placement
                        """)
                .param("from", period.from())
                .param("through", period.through())
                .param("beside", beside == null ? null : beside.value())
                .param("team", team.stream().map(Member::staff).toArray(UUID[]::new))
                .query(Rows.of(Taken.class))
                .list();
    }
}
