package org.folkmoot.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in the database, so that every node can read them. Each method works in the open inside transaction, but for one. */
@Component
public class KeptFiles {

    /** How many bytes a row holds. */
    static final int PIECE = 256 << 10;

    private static final int AT_ONCE = 4;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a copy of a file until it is forgotten. */
    public UUID keep(String name, Path file) {
        var now = clock.instant();
        var id = FreshId.at(now);
        try (var in = Files.newInputStream(file)) {
            jdbc.sql("insert into files_file (id, name, bytes, kept) values (?, ?, ?, ?)")
                    .params(id, name, Files.size(file), Timestamp.from(now))
                    .update();
            var number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                jdbc.sql("insert into files_piece (file, number, bytes) values (?, ?, ?)")
                        .params(id, number++, piece)
                        .update();
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file, a few pieces at a time; nothing where it is not kept any more. */
    public void write(UUID file, OutputStream out) {
        write("select bytes from files_piece where file = ? order by number", file, out);
    }

    private void write(String pieces, UUID file, OutputStream out) {
        jdbc.sql(pieces).param(file).withFetchSize(AT_ONCE).query(row -> {
            try {
                out.write(row.getBytes(1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Says whether anybody may have these files. */
    public void giveOut(Collection<UUID> files, boolean given) {
        jdbc.sql("update files_file set given_out = ? where id = any(?)")
                .params(given, files.toArray(UUID[]::new))
                .update();
    }

    /** Writes a file that anybody may have; works as the public too, and writes nothing of others. */
    public void writeGivenOut(UUID file, OutputStream out) {
        write("select bytes from files_given_out where file = ? order by number", file, out);
    }

    /** Forgets a file. */
    public void forget(UUID file) {
        jdbc.sql("delete from files_file where id = ?").param(file).update();
    }
}
