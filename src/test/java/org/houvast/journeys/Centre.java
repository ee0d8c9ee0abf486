package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.houvast.access.AccountId;
import org.houvast.access.Actor;
import org.houvast.access.MovingClock;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Rows;
import org.houvast.foundation.daybreak.Mornings;
import org.houvast.foundation.postgres.Database;
import org.houvast.rhythm.Closing;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.Moments;
import org.houvast.testing.StandingClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A centre in which days go by. Each day, what may never be is looked for, and what is planned for
 * it gets done.
 */
@TestComponent
class Centre {

    /** What is wrong on a day, each in a sentence with the child's name. */
    private static final String WRONG =
            """
            select format('%s %s has %s mentors, and nobody is told', c.given_name, c.surname, h.mentors)
            from child.child_card c
            cross join lateral (select count(*) as mentors from mentorship.term_card t
                join organisation.staff_card s on s.id = t.mentor
                where t.care_placement = c.placement and t.valid @> cast(:day as date)
                    and (s.left_on is null or s.left_on >= :day)) h
            where c.valid @> cast(:day as date)
                and (h.mentors > 1 or h.mentors = 0
                    and c.placement not in (select v.care_placement from signal.vacant(:day) v))
            union all
            select format('%s %s: %s until %s has no day, and no reason', c.given_name, c.surname, m.title, m.due_on)
            from rhythm.moment m join child.child_card c on c.placement = m.care_placement
            where m.state = 'OPEN' and (m.planned_on is null or m.planned_on < :day) and m.reason is null
            union all
            select format('%s %s left, and %s is open', c.given_name, c.surname, m.title)
            from rhythm.moment m join child.child_card c on c.placement = m.care_placement
            where m.state = 'OPEN' and c.through_day < :day
            union all
            select format('%s %s: %s stands on %s: %s', c.given_name, c.surname, m.title, m.planned_on, x.why)
            from rhythm.moment m
            join child.child_card c on c.placement = m.care_placement
            cross join lateral (
                select 'the location is closed' as why from organisation.closing_day_card d
                where d.location = c.location and d.day = m.planned_on
                union all
                select 'the mentor is away' from organisation.absence_card a
                where a.staff = m.owner and a.valid @> m.planned_on
                union all
                select 'the mentor left' from organisation.staff_card s
                where s.id = m.owner and s.left_on < m.planned_on
                union all
                select 'the child left' where c.through_day < m.planned_on
                union all
                select 'it is of somebody else' where not exists (select 1 from mentorship.term_card t
                    where t.care_placement = c.placement and t.mentor = m.owner and t.valid @> m.planned_on)
                union all
                select 'the child does not come' from child.on_day(:day) o
                where m.planned_on = :day and m.chosen_by is null and o.placement = c.placement and o.parts = 0
                union all
                select 'the mentor does not work' from organisation.on_day(:day) o
                where m.planned_on = :day and m.chosen_by is null and o.staff = m.owner and o.parts = 0) x
            where m.state = 'OPEN' and m.planned_on >= :day
            """;

    private record Planned(UUID moment) {}

    private record Leads(UUID account, UUID organiser) {}

    private final MovingClock clock;
    private final Mornings mornings;
    private final Moments moments;
    private final Database database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private Actor leader = new Actor(new AccountId(UUID.randomUUID()), OrganiserId.fresh());
    private int done;

