package org.houvast.rhythm.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Id;
import org.houvast.rhythm.YearPlans;
import org.houvast.rhythm.checklist.Line;
import org.houvast.rhythm.planning.NotPlanned;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what a plan says of many moments at once. */
@Component
class PlannedMoments {

    /**
     * What a plan says of one moment.
     *
     * @param day the day; {@code null} for none
     * @param owner the mentor of that day
     * @param reason why there is no day; {@code null} when there is one
     */
    private record Place(@Nullable LocalDate day, @Nullable UUID owner, @Nullable String reason) {}

    /** A new open moment of a line. */
    record Begun(UUID id, UUID placement, Line line, Window window) {}

    /** A moment for which the checklist asks otherwise now. */
    record Shifted(UUID id, Line line, Window window) {}

    private final NamedParameterJdbcTemplate jdbc;

    PlannedMoments(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** From here on nobody else plans for this organiser until the transaction ends. */
    void alone() {
        jdbc.getJdbcOperations()
                .execute(
                        "select pg_advisory_xact_lock(hashtextextended('rhythm ' || foundation.current_organiser(), 0))");
    }

    void begin(Collection<Begun> moments) {
        batch(
                """
                insert into rhythm.moment
                    (id, care_placement, checklist_line, kind, title, opens_on, due_on, state)
                values (:id, :placement, :line, :kind, :title, :opens, :due, 'OPEN')
                on conflict (organiser, care_placement, checklist_line) where state = 'OPEN' do nothing
                """,
                moments.stream()
                        .map(m ->
                                new MapSqlParameterSource("id", m.id())
                                        .addValue("placement", m.placement())
                                        .addValue("line", m.line().id())
                                        .addValue("kind", m.line().kind().name())
                                        .addValue("title", m.line().title())
                                        .addValue("opens", m.window().opens())
                                        .addValue("due", m.window().due()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** A child that leaves needs no moments after its last day. */
    void letGo(@Nullable Collection<CarePlacementId> placements, LocalDate today) {
        jdbc.update(
                """
                update rhythm.moment m set state = 'WAIVED', closed_on = :today, reason = 'left',
                    planned_on = null, owner = null, version = m.version + 1
                from child.placement_card p
                where p.placement = m.care_placement and m.state = 'OPEN' and p.through_day < greatest(m.opens_on, :today)
                    and (cast(:placements as uuid[]) is null or m.care_placement = any(:placements))
                """,
                new MapSqlParameterSource("today", today)
                        .addValue(
                                "placements",
                                placements == null
                                        ? null
                                        : placements.stream()
                                                .map(CarePlacementId::value)
                                                .toArray(UUID[]::new)));
    }

    /** Tells what got another day, once for a moment and a day. */
    void tell(Collection<DayMoved> moved, LocalDate today) {
        batch(
                """
                insert into rhythm.day_moved (id, moment, mentor, from_day, to_day, because, moved_on)
                values (:id, :moment, :mentor, :from, :to, :because, :today)
                """,
                moved.stream()
                        .map(m ->
                                new MapSqlParameterSource("id", Id.fresh())
                                        .addValue("moment", m.moment())
                                        .addValue("mentor", m.mentor())
                                        .addValue("from", m.from())
                                        .addValue("to", m.to())
                                        .addValue("because", m.because())
                                        .addValue("today", today))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** What nobody asks for any longer, and why. */
    void end(Collection<World.Open> moments, String because, LocalDate today) {
        jdbc.update(
                """
                update rhythm.moment set state = 'WAIVED', closed_on = :today, reason = :because,
                    planned_on = null, owner = null, version = version + 1
                where id = any(:ids) and state = 'OPEN'
                """,
                new MapSqlParameterSource("today", today)
                        .addValue("because", because)
                        .addValue(
                                "ids", moments.stream().map(World.Open::id).toArray(UUID[]::new)));
    }

    void shift(Collection<Shifted> moments) {
        batch(
                """
                update rhythm.moment set opens_on = :opens, due_on = :due, checklist_line = :line,
                    kind = :kind, title = :title, version = version + 1
                where id = :id and state = 'OPEN'
                """,
                moments.stream()
                        .map(m ->
                                new MapSqlParameterSource("id", m.id())
                                        .addValue("line", m.line().id())
                                        .addValue("kind", m.line().kind().name())
                                        .addValue("title", m.line().title())
                                        .addValue("opens", m.window().opens())
                                        .addValue("due", m.window().due()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Writes the days of a plan; what did not change is left alone. */
    YearPlans.Planned place(
            List<World.Open> moments,
            List<org.houvast.rhythm.planning.Planned> planned,
            List<NotPlanned> notPlanned) {
        Map<UUID, Place> places = new HashMap<>();
        planned.forEach(p -> places.put(p.moment(), new Place(p.day(), p.owner(), null)));
        notPlanned.forEach(n -> places.put(n.moment(), new Place(null, null, n.why().key())));
        int placed = 0;
        int moved = 0;
        var changed = new ArrayList<MapSqlParameterSource>();
        for (var moment : moments) {
            var place = places.get(moment.id());
            if (place == null) {
                continue;
            }
            placed += place.day() == null ? 0 : 1;
            var differs = !Objects.equals(place.day(), moment.plannedOn());
            moved += differs && moment.plannedOn() != null ? 1 : 0;
            if (differs
                    || !Objects.equals(place.owner(), moment.owner())
                    || !Objects.equals(place.reason(), moment.reason())) {
                changed.add(
                        new MapSqlParameterSource("id", moment.id())
                                .addValue("day", place.day())
                                .addValue("owner", place.owner())
                                .addValue("reason", place.reason()));
            }
        }
        batch(
                """
                update rhythm.moment set planned_on = :day, owner = :owner, reason = :reason,
                    chosen_by = case when planned_on = :day then chosen_by end,
                    chosen_because = case when planned_on = :day then chosen_because end,
                    version = version + 1
                where id = :id and state = 'OPEN'
                """,
                changed.toArray(MapSqlParameterSource[]::new));
        return new YearPlans.Planned(moments.size(), placed, moments.size() - placed, moved);
    }

    private void batch(String sql, MapSqlParameterSource... rows) {
        if (rows.length > 0) {
            jdbc.batchUpdate(sql, rows);
        }
    }
}
