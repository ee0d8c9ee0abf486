package org.houvast.foundation.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A Houvast in small, in a process of its own, to be killed: it starts the database, writes rows
 * from several threads, and says the number of each row only after its commit was acknowledged. It
 * ends well when its standard input is closed.
 *
 * <p>Arguments: the data folder, the folder of programs, and optionally a {@link RunAs}.
 */
final class AcknowledgingWriter {

    static final String READY = "ready ";
    static final String ACKNOWLEDGED = "row ";

    private static final int WRITERS = 4;

    private AcknowledgingWriter() {}

    public static void main(String[] arguments) throws Exception {
        var settings = settings(Path.of(arguments[0]), Path.of(arguments[1]));
        if (arguments.length > 2) {
            settings = settings.as(RunAs.valueOf(arguments[2].toUpperCase(Locale.ROOT)));
        }
        try (var postgres = EmbeddedPostgres.start(settings)) {
            var next = new AtomicLong(prepare(postgres.database()));
            System.out.println(READY + postgres.serverPid());
            for (var writer = 0; writer < WRITERS; writer++) {
                Thread.ofPlatform().daemon().start(() -> writeOn(postgres.database(), next));
            }
            while (System.in.read() >= 0) {
                // whoever started this holds on to it
            }
        }
    }

    /** The settings of real use, but for the memory: several run on one machine. */
    static PostgresSettings settings(Path folder, Path programs) {
        return PostgresSettings.in(folder).withBinariesIn(programs).with("shared_buffers", "32MB");
    }

    /** What a row with this number holds, so that a torn one shows. */
    static String textOf(long number) {
        return ("row " + number + " ").repeat(1 + (int) (number % 40));
    }

    private static long prepare(Database database) throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table if not exists written (number bigint primary key, text text not null)
                    """);
            statement.execute("grant insert on written to " + database.app().role());
            try (var rows =
                    statement.executeQuery("select coalesce(max(number), 0) + 1 from written")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Goes on for ever: after an error with a new connection and a new number. */
    private static void writeOn(Database database, AtomicLong next) {
        while (true) {
            try (var connection = database.connectAsApp();
                    var insert = connection.prepareStatement("insert into written values (?, ?)")) {
                while (true) {
                    var number = next.getAndIncrement();
                    insert.setLong(1, number);
                    insert.setString(2, textOf(number));
                    insert.execute();
                    System.out.println(ACKNOWLEDGED + number);
                }
            } catch (SQLException e) {
                Pause.shortly();
            }
        }
    }

    /** The row numbers and texts that are there, checked. */
    static Set<Long> written(Database database) throws SQLException, IOException {
        var numbers = new HashSet<Long>();
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select number, text from written")) {
            while (rows.next()) {
                var number = rows.getLong("number");
                if (!textOf(number).equals(rows.getString("text"))) {
                    throw new IOException("Row " + number + " is torn");
                }
                numbers.add(number);
            }
        }
        return numbers;
    }
}
