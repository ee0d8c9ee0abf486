package org.houvast.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.houvast.foundation.postgres.Database;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouvastTest
class HarnessTest {

    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired Database database;

    @RepeatedTest(3)
    void a_write_of_one_test_is_not_seen_by_another() throws Exception {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table a_write as select 1 as one");
        }

        assertThat(
                        jdbc.sql("select count(*) from pg_tables where tablename = 'a_write'")
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    @Test
    void the_application_signs_in_as_its_own_role() {
        assertThat(jdbc.sql("select current_user").query(String.class).single())
                .isEqualTo("houvast_app");
    }

    @Test
    void the_clock_stands_still() {
        assertThat(LocalDate.now(clock)).isEqualTo(StandingClock.TODAY);
    }
}
