package org.houvast.learning.welcome;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.houvast.foundation.Rows;
import org.houvast.learning.sheet.Sheets;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How each trainee is welcomed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Welcomes {

    /** What a trainee said to the invitation. */
    enum Answer {
        COMES,
        ANOTHER_DAY
    }

    /**
     * @param visitOn a calm hour before the start; {@code null} as long as nobody invited
     * @param settlingThrough {@code null} for as long as the location usually gives
     */
    record Welcome(
            @Nullable LocalDate visitOn,
            @Nullable LocalTime visitAt,
            @Nullable String visitWords,
            @Nullable Answer visitAnswer,
            @Nullable LocalDate settlingThrough) {}

    /**
     * Something of the list that was done.
     *
     * @param givenName who did it with the trainee; {@code null} when not known any more
     */
    record Tick(String words, String section, LocalDate doneOn, @Nullable String givenName) {}

    private static final Welcome NONE = new Welcome(null, null, null, null, null);

    private final JdbcClient jdbc;

    Welcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A start at a glance.
     *
     * @param settlingThrough as {@link ShowWarmStart#settlingThrough}
     * @param done how much of the list was done
     * @param own how long the location's own list is; {@code null} while it is the example
     */
    record Glance(
            LocalDate fromDay,
            LocalDate settlingThrough,
            @Nullable LocalDate visitOn,
            @Nullable LocalTime visitAt,
            @Nullable String visitWords,
            @Nullable Answer visitAnswer,
            int done,
            @Nullable Integer own) {}

    Glance glance(PlacementId placement) {
        return jdbc.sql(
                        """
                        select p.from_day, coalesce(w.settling_through, least(p.through_day,
                                p.from_day + 7 * coalesce(s.settling_weeks, :usual) - 1)) as settling_through,
                            w.visit_on, w.visit_at, w.visit_words, w.visit_answer,
                            (select count(*)::int from learning.welcome_tick t where t.placement = p.placement) as done,
                            (select sum(cardinality(c.lines))::int from learning.sheet_section c
                                where c.sheet = s.id) as own
                        from trainee.placement_card p
                        left join learning.welcome w on w.placement = p.placement
                        left join learning.sheet s on s.location = p.location and s.kind = 'ONBOARDING'
                        where p.placement = :placement
                        """)
                .param("usual", Sheets.USUAL_SETTLING_WEEKS)
                .param("placement", placement.value())
                .query(Rows.of(Glance.class))
                .single();
    }

    Welcome of(PlacementId placement) {
        return find(placement).orElse(NONE);
    }

    private Optional<Welcome> find(PlacementId placement) {
        return jdbc.sql(
                        """
                        select visit_on, visit_at, visit_words, visit_answer, settling_through
                        from learning.welcome where placement = :placement
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Welcome.class))
                .optional();
    }

    /** Whether the location is closed on a day. */
    boolean isClosed(PlacementId placement, LocalDate day) {
        return jdbc.sql(
                        """
                        select exists (select 1 from organisation.closing_day_card c
                            join trainee.placement_card p on p.location = c.location
                            where p.placement = :placement and c.day = :day)
                        """)
                .param("placement", placement.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Invites for a visit; an earlier answer was to another day. */
    void invite(PlacementId placement, LocalDate on, LocalTime at, String words) {
        jdbc.sql(
                        """
                        insert into learning.welcome (placement, visit_on, visit_at, visit_words)
                        values (:placement, :on, :at, :words)
                        on conflict on constraint welcome_pk do update set visit_on = excluded.visit_on,
                            visit_at = excluded.visit_at, visit_words = excluded.visit_words,
                            visit_answer = null, version = welcome.version + 1
                        """)
                .param("placement", placement.value())
                .param("on", on)
                .param("at", at)
                .param("words", words.isEmpty() ? null : words)
                .update();
    }

    void answer(PlacementId placement, Answer answer) {
        jdbc.sql(
                        """
                        update learning.welcome set visit_answer = :answer, version = version + 1
                        where placement = :placement and visit_on is not null
                        """)
                .param("placement", placement.value())
                .param("answer", answer.name())
                .update();
    }

    void settlesThrough(PlacementId placement, LocalDate day) {
        jdbc.sql(
                        """
                        insert into learning.welcome (placement, settling_through) values (:placement, :day)
                        on conflict on constraint welcome_pk do update
                        set settling_through = excluded.settling_through, version = welcome.version + 1
                        """)
                .param("placement", placement.value())
                .param("day", day)
                .update();
    }

    List<Tick> ticks(PlacementId placement) {
        return jdbc.sql(
                        """
                        select t.words, t.section, t.done_on, s.given_name from learning.welcome_tick t
                        left join organisation.staff_card s on s.id = t.staff
                        where t.placement = :placement order by t.done_on, t.words
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Tick.class))
                .list();
    }

    void tick(
            PlacementId placement,
            String section,
            String words,
            @Nullable StaffId staff,
            LocalDate today) {
        jdbc.sql(
                        """
                        insert into learning.welcome_tick (placement, words, section, done_on, staff)
                        values (:placement, :words, :section, :today, :staff)
                        on conflict on constraint welcome_tick_pk do nothing
                        """)
                .param("placement", placement.value())
                .param("words", words)
                .param("section", section)
                .param("today", today)
                .param("staff", staff == null ? null : staff.value())
                .update();
    }

    void untick(PlacementId placement, String words) {
        jdbc.sql(
                        "delete from learning.welcome_tick where placement = :placement and words = :words")
                .param("placement", placement.value())
                .param("words", words)
                .update();
    }
}
