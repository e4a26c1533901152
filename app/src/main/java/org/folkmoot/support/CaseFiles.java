package org.folkmoot.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.post.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of cases, in pieces of 256 kB, so that none is in memory as a whole when it is read. */
@Component
class CaseFiles {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    CaseFiles(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID entry, Attachment file) {
        var id = FreshId.at(clock.instant());
        var bytes = file.bytes();
        jdbc.sql("insert into support_file (id, entry, name, type, size) values (?, ?, ?, ?, ?)")
                .params(id, entry, file.name(), file.type(), (long) bytes.length)
                .update();
        for (int n = 0; n * (long) PIECE < bytes.length; n++) {
            jdbc.sql("insert into support_file_piece (file, n, bytes) values (?, ?, ?)")
                    .params(id, n, Arrays.copyOfRange(bytes, n * PIECE, Math.min(bytes.length, (n + 1) * PIECE)))
                    .update();
        }
    }

    /** The file, where it belongs to this case or one that was joined to it. */
    Optional<CaseFile> find(UUID file, UUID caseId) {
        return jdbc.sql("""
                        select f.id, f.name, f.size from support_file f join support_entry e on e.id = f.entry
                        join support_case c on c.id = e.case_id where f.id = ? and (c.id = ? or c.joined = ?)""")
                .params(file, caseId, caseId)
                .query((row, _) ->
                        new CaseFile(row.getObject("id", UUID.class), row.getString("name"), row.getLong("size")))
                .optional();
    }

    /** Writes it, piece by piece. */
    void write(CaseFile file, OutputStream out) {
        for (int n = 0; n * (long) PIECE < file.size(); n++) {
            var piece = jdbc.sql("select bytes from support_file_piece where file = ? and n = ?")
                    .params(file.id(), n)
                    .query((row, _) -> row.getBytes(1))
                    .single();
            try {
                out.write(piece);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
