package org.houvast.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.Rows;
import org.houvast.trainee.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often mentor and trainee really work side by side in the coming weeks, by roster, absences
 * and holidays, counted in parts of days (S2.34).
 */
@Component
@Transactional(readOnly = true)
public class SharedShifts {

    /** So far ahead, in days: four weeks. */
    public static final int AHEAD_DAYS = 28;

    /**
     * The count of one trainee, in the four weeks from today or from the first day.
     *
     * @param shared parts of days beside the mentor
     * @param withAnyone parts of days beside the mentor or who guides beside the mentor
     * @param parts the trainee's own parts of days
     */
    public record Shared(PlacementId placement, int shared, int withAnyone, int parts) {

        /**
         * Half of the time or less with anyone who guides. No source sets a number; it is worth a
         * look, not a judgement.
         */
        public boolean isThin() {
            return parts > 0 && 2 * withAnyone <= parts;
        }
    }

    private final JdbcClient jdbc;

    SharedShifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** No entry for who has no mentor then, or is not on the floor. */
    public Map<PlacementId, Shared> of(Collection<PlacementId> trainees, LocalDate today) {
        var found = new HashMap<PlacementId, Shared>();
        if (trainees.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        with day as (
                            select p.placement, g.region, cast(d.day as date) as day
                            from trainee.placement_card p
                            join organisation.group_card g on g.id = p.care_group
                            cross join lateral (select greatest(p.from_day, cast(:today as date)) as first) f
                            cross join lateral generate_series(f.first,
                                least(p.through_day, f.first + :ahead - 1), interval '1 day') as d(day)
                            where p.placement = any(:trainees) and p.through_day >= :today),
                        there as (
                            select y.placement, y.day, organisation.is_holiday(y.region, y.day) as holiday,
                                foundation.parts_on(w.days, y.day, organisation.is_holiday(y.region, y.day)) as parts
                            from day y join trainee.placement_days_card w on w.placement = y.placement
                                and w.valid @> y.day),
                        guide as (
                            select t.trainee_placement as placement, t.mentor as staff, t.valid, true as mentor
                            from mentorship.term_card t
                            where t.trainee_placement = any(:trainees) and t.mentor is not null
                            union all
                            select c.trainee_placement, c.staff, daterange(null, null), false
                            from mentorship.co_mentor c where c.trainee_placement = any(:trainees)),
                        beside as (
                            select t.placement, t.day, t.parts,
                                coalesce(bit_or(x.parts) filter (where x.mentor), 0) & t.parts as shared,
                                coalesce(bit_or(x.parts), 0) & t.parts as anyone
                            from there t
                            left join lateral (
                                select u.mentor, foundation.parts_on(s.days, t.day, t.holiday) as parts
                                from guide u
                                join organisation.staff_days_card s on s.staff = u.staff and s.valid @> t.day
                                join organisation.staff_card k on k.id = u.staff
                                    and (k.left_on is null or k.left_on >= t.day)
                                where u.placement = t.placement and u.valid @> t.day
                                    and not exists (select 1 from organisation.absence_card a
                                        where a.staff = u.staff and a.valid @> t.day)) x on true
                            where t.parts > 0
                            group by t.placement, t.day, t.parts)
                        select b.placement, sum(bit_count(cast(b.shared as bit(3))))::int as shared,
                            sum(bit_count(cast(b.anyone as bit(3))))::int as with_anyone,
                            sum(bit_count(cast(b.parts as bit(3))))::int as parts
                        from beside b
                        where exists (select 1 from guide u where u.placement = b.placement and u.mentor)
                        group by b.placement
                        """)
                .param("trainees", trainees.stream().map(PlacementId::value).toArray(UUID[]::new))
                .param("today", today)
                .param("ahead", AHEAD_DAYS)
                .query(Rows.of(Shared.class))
                .list()
                .forEach(shared -> found.put(shared.placement(), shared));
        return found;
    }
}
