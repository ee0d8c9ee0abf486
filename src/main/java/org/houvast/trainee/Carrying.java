package org.houvast.trainee;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.organisation.GroupId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What groups can carry: how many trainees on a weekday, and when it is quiet there (S2.65). */
@Component
@Transactional
public class Carrying {

    public static final int MOST_PLACES = 9;
    private static final int LONGEST_WORDS = 80;

    /**
     * A group on a weekday.
     *
     * @param weekday 1 is Monday
     * @param places for how many there is room, as the leader said; {@code null} while nothing was
     *     said
     * @param who learns there then, by given name
     */
    public record Room(GroupId group, int weekday, @Nullable Integer places, List<String> who) {

        /** Whether one more is more than what was said. */
        public boolean isFull() {
            return places != null && who.size() >= places;
        }

        /** Whether there is room for one more, as far as was said. */
        public boolean hasRoom() {
            return places != null && who.size() < places;
        }
    }

    /**
     * When it is quiet in a group.
     *
     * @param weekday 1 is Monday; {@code null} is each day
     */
    public record Quiet(
            UUID id,
            GroupId careGroup,
            @Nullable Integer weekday,
            LocalTime startsAt,
            String words) {

        public boolean isOn(DayOfWeek day) {
            return weekday == null || weekday == day.getValue();
        }
    }

    private final JdbcClient jdbc;

    Carrying(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Monday to Friday of each group, with who learns there around a day: who is here on it or
     * starts within four weeks of it.
     *
     * @param beside a placement that does not count; {@code null} for none
     */
    @Transactional(readOnly = true)
    public List<Room> rooms(
            Collection<GroupId> groups, LocalDate day, @Nullable PlacementId beside) {
        return jdbc.sql(
                        """
                        select g.care_group as "group", w.weekday, c.places,
                            array(select t.given_name from trainee.placement p
                                join trainee.trainee t on t.id = p.trainee
                                join trainee.placement_days d on d.placement = p.id
                                    and daterange(d.from_day, d.through_day, '[]') @> greatest(cast(:day as date), p.from_day)
                                where p.care_group = g.care_group
                                    and p.from_day <= cast(:day as date) + 28 and p.through_day >= :day
                                    and p.id is distinct from cast(:beside as uuid)
                                    and (foundation.week_mask(d.days) >> (3 * (w.weekday - 1))) & 7 <> 0
                                order by t.given_name, t.id) as who
                        from unnest(cast(:groups as uuid[])) as g(care_group)
                        cross join generate_series(1, 5) as w(weekday)
                        left join trainee.capacity c on c.care_group = g.care_group and c.weekday = w.weekday
                        order by g.care_group, w.weekday
                        """)
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("beside", beside == null ? null : beside.value())
                .query(Rows.of(Room.class))
                .list();
    }

    /**
     * Keeps for how many a group has room.
     *
     * @param places per weekday, 1 is Monday; a weekday that is not named is as good as not said
     * @throws Refusal {@code trainee.capacity.places}
     */
    public void keep(GroupId group, Map<Integer, Integer> places) {
        Refusal.when(
                places.values().stream().anyMatch(n -> n < 0 || n > MOST_PLACES),
                "trainee.capacity.places",
                MOST_PLACES);
        jdbc.sql("delete from trainee.capacity where care_group = :care_group")
                .param("care_group", group.value())
                .update();
        places.forEach((weekday, number) ->
                jdbc.sql(
                                """
                                insert into trainee.capacity (care_group, weekday, places)
                                values (:care_group, :weekday, :places)
                                """)
                        .param("care_group", group.value())
                        .param("weekday", weekday)
                        .param("places", number)
                        .update());
    }

    /** When it is quiet, through the week and the day. */
    @Transactional(readOnly = true)
    public List<Quiet> quiet(GroupId group) {
        return jdbc.sql(
                        """
                        select id, care_group, weekday, starts_at, words from trainee.quiet_moment
                        where care_group = :care_group order by starts_at, weekday, id
                        """)
                .param("care_group", group.value())
                .query(Rows.of(Quiet.class))
                .list();
    }

    /**
     * @param weekday {@code null} is each day
     * @throws Refusal {@code trainee.quiet.words}
     */
    public void addQuiet(
            GroupId group, @Nullable DayOfWeek weekday, LocalTime startsAt, String words) {
        Refusal.when(
                words.isBlank() || words.strip().length() > LONGEST_WORDS,
                "trainee.quiet.words",
                LONGEST_WORDS);
        jdbc.sql(
                        """
                        insert into trainee.quiet_moment (id, care_group, weekday, starts_at, words)
                        values (:id, :care_group, :weekday, :starts_at, :words)
                        """)
                .param("id", Id.fresh())
                .param("care_group", group.value())
                .param("weekday", weekday == null ? null : weekday.getValue())
                .param("starts_at", startsAt)
                .param("words", words.strip())
                .update();
    }

    public void removeQuiet(GroupId group, UUID moment) {
        jdbc.sql("delete from trainee.quiet_moment where id = :id and care_group = :care_group")
                .param("id", moment)
                .param("care_group", group.value())
                .update();
    }
}
