package org.houvast.learning.week;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.DayPart;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.organisation.GroupId;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is planned, and the goals. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Weeks {

    private static final int AHEAD = 21;

    /** {@code %s}: which ones. */
    private static final String ITEMS =
            """
            select i.id, i.placement, p.given_name as trainee, i.day, i.part, i.kind, i.words, i.watches,
                s.called as watcher, i.done_on, f.falls_out, n.next_day
            from learning.plan_item i
            join organisation.group_card g on g.id = i.care_group
            left join trainee.placement_card p on p.placement = i.placement
            left join organisation.staff_card s on s.id = i.watches
            cross join lateral (select coalesce(i.done_on is null
                and (case when i.watches is null then 7 else learning.works(i.watches, i.day, g.region) end
                    & case when i.placement is null then 7 else learning.learns(i.placement, i.day, g.region) end
                    & learning.bit_of(i.part)) = 0, false) as falls_out) f
            left join lateral (select min(cast(d as date)) as next_day
                from generate_series(greatest(i.day, cast(:today as date)) + 1, greatest(i.day, cast(:today as date)) + :ahead, interval '1 day') d
                where f.falls_out
                    and (case when i.watches is null then 7 else learning.works(i.watches, cast(d as date), g.region) end
                        & case when i.placement is null then 7
                            else learning.learns(i.placement, cast(d as date), g.region) end
                        & learning.bit_of(i.part)) <> 0) n on true
            where %s
            order by i.day, learning.bit_of(i.part), i.kind, i.id
            """;

    private final JdbcClient jdbc;

    Weeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is planned for trainees in some days, in order. */
    public List<PlanItem> of(
            Collection<PlacementId> trainees, LocalDate from, LocalDate through, LocalDate today) {
        return jdbc.sql(
                        ITEMS.formatted(
                                "i.placement = any(:trainees) and i.day between :from and :through"))
                .param("trainees", trainees.stream().map(PlacementId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("through", through)
                .param("today", today)
                .param("ahead", AHEAD)
                .query(Rows.of(PlanItem.class))
                .list();
    }

    /** The activities of a group in some days, those of trainees too. */
    List<PlanItem> ofGroup(GroupId group, LocalDate from, LocalDate through, LocalDate today) {
        return jdbc.sql(
                        ITEMS.formatted(
                                "i.care_group = :care_group and i.kind = 'ACTIVITY' and i.day between :from and :through"))
                .param("care_group", group.value())
                .param("from", from)
                .param("through", through)
                .param("today", today)
                .param("ahead", AHEAD)
                .query(Rows.of(PlanItem.class))
                .list();
    }

    void plan(
            Actor actor,
            GroupId group,
            @Nullable PlacementId placement,
            LocalDate day,
            DayPart part,
            PlanItem.Kind kind,
            String words,
            @Nullable UUID watches) {
        jdbc.sql(
                        """
                        insert into learning.plan_item
                            (id, care_group, placement, day, part, kind, words, watches, planned_by)
                        values (:id, :care_group, :placement, :day, :part, :kind, :words, :watches, :by)
                        """)
                .param("id", Id.fresh())
                .param("care_group", group.value())
                .param("placement", placement == null ? null : placement.value())
                .param("day", day)
                .param("part", part.name())
                .param("kind", kind.name())
                .param("words", words)
                .param("watches", watches)
                .param("by", actor.account().value())
                .update();
    }

    /** Changes one column of something that is planned for a trainee or in a group. */
    private void change(String set, String whose, UUID owner, UUID item, @Nullable Object value) {
        var changed =
                jdbc.sql(
                                "update learning.plan_item set %s where id = :item and %s = :owner"
                                        .formatted(set, whose))
                        .param("item", item)
                        .param("owner", owner)
                        .param("value", value)
                        .update();
        if (changed == 0) {
            throw new NotVisible();
        }
    }

    void move(PlacementId placement, UUID item, LocalDate day) {
        change("day = cast(:value as date)", "placement", placement.value(), item, day);
    }

    void done(PlacementId placement, UUID item, @Nullable LocalDate on) {
        change("done_on = cast(:value as date)", "placement", placement.value(), item, on);
    }

    void watchedBy(GroupId group, UUID item, UUID staff) {
        change("watches = cast(:value as uuid)", "care_group", group.value(), item, staff);
    }

    void drop(PlacementId placement, UUID item) {
        jdbc.sql("delete from learning.plan_item where id = :item and placement = :placement")
                .param("item", item)
                .param("placement", placement.value())
                .update();
    }

    void dropOfTeam(GroupId group, UUID item) {
        jdbc.sql(
                        "delete from learning.plan_item where id = :item and care_group = :care_group and placement is null")
                .param("item", item)
                .param("care_group", group.value())
                .update();
    }

    /** The goal of now. */
    public Optional<Goal> goal(PlacementId placement) {
        return jdbc.sql(
                        """
                        select id, words, module, step from learning.goal
                        where placement = :placement and reached_on is null
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Goal.class))
                .optional();
    }

    /** The goals that were reached, the last one first. */
    List<String> reached(PlacementId placement) {
        return jdbc.sql(
                        """
                        select words from learning.goal where placement = :placement and reached_on is not null
                        order by reached_on desc, id desc limit 10
                        """)
                .param("placement", placement.value())
                .query((row, n) -> row.getString("words"))
                .list();
    }

    /** The goal of now becomes another, or other words. */
    void choose(PlacementId placement, String words, @Nullable String module, LocalDate today) {
        jdbc.sql(
                        """
                        insert into learning.goal (id, placement, words, module, chosen_on)
                        values (:id, :placement, :words, :module, :today)
                        on conflict (organiser, placement) where reached_on is null
                        do update set words = excluded.words, module = excluded.module
                        """)
                .param("id", Id.fresh())
                .param("placement", placement.value())
                .param("words", words)
                .param("module", module)
                .param("today", today)
                .update();
    }

    void step(PlacementId placement, int step) {
        jdbc.sql(
                        "update learning.goal set step = :step where placement = :placement and reached_on is null")
                .param("step", step)
                .param("placement", placement.value())
                .update();
    }

    void reach(PlacementId placement, LocalDate today) {
        jdbc.sql(
                        """
                        update learning.goal set step = 4, reached_on = :today
                        where placement = :placement and reached_on is null
                        """)
                .param("today", today)
                .param("placement", placement.value())
                .update();
    }

    /** Who works in a group, to look along. */
    List<Choice> team(GroupId group, LocalDate today) {
        return jdbc.sql(
                        """
                        select s.id, s.called
                        from organisation.staff_group_card g
                        join organisation.staff_card s on s.id = g.staff
                            and (s.left_on is null or s.left_on >= :today)
                        where g.care_group = :care_group and g.valid @> cast(:today as date)
                        order by s.called, s.id
                        """)
                .param("care_group", group.value())
                .param("today", today)
                .query((row, n) ->
                        new Choice(
                                row.getObject("id", UUID.class).toString(),
                                row.getString("called")))
                .list();
    }
}
