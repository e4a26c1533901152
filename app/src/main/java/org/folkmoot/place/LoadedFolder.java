package org.folkmoot.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what was in the folder that a place was loaded from; asked in an inside transaction of the place. */
@Component
class LoadedFolder {

    private final JdbcClient jdbc;

    LoadedFolder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changes with any file of the folder, and with its name. */
    static String content(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> folder.relativize(file) + " " + Imports.digest(file))
                    .collect(Collectors.joining("\n"));
        } catch (IOException | UncheckedIOException e) {
            throw Mistake.in(folder, "there is no folder that can be read here");
        }
    }

    /** Whether this was loaded to the end, by a program that knew the same tables. */
    boolean is(String content) {
        return jdbc.sql("""
                        select exists (select from place_pack
                        where folder = ? and migrations = (select count(*) from database_migration))
                        """).param(content).query(Boolean.class).single();
    }

    void keep(String content) {
        jdbc.sql("update place_pack set folder = ?, migrations = (select count(*) from database_migration)")
                .param(content)
                .update();
    }
}
