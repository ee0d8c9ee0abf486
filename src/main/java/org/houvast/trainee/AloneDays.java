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
                        select p.id as placement, a.day, a.parts
                        from trainee.placement p
                        cross join lateral (select greatest(p.from_day, cast(:today as date)) as first) f
                        join trainee.placement_days d on d.placement = p.id
                        cross join lateral trainee.alone(p.id, p.care_group, d.days, greatest(d.from_day, f.first),
                            least(p.through_day, d.through_day, f.first + :ahead - 1)) a
                        where p.id = any(:placements) and p.never_alone
                        order by p.id, a.day
                        """)
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
                        select cast(:placement as uuid) as placement, a.day, a.parts
                        from trainee.alone(cast(:placement as uuid), cast(:care_group as uuid),
                            cast(:days as foundation.day_pattern), cast(:first as date), cast(:last as date)) a
                        """)
                .param("placement", placement.value())
                .param("care_group", group.value())
                .param("days", days.text())
                .param("first", period.from())
                .param("last", through == null || through.isAfter(last) ? last : through)
                .query(Rows.of(Alone.class))
                .list();
    }
}
