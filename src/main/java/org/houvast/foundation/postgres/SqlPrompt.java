package org.houvast.foundation.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prompt for SQL: a statement ends with a semicolon at the end of a line. {@code \d} lists tables
 * and views, {@code \d schema.table} its columns, {@code \q} ends.
 */
final class SqlPrompt {

    private static final String PROMPT = "houvast=> ";
    private static final String CONTINUED = "houvast-> ";
    private static final int WIDEST = 60;
    private static final int MOST_ROWS = 1000;

    private static final String RELATIONS =
            """
            select n.nspname || '.' || c.relname as name,
                   case c.relkind when 'v' then 'view' else 'table' end as kind,
                   obj_description(c.oid, 'pg_class') as description
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm')
              and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
            order by 1
            """;

    private static final String COLUMNS =
            """
            select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                   case when a.attnotnull then 'not null' else '' end as "null",
                   col_description(a.attrelid, a.attnum) as description
            from pg_attribute a
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped
            order by a.attnum
            """;

    private final Connection connection;
    private final PrintWriter out;

    SqlPrompt(Connection connection, PrintWriter out) {
        this.connection = connection;
        this.out = out;
    }

    /** Reads and answers statements until the input ends. */
    int talk(InputStream input) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        var statement = new StringBuilder();
        ask(PROMPT);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var word = line.strip();
            if (statement.isEmpty() && word.equals("\\q")) {
                return 0;
            }
            if (statement.isEmpty() && word.startsWith("\\d")) {
                describe(word.substring(2).strip());
            } else if (!statement.isEmpty() || !word.isEmpty()) {
                statement.append(line).append('\n');
            }
            if (word.endsWith(";")) {
                var _ = answer(statement.toString());
                statement.setLength(0);
            }
            ask(statement.isEmpty() ? PROMPT : CONTINUED);
        }
        out.println();
        return 0;
    }

    /** Answers one statement; the exit code is 1 when the database refuses it. */
    int answer(String sql) {
        try (var statement = connection.createStatement()) {
            statement.setMaxRows(MOST_ROWS + 1);
            if (statement.execute(sql)) {
                show(statement.getResultSet());
            } else {
                out.println(Math.max(0, statement.getUpdateCount()) + " rows changed");
            }
            return 0;
        } catch (SQLException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private void describe(String name) {
        try (var statement = connection.prepareStatement(name.isEmpty() ? RELATIONS : COLUMNS)) {
            if (!name.isEmpty()) {
                statement.setString(1, name);
            }
            show(statement.executeQuery());
        } catch (SQLException e) {
            out.println(e.getMessage());
        }
    }

    private void ask(String prompt) {
        out.print(prompt);
        out.flush();
    }

    private void show(ResultSet rows) throws SQLException {
        var about = rows.getMetaData();
        var table = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        for (var column = 1; column <= about.getColumnCount(); column++) {
            head.add(about.getColumnLabel(column));
        }
        table.add(head);
        while (rows.next()) {
            var cells = new ArrayList<String>();
            for (var column = 1; column <= about.getColumnCount(); column++) {
                cells.add(cell(rows.getString(column)));
            }
            table.add(cells);
        }
        var more = table.size() - 1 > MOST_ROWS;
        print(more ? table.subList(0, MOST_ROWS + 1) : table);
        out.println(
                more ? "(the first " + MOST_ROWS + " rows)" : "(" + (table.size() - 1) + " rows)");
    }

    private static String cell(@Nullable String value) {
        if (value == null) {
            return "";
        }
        var line = value.replaceAll("\\s*\\R\\s*", " ⏎ ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }

    private void print(List<List<String>> table) {
        var widths = new int[table.getFirst().size()];
        for (var row : table) {
            for (var column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        for (var row = 0; row < table.size(); row++) {
            out.println(line(table.get(row), widths, ' ', " | "));
            if (row == 0) {
                out.println(
                        line(table.getFirst().stream().map(_ -> "").toList(), widths, '-', "-+-"));
            }
        }
    }

    private static String line(List<String> cells, int[] widths, char filler, String between) {
        var padded = new ArrayList<String>();
        for (var column = 0; column < widths.length; column++) {
            var cell = cells.get(column);
            padded.add(cell + String.valueOf(filler).repeat(widths[column] - cell.length()));
        }
        return String.join(between, padded).stripTrailing();
    }
}