    Centre(
            Clock clock,
            Mornings mornings,
            Moments moments,
            Database database,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.clock = (MovingClock) clock;
        this.mornings = mornings;
        this.moments = moments;
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The centre of this leader, on the day on which all tests begin. */
    void begins(String surname) {
        try (var owner = database.connectAsOwner();
                var question =
                        owner.prepareStatement(
                                "select account, organiser from organisation.staff where surname = ?")) {
            question.setString(1, surname);
            var row = question.executeQuery();
            assertThat(row.next()).isTrue();
            leader =
                    new Actor(
                            new AccountId(row.getObject("account", UUID.class)),
                            new OrganiserId(row.getObject("organiser", UUID.class)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        tidyUp();
    }

    /** What PostgreSQL does by itself outside of tests. */
    private void tidyUp() {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), StandingClock.ZONE);
    }

    /** Day after day, until this one has begun. */
    void passes(LocalDate until) {
        while (today().isBefore(until)) {
            whatIsPlannedGetsDone();
            clock.forward(Duration.ofDays(1));
            mornings.begin();
            holds();
            if (today().getDayOfMonth() == 1) {
                tidyUp();
            }
        }
    }

    /** Goes to this day at once: nobody was there meanwhile. */
    void jumps(LocalDate to) {
        clock.forward(Duration.ofDays(today().until(to, ChronoUnit.DAYS)));
        mornings.begin();
    }

    /** What may never be, is not. */
    void holds() {
        var wrong = ask(() -> jdbc.sql(WRONG).param("day", today()).query(String.class).list());
        assertThat(wrong).as("on %s", today()).isEmpty();
    }

    /** One in five stands in another system; one in seven has to wait. */
    private void whatIsPlannedGetsDone() {
        var planned =
                ask(() ->
                        jdbc.sql(
                                        """
                                        select m.moment from rhythm.moment_card m
                                        where m.state = 'OPEN' and m.planned_on = :day order by m.moment
                                        """)
                                .param("day", today())
                                .query(Rows.of(Planned.class))
                                .list());
        for (var one : planned) {
            done++;
            if (done % 7 != 0) {
                leader.tenant()
                        .run(() ->
                                moments.close(
                                        leader,
                                        new MomentId(one.moment()),
                                        done % 5 == 0 ? Closing.DONE_ELSEWHERE : Closing.DONE));
            }
        }
    }

    /** The address of a child's page. */
    String child(String name) {
        return "/children/"
                + ask(() ->
                        jdbc.sql(
                                        """
                                        select placement from child.child_card
                                        where given_name || ' ' || surname = :name order by from_day desc limit 1
                                        """)
                                .param("name", name)
                                .query(UUID.class)
                                .single());
    }

    /** The address of a colleague's page. */
    String colleague(String name) {
        return "/colleagues/"
                + ask(() ->
                        jdbc.sql("select id from organisation.staff_card where name = :name")
                                .param("name", name)
                                .query(UUID.class)
                                .single());
    }

    /** The children whom a colleague follows today, each as its placement. */
    List<UUID> followedBy(String name) {
        return ask(() ->
                jdbc.sql(
                                """
                                select t.care_placement from mentorship.term_card t
                                join organisation.staff_card s on s.id = t.mentor
                                join child.child_card c on c.placement = t.care_placement
                                where s.name = :name and t.valid @> cast(:day as date) order by c.given_name, c.placement
                                """)
                        .param("name", name)
                        .param("day", today())
                        .query(UUID.class)
                        .list());
    }

    /** The address of an open moment of a mentor's child, counted from the first one due. */
    String moment(String mentor, String kind, int nth) {
        return "/moments/"
                + ask(() ->
                        jdbc.sql(
                                        """
                                        select m.moment from rhythm.moment_card m
                                        join mentorship.term_card t on t.care_placement = m.care_placement
                                            and t.valid @> cast(:day as date)
                                        join organisation.staff_card s on s.id = t.mentor
                                        where s.name = :mentor and m.kind = :kind and m.state = 'OPEN'
                                        order by m.due_on, m.moment offset :nth limit 1
                                        """)
                                .param("day", today())
                                .param("mentor", mentor)
                                .param("kind", kind)
                                .param("nth", nth)
                                .query(UUID.class)
                                .single());
    }

    /** Overviews that nobody said are right. */
    List<UUID> overviewsWaiting() {
        return ask(() ->
                jdbc.sql("select id from rhythm.overview where sent_on is null order by id")
                        .query(UUID.class)
                        .list());
    }

    private <T> T ask(Supplier<T> question) {
        return leader.tenant().call(() -> transaction.execute(_ -> question.get()));
    }
}
