package org.houvast.trainee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Rows;
import org.houvast.organisation.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On which days a plan leaves a trainee alone in the group: nobody of the group works then, by
 * roster and absences, and nobody was asked to come and stand beside (S2.4).
 *
 * <p>A colleague of two groups counts where she is not the only one of the other. Care after school
 * is looked at after school, or all day in school holidays; other care in the morning and the
 * afternoon, preschool in the morning. Where of nobody in the group is known when they work,
 * nothing can be said.
 */
@Component
@Transactional(readOnly = true)
public class AloneDays {

    /** So far ahead, in days, where somebody looks at it day by day: four weeks. */
    public static final int AHEAD_DAYS = 28;

    /**
     * A day on which a trainee would be alone.
     *
     * @param parts for which parts, as the sum of the bits of a day's parts
     */
    public record Alone(PlacementId placement, LocalDate day, int parts) {}

    private static final String ALONE =
            """
            day as materialized (
                select p.placement, p.care_group, g.care_type, p.days, d.day,
                    organisation.is_holiday(g.region, d.day) as holiday
                from plan p
                join organisation.group_card g on g.id = p.care_group
                cross join lateral (select cast(s.day as date) as day
                    from generate_series(p.first, p.last, interval '1 day') as s(day)) d
                where not exists (select 1 from organisation.closing_day_card c
                    where c.location = g.location and c.day = d.day)
                    and exists (select 1 from organisation.staff_group_card s
                        join organisation.staff_days_card w on w.staff = s.staff and w.valid @> d.day
                        where s.care_group = p.care_group and s.valid @> d.day)),
            there as materialized (
                select y.placement, y.care_group, y.day, y.holiday, foundation.parts_on(y.days, y.day, y.holiday)
                    & organisation.open_parts(y.care_type, y.holiday) as parts
                from day y),
            beside as (
                select t.placement, t.day, t.parts, (
                    select bit_or(x.parts) from (
                        select n.parts & ~organisation.needed_elsewhere(g.staff, t.care_group, t.day, n.parts) as parts,
                            g.staff
                        from organisation.staff_group_card g
                        join organisation.staff_days_card w on w.staff = g.staff and w.valid @> t.day
                        cross join lateral (select foundation.parts_on(w.days, t.day, t.holiday) & t.parts as parts) n
                        where g.care_group = t.care_group and g.valid @> t.day
                        union all
                        select 7, b.staff from trainee.beside b
                        where b.placement = t.placement and b.weekday = extract(isodow from t.day)
                            and t.day between b.from_day and b.through_day) x
                    join organisation.staff_card k on k.id = x.staff and (k.left_on is null or k.left_on >= t.day)
                    where not exists (select 1 from organisation.absence_card a
                        where a.staff = x.staff and a.valid @> t.day)) as others
                from there t where t.parts > 0)
            select placement, day, parts & ~coalesce(others, 0) as parts from beside
            where parts & ~coalesce(others, 0) <> 0
            order by placement, day
            """;

    private final JdbcClient jdbc;

    AloneDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of placements as they are: the days from today or the first day, four weeks ahead. Who may be
     * alone has none.
     */
    public Map<PlacementId, List<Alone>> of(Collection<PlacementId> placements, LocalDate today) {
        var found = new LinkedHashMap<PlacementId, List<Alone>>();
        if (placements.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        with plan as (
                            select p.id as placement, p.care_group, d.days,
                                greatest(d.from_day, f.first) as first,
                                least(p.through_day, d.through_day, f.first + :ahead - 1) as last
                            from trainee.placement p
                            cross join lateral (select greatest(p.from_day, cast(:today as date)) as first) f
                            join trainee.placement_days d on d.placement = p.id
                            where p.id = any(:placements) and p.never_alone),
                        """
                                + ALONE)
                .param(
                        "placements",
                        placements.stream().map(PlacementId::value).toArray(UUID[]::new))
                .param("today", today)
                .param("ahead", AHEAD_DAYS)
                .query(Rows.of(Alone.class))
                .list()
                .forEach(alone ->
                        Objects.requireNonNull(
                                        found.computeIfAbsent(
                                                alone.placement(), p -> new ArrayList<>()))
                                .add(alone));
        return found;
    }

    /**
     * Of a plan that is not kept yet.
     *
     * @param placement whose plan; one that does not exist yet has nobody who was asked to come
     * @param period both ends included; more than eight weeks are looked at for eight
     */
    public List<Alone> ofPlan(
            PlacementId placement, GroupId group, DayPattern days, DateRange period) {
        var last = period.from().plusWeeks(8).minusDays(1);
        var through = period.through();
        return jdbc.sql(
                        """
                        with plan as (
                            select cast(:placement as uuid) as placement, cast(:care_group as uuid) as care_group,
                                cast(:days as foundation.day_pattern) as days, cast(:first as date) as first,
                                cast(:last as date) as last),
                        """
                                + ALONE)
                .param("placement", placement.value())
                .param("care_group", group.value())
                .param("days", days.text())
                .param("first", period.from())
                .param("last", through == null || through.isAfter(last) ? last : through)
                .query(Rows.of(Alone.class))
                .list();
    }
}
