package org.houvast.demo.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.houvast.demo.Cast;
import org.houvast.demo.DemoWorld;
import org.houvast.testing.StandingClock;
import org.houvast.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class DemoStarterTest {

    private final PasswordEncoder passwords = new Argon2PasswordEncoder(16, 32, 1, 1024, 1);
    private final Clock real = StandingClock.clock();
    private final DemoClock clock = new DemoClock(real, System::nanoTime);
    private final OfferedSignIns signIns = new OfferedSignIns();

    @Test
    void an_empty_house_is_filled_and_a_filled_one_is_left_alone() throws Exception {
        try (var own = TestDatabase.fresh();
                var owner = own.database().connectAsOwner();
                var statement = owner.createStatement()) {
            starter(own).start();

            assertThat(signIns.all()).isNotEmpty();
            assertThat(clock.instant().atZone(ZoneOffset.UTC).toLocalDate())
                    .isEqualTo(DemoWorld.TODAY);
            try (var rows =
                    statement.executeQuery(
                            "select password_hash from access.account where sign_in_name = '"
                                    + signIns.all().getFirst().signInName()
                                    + "'")) {
                rows.next();
                assertThat(passwords.matches(Cast.PASSWORD, rows.getString(1))).isTrue();
            }
            for (var offered : signIns.all()) {
                try (var rows =
                        statement.executeQuery(
                                "select display_name from access.account where sign_in_name = '"
                                        + offered.signInName()
                                        + "'")) {
                    assertThat(rows.next()).as(offered.name()).isTrue();
                    assertThat(rows.getString(1)).isEqualTo(offered.name());
                }
            }

            starter(own).start();
            try (var rows = statement.executeQuery("select count(*) from foundation.organiser")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(2);
            }
        }
    }

    @Test
    void where_somebody_else_began_there_is_no_demo() throws Exception {
        try (var own = TestDatabase.fresh();
                var owner = own.database().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "insert into foundation.organiser values (gen_random_uuid(), 'Echt', 'NL', '2026-01-01')");

            starter(own).start();

            assertThat(signIns.all()).isEmpty();
            assertThat(clock.instant()).isEqualTo(real.instant());
        }
    }

    private DemoStarter starter(TestDatabase own) {
        var database = own.database();
        return new DemoStarter(
                new FlywayConnectionDetails() {
                    @Override
                    public String getJdbcUrl() {
                        return database.url();
                    }

                    @Override
                    public String getUsername() {
                        return database.owner().role();
                    }

                    @Override
                    public String getPassword() {
                        return database.owner().password();
                    }
                },
                passwords,
                clock,
                signIns,
                1);
    }
}
