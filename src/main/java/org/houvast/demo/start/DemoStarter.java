package org.houvast.demo.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.houvast.demo.Cast;
import org.houvast.demo.DemoWorld;
import org.houvast.demo.Generate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Fills an empty database with the demo, before the web server opens its door. A database in which
 * somebody began already is left as it is; when that is no demo, there are no demo sign-ins and the
 * clock tells the real time.
 */
final class DemoStarter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStarter.class);

    private static final String IS_DEMO = "select foundation.country_of('%s') is not null";

    private final FlywayConnectionDetails owner;
    private final PasswordEncoder passwords;
    private final DemoClock clock;
    private final OfferedSignIns signIns;
    private final int scale;
    private volatile boolean running;

    DemoStarter(
            FlywayConnectionDetails owner,
            PasswordEncoder passwords,
            DemoClock clock,
            OfferedSignIns signIns,
            int scale) {
        this.owner = owner;
        this.passwords = passwords;
        this.clock = clock;
        this.signIns = signIns;
        this.scale = scale;
    }

    @Override
    public void start() {
        try (var connection =
                DriverManager.getConnection(
                        owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
            if (holds(connection, "select foundation.is_empty()")) {
                fill(connection);
            }
            if (holds(connection, IS_DEMO.formatted(Cast.REGENBOOG.value()))) {
                clock.begin(DemoWorld.TODAY, last(connection));
                signIns.open();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The demo cannot be prepared", e);
        }
        running = true;
    }

    private void fill(Connection connection) throws SQLException {
        var began = System.nanoTime();
        var world = DemoWorld.of(scale, passwords.encode(Cast.PASSWORD));
        var rows = Generate.fill(connection, world, scale == 1 ? null : System.out);
        LOG.info(
                "The demo is written: {} rows in {} ms",
                rows,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }

    private static boolean holds(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** When something was read or changed last on the day of the demo. */
    private static @Nullable Instant last(Connection connection) throws SQLException {
        try (var statement =
                connection.prepareStatement(
                        """
                        select max(happened_at) from access.audit_event
                        where happened_at >= ? and happened_at < ?
                        """)) {
            statement.setObject(1, DemoWorld.TODAY);
            statement.setObject(2, DemoWorld.TODAY.plusDays(1));
            try (var rows = statement.executeQuery()) {
                rows.next();
                var last = rows.getObject(1, OffsetDateTime.class);
                return last == null ? null : last.toInstant();
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Well before the web server, which comes last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
