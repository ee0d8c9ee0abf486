package org.houvast.demo;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty, migrated database with the demo at some scale, for benchmarks.
 *
 * <pre>{@code java … org.houvast.demo.Generate jdbc:postgresql:… owner password scale}</pre>
 */
public final class Generate {

    private static final int EACH = 250_000;

    private Generate() {}

    public static void main(String[] args) throws SQLException {
        if (args.length != 4) {
            throw new IllegalArgumentException("say: jdbc-url owner password scale");
        }
        try (var owner = DriverManager.getConnection(args[0], args[1], args[2])) {
            fill(owner, DemoWorld.of(Integer.parseInt(args[3]), null), System.out);
        }
    }

    /**
     * Writes a world, and tells how far it is.
     *
     * @param owner a connection of the role that owns the tables
     * @param out {@code null} says nothing
     * @return how many rows
     */
    public static long fill(Connection owner, DemoWorld world, @Nullable PrintStream out)
            throws SQLException {
        var began = System.nanoTime();
        long written;
        try (var writer = new DemoWriter(owner)) {
            var next = new long[] {EACH};
            world.tell(rows -> {
                add(writer, rows);
                if (out != null && writer.written() >= next[0]) {
                    say(out, writer.written(), began);
                    next[0] = writer.written() + EACH;
                }
            });
            writer.flush();
            written = writer.written();
        }
        if (out != null) {
            say(out, written, began);
        }
        return written;
    }

    private static void add(DemoWriter writer, java.util.List<Row> rows) {
        try {
            writer.add(rows);
        } catch (SQLException e) {
            throw new IllegalStateException("The demo could not be written", e);
        }
    }

    private static void say(PrintStream out, long rows, long began) {
        out.printf(
                Locale.ROOT, "demo: %,d rows in %.1f s%n", rows, (System.nanoTime() - began) / 1e9);
    }
}
