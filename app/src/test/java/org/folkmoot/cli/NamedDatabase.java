package org.folkmoot.cli;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Lets commands use the database of the tests, as if it were named by the settings, until it is closed. */
record NamedDatabase(List<String> settings) implements AutoCloseable {

    static NamedDatabase of(HikariDataSource pool) {
        var named = Map.of(
                "FOLKMOOT_DATABASE_URL", pool.getJdbcUrl(),
                "FOLKMOOT_DATABASE_USER", pool.getUsername(),
                "FOLKMOOT_DATABASE_PASSWORD", pool.getPassword(),
                "FOLKMOOT_HOME", Path.of("..").toAbsolutePath().normalize().toString());
        named.forEach(System::setProperty);
        return new NamedDatabase(List.copyOf(named.keySet()));
    }

    @Override
    public void close() {
        settings.forEach(System::clearProperty);
    }
}
