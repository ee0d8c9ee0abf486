package org.houvast.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.houvast.foundation.postgres.Database;
import org.houvast.testing.FreshDatabase;
import org.houvast.testing.ModuleTest;
import org.houvast.testing.StandingClock;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lowest floor starts without the floors above it; its tests share one database here. */
@ModuleTest
@FreshDatabase(FreshDatabase.When.EACH_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FoundationAloneTest {

    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired Database database;

    @Test
    @Order(1)
    void a_first_step_writes() throws Exception {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table a_step as select 1 as one");
        }
    }

    @Test
    @Order(2)
    void a_second_step_finds_what_the_first_one_wrote() {
        assertThat(
                        jdbc.sql("select count(*) from pg_tables where tablename = 'a_step'")
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void the_clock_stands_still() {
        assertThat(clock.instant()).isEqualTo(StandingClock.NOW);
    }
}
