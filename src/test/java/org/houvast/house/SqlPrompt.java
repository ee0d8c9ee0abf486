package org.houvast.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small way to ask the database something, for {@code ./houvast db} on a machine without psql: a
 * statement, ended by a semicolon, and its rows as a table. Address, role and password come from
 * the environment, as psql reads them.
 */
final class SqlPrompt {

    private static final int WIDEST = 60;

    public static void main(String[] arguments) throws IOException, SQLException {
        var url = System.getenv("PGURL");
        var user = System.getenv("PGUSER");
        var password = System.getenv("PGPASSWORD");
        var console = System.console() != null;
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            System.out.printf("%s as %s. End a statement with ; and leave with \\q%n", url, user);
            var sql = new StringBuilder();
            while (true) {
                if (console) System.out.print(sql.isEmpty() ? "houvast> " : "    ...> ");
                var line = in.readLine();
                if (line == null || line.strip().equals("\\q")) return;
                sql.append(line).append('\n');
                if (line.stripTrailing().endsWith(";")) {
                    answer(statement, sql.toString());
                    sql.setLength(0);
                }
            }
        }
    }

    private static void answer(Statement statement, String sql) {
        try {
            if (statement.execute(sql)) {
                System.out.println(table(statement.getResultSet()));
            } else {
                System.out.println("rows changed: " + statement.getUpdateCount());
            }
        } catch (SQLException e) {
            System.out.println(e.getMessage());
        }
    }

    private static String table(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData().getColumnCount();
        var lines = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        for (var column = 1; column <= columns; column++) {
            head.add(rows.getMetaData().getColumnLabel(column));
        }
        lines.add(head);
        while (rows.next()) {
            var line = new ArrayList<String>();
            for (var column = 1; column <= columns; column++) {
                var value = String.valueOf(rows.getString(column)).replace('\n', ' ');
                line.add(value.length() > WIDEST ? value.substring(0, WIDEST - 1) + "…" : value);
            }
            lines.add(line);
        }
        var widths =
                IntStream.range(0, columns)
                        .map(column ->
                                lines.stream()
                                        .mapToInt(line -> line.get(column).length())
                                        .max()
                                        .orElse(0))
                        .toArray();
        lines.add(
                1,
                IntStream.of(widths)
                        .mapToObj(width -> String.join("", Collections.nCopies(width, "-")))
                        .toList());
        return lines.stream()
                        .map(line ->
                                IntStream.range(0, columns)
                                        .mapToObj(column ->
                                                ("%-" + Math.max(widths[column], 1) + "s")
                                                        .formatted(line.get(column)))
                                        .collect(Collectors.joining("  ")))
                        .collect(Collectors.joining("\n"))
                + "\n("
                + (lines.size() - 2)
                + " rows)";
    }

    private SqlPrompt() {}
}
