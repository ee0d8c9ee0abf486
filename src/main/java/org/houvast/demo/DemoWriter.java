package org.houvast.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes the demo into an empty, migrated database. PostgreSQL refuses {@code COPY} into a table
 * under row level security, even to the owner; so rows are copied beside it and inserted from
 * there, under every policy and constraint.
 */
public final class DemoWriter implements AutoCloseable {

    private static final int ENOUGH = 6_000_000;

    private final Connection owner;
    private final CopyManager copy;
    private final Map<Class<? extends Row>, Table> tables = new LinkedHashMap<>();
    private int held;
    private long written;

    /**
     * @param owner a connection of the role that owns the tables; it is not closed here
     */
    public DemoWriter(Connection owner) throws SQLException {
        this.owner = owner;
        this.copy = owner.unwrap(PGConnection.class).getCopyAPI();
        owner.setAutoCommit(false);
        for (var kind : Row.KINDS) {
            tables.put(kind, new Table(kind));
        }
        execute("set local client_min_messages = warning");
        for (var table : tables.values()) {
            execute(table.create());
        }
        owner.commit();
    }

    /** Takes rows; writes them when enough have come together. */
    public void add(List<Row> rows) throws SQLException {
        for (var row : rows) {
            held += table(row).add(row);
        }
        if (held > ENOUGH) {
            flush();
        }
    }

    private Table table(Row row) {
        var table = tables.get(row.getClass());
        if (table == null) {
            throw new IllegalArgumentException("no table for " + row.getClass());
        }
        return table;
    }

    /** Writes what was taken, in one transaction. */
    public void flush() throws SQLException {
        execute("set local synchronous_commit = off");
        try {
            for (var table : tables.values()) {
                if (table.rows > 0) {
                    copy.copyIn(
                            table.copyIn(), new ByteArrayInputStream(table.bytes.toByteArray()));
                    execute(table.insert());
                    written += table.rows;
                    table.clear();
                }
            }
            owner.commit();
        } catch (IOException e) {
            throw new SQLException("The rows could not be copied", e);
        }
        held = 0;
    }

    /** Writes the rest, and lets the database look at what it has now. */
    @Override
    public void close() throws SQLException {
        flush();
        for (var table : tables.values()) {
            execute("drop table " + table.beside);
            execute("analyze " + table.name);
        }
        owner.commit();
        owner.setAutoCommit(true);
    }

    /** How many rows are in the database by now. */
    public long written() {
        return written;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A table, and the rows that wait for it in the form that {@code COPY} reads. */
    private static final class Table {

        private final String name;
        private final String beside;
        private final String columns;
        private final RecordComponent[] components;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final StringBuilder line = new StringBuilder();
        private int rows;

        Table(Class<? extends Row> kind) {
            var of = kind.getAnnotation(Row.Of.class);
            if (of == null) {
                throw new IllegalArgumentException(kind + " names no table");
            }
            name = of.value();
            beside = "pg_temp.demo_" + name.replace('.', '_');
            components = kind.getRecordComponents();
            columns =
                    Arrays.stream(components)
                            .map(component -> column(component.getName()))
                            .collect(Collectors.joining(", "));
        }

        private static String column(String component) {
            return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }

        String create() {
            return "create temp table %s on commit delete rows as select %s from %s with no data"
                    .formatted(beside.substring("pg_temp.".length()), columns, name);
        }

        String copyIn() {
            return "copy %s (%s) from stdin".formatted(beside, columns);
        }

        String insert() {
            return "insert into %s (%s) select %s from %s"
                    .formatted(name, columns, columns, beside);
        }

        /** Answers how many bytes that were. */
        int add(Row row) {
            line.setLength(0);
            for (int i = 0; i < components.length; i++) {
                if (i > 0) {
                    line.append('\t');
                }
                write(value(row, components[i]));
            }
            line.append('\n');
            var encoded = line.toString().getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(encoded);
            rows++;
            return encoded.length;
        }

        private static @Nullable Object value(Row row, RecordComponent component) {
            try {
                return component.getAccessor().invoke(row);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(component + " cannot be read", e);
            }
        }

        private void write(@Nullable Object value) {
            switch (value) {
                case null -> line.append("\\N");
                case String text -> escaped(text);
                case byte[] content ->
                        line.append("\\\\x").append(HexFormat.of().formatHex(content));
                case List<?> list -> list(list);
                default -> line.append(value);
            }
        }

        private void list(List<?> list) {
            var items = new ArrayList<String>();
            for (var item : list) {
                items.add(
                        '"'
                                + String.valueOf(item).replace("\\", "\\\\").replace("\"", "\\\"")
                                + '"');
            }
            escaped("{" + String.join(",", items) + "}");
        }

        private void escaped(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '\\' -> line.append("\\\\");
                    case '\t' -> line.append("\\t");
                    case '\n' -> line.append("\\n");
                    case '\r' -> line.append("\\r");
                    default -> line.append(c);
                }
            }
        }

        void clear() {
            bytes.reset();
            rows = 0;
        }
    }
}
