package org.folkmoot.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Connects to the server wherever it listens now: started again, it may have another port. Whoever has the old one by
 * then may never answer, so an attempt ends after some seconds.
 */
final class ServerDataSource extends AbstractDataSource {

    private final Server server;

    ServerDataSource(Server server) {
        this.server = server;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(server.user(), server.password());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", "5");
        // the attempt as a whole has its limit above; a socket with one of its own would look before each read whether
        // there is something
        properties.setProperty("connectTimeout", "0");
        properties.setProperty("options", "-c search_path=extensions");
        properties.setProperty("ApplicationName", "folkmoot");
        return DriverManager.getConnection(server.url(), properties);
    }
}
