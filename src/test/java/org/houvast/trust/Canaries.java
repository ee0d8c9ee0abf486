package org.houvast.trust;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A string in every text field of each organiser's data that stands nowhere else. Where one sings
 * in an answer for somebody else, something leaked.
 */
final class Canaries {

    private Canaries() {}

    static String of(UUID organiser) {
        return "canary" + organiser.toString().replace("-", "").substring(20);
    }

    /** Puts them in all text columns that may hold any text. Returns how many columns. */
    static int put(Connection owner) throws SQLException {
        var columns = new ArrayList<String[]>();
        try (var statement = owner.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select a.attrelid::regclass::text, a.attname, t.typname
                                from pg_attribute a
                                join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
                                join pg_type t on t.oid = a.atttypid and t.typname in ('text', '_text')
                                join pg_attribute o on o.attrelid = c.oid and o.attname = 'organiser'
                                where a.attnum > 0 and not a.attisdropped
                                    and a.attname not in ('emblem', 'picture', 'action', 'reason', 'line', 'care_type')
                                    and a.attrelid::regclass::text not like 'intake.%'
                                    and not exists (select 1 from pg_constraint k where k.conrelid = c.oid
                                        and k.contype in ('c', 'p', 'u') and a.attnum = any(k.conkey)
                                        and k.contype <> 'u')
                                """)) {
            while (rows.next()) {
                columns.add(new String[] {rows.getString(1), rows.getString(2), rows.getString(3)});
            }
        }
        for (var column : columns) {
            sing(owner, column[0], column[1], column[2].startsWith("_"));
        }
        try (var statement = owner.createStatement()) {
            statement.execute(
                    "update foundation.organiser set name = name || ' canary' || substr(replace(id::text, '-', ''), 21)");
        }
        return columns.size() + 1;
    }

    private static void sing(Connection owner, String table, String column, boolean list)
            throws SQLException {
        var canary = "'canary' || substr(replace(organiser::text, '-', ''), 21)";
        var value = list ? "%s || array[%s]" : "%s || ' ' || %s";
        try (var statement = owner.createStatement()) {
            statement.execute(
                    "update %s set %s = %s where %s is not null"
                            .formatted(table, column, value.formatted(column, canary), column));
        }
    }

    /** The organisers whose canary sings in a text although it should not. */
    static List<UUID> foreignIn(String text, List<UUID> organisers, UUID own) {
        return organisers.stream()
                .filter(organiser -> !organiser.equals(own))
                .filter(organiser -> text.contains(of(organiser)))
                .toList();
    }
}
