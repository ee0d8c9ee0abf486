package org.houvast.foundation.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where Houvast's data lives and by which two roles it is reached: the owner, who holds the schemas
 * and migrates them, and the application, which owns nothing and stands under row level security.
 *
 * @param url a {@code jdbc:postgresql:} address without user or password
 */
public record Database(String url, Login owner, Login app) {

    /** The name of the database, and of the application in the server's list of sessions. */
    static final String NAME = "houvast";

    /** Opens a connection as the owner, for migrations, backup and export. */
    public Connection connectAsOwner() throws SQLException {
        return connect(url, owner);
    }

    /** Opens a connection as the application, outside its pool. */
    public Connection connectAsApp() throws SQLException {
        return connect(url, app);
    }

    static Connection connect(String url, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.role());
        properties.setProperty("password", login.password());
        properties.setProperty("ApplicationName", NAME);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("tcpKeepAlive", "true");
        // What a row holds belongs to the row, not to a log.
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(url, properties);
    }
}
