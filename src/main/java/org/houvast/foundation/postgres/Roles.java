package org.houvast.foundation.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The two roles and the one database of Houvast, made by the superuser of the embedded PostgreSQL
 * and checked again at every start. After this the superuser has no further work.
 */
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "houvast_owner";
    static final String APP = "houvast_app";

    /** What the migrations count on: exclusion of overlaps, and search that forgives accents. */
    static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

    private final String server;
    private final Login superuser;
    private final Passwords passwords;

    Roles(String server, Login superuser, Passwords passwords) {
        this.server = server;
        this.superuser = superuser;
        this.passwords = passwords;
    }

    /** Makes what is missing, and answers how to get in. */
    Database ensure() throws SQLException, IOException {
        Login owner;
        Login app;
        try (var connection = Database.connect(server + "postgres", superuser)) {
            owner = role(connection, OWNER);
            app = role(connection, APP);
            database(connection, Database.NAME, OWNER);
        }
        try (var connection = Database.connect(server + Database.NAME, superuser)) {
            for (var extension : EXTENSIONS) {
                execute(connection, "create extension if not exists " + extension);
            }
        }
        return new Database(server + Database.NAME, owner, app);
    }

    private Login role(Connection connection, String name) throws SQLException, IOException {
        var exists = finds(connection, "select from pg_roles where rolname = ?", name);
        if (exists && passwords.has(name)) {
            return passwords.login(name);
        }
        var login = passwords.renew(name);
        execute(
                connection,
                "%s role %s with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '%s'"
                        .formatted(exists ? "alter" : "create", name, login.password()));
        return login;
    }

    private static void database(Connection connection, String name, String owner)
            throws SQLException {
        if (!finds(connection, "select from pg_database where datname = ?", name)) {
            execute(connection, "create database %s owner %s".formatted(name, owner));
        }
        execute(
                connection,
                "revoke all on database %s, postgres, template1 from public".formatted(name));
        execute(connection, "grant connect on database %s to %s".formatted(name, APP));
    }

    private static boolean finds(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
