package org.folkmoot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.folkmoot.Folkmoot;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.register.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;

/** A PostgreSQL that somebody else runs: here another database of the tests' server, named by its address. */
@House
class OwnServerTest {

    @Test
    void aSearchRunsOnAServerThatTheSettingsName(
            @Autowired HikariDataSource pool, @Autowired Fresh house, @TempDir Path data) {
        house.owner().sql("drop database if exists t_own_server with (force)").update();
        house.owner().sql("create database t_own_server").update();
        try (var context = new SpringApplication(Folkmoot.class)
                .run(
                        "--folkmoot.database.url=" + pool.getJdbcUrl().replaceFirst("/[^/]*$", "/t_own_server"),
                        "--folkmoot.database.user=" + pool.getUsername(),
                        "--folkmoot.database.password=" + pool.getPassword(),
                        "--folkmoot.data=" + data,
                        "--folkmoot.home=" + Path.of("..").toAbsolutePath().normalize(),
                        "--server.port=0")) {
            var place = context.getBean(Fresh.class).place("t-own");
            context.getBean(Lists.class)
                    .organisations(place, "list", "2026-01-01", anOrganisation().named("Sale Brass Band"));
            var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            assertThat(new Site(port).page("/t-own/organisations?q=brsas")).contains("Sale Brass Band");
            assertThat(data).isEmptyDirectory();
        }
    }
}
