package org.folkmoot.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.intake.Upload.Counts;
import org.folkmoot.intake.Upload.State;
import org.folkmoot.place.Imports;
import org.folkmoot.place.SourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that were handed in, in the open inside transaction. */
@Component
class Uploads {

    private static final String ALL = """
            select id, source, kind, file_name, file, edition, partial, by_person, uploaded, state, attempts, reached,
                bytes, finished, sentence, taken_new, taken_changed, taken_unchanged, refused, unread, refused_file, seen
            from intake_upload""";

    private static final String UNSEEN =
            " where seen is null and (state = 'failed' or (state = 'done' and refused > 0))";

    private final JdbcClient jdbc;
    private final Clock clock;

    Uploads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file to be read in. */
    record New(
            String source,
            SourceKind kind,
            String fileName,
            UUID file,
            long bytes,
            LocalDate edition,
            boolean partial,
            @Nullable UUID by) {}

    /** Keeps it for the job; empty where another file of the same source is still being read in. */
    Optional<UUID> add(New upload) {
        var now = clock.instant();
        return jdbc.sql("""
                        insert into intake_upload
                            (id, source, kind, file_name, file, bytes, edition, partial, by_person, uploaded, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting')
                        on conflict (source) where state = 'waiting' do nothing returning id""")
                .param(FreshId.at(now))
                .param(upload.source())
                .param(upload.kind().key())
                .param(upload.fileName())
                .param(upload.file())
                .param(upload.bytes())
                .param(upload.edition())
                .param(upload.partial())
                .param(upload.by())
                .param(Timestamp.from(now))
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional();
    }

    Optional<Upload> find(UUID id) {
        return jdbc.sql(ALL + " where id = ?").param(id).query(Uploads::upload).optional();
    }

    /** The file of a source that is being read in, if one is. */
    Optional<Upload> waiting(String source) {
        return jdbc.sql(ALL + " where source = ? and state = 'waiting'")
                .param(source)
                .query(Uploads::upload)
                .optional();
    }

    List<Upload> newest(int most) {
        return jdbc.sql(ALL + " order by uploaded desc, id limit ?")
                .param(most)
                .query(Uploads::upload)
                .list();
    }

    /** Those whose refused rows nobody has dealt with, the oldest first. */
    List<Upload> unseen(int most) {
        return jdbc.sql(ALL + UNSEEN + " order by finished, id limit ?")
                .param(most)
                .query(Uploads::upload)
                .list();
    }

    /** Takes the file that has waited longest in hand, and notes that it was tried once more. */
    Optional<Upload> begin() {
        return jdbc.sql("""
                        update intake_upload set attempts = attempts + 1, reached = 0 where id =
                            (select id from intake_upload where state = 'waiting' order by uploaded, id limit 1)
                        returning id""")
                .query((row, _) -> row.getObject(1, UUID.class))
                .optional()
                .flatMap(this::find);
    }

    void reached(UUID id, long bytes) {
        jdbc.sql("update intake_upload set reached = ? where id = ? and state = 'waiting'")
                .params(bytes, id)
                .update();
    }

    /** Notes what became of a file that waited; false where it does not wait any more, since another was quicker. */
    boolean done(UUID id, Imports.Result result, @Nullable UUID refused) {
        var summary = result.summary();
        return jdbc.sql("""
                        update intake_upload set state = 'done', finished = ?, taken_new = ?, taken_changed = ?,
                            taken_unchanged = ?, refused = ?, unread = ?, refused_file = ?, reached = bytes, file = null
                        where id = ? and state = 'waiting'""")
                        .param(now())
                        .param(summary.fresh())
                        .param(summary.changed())
                        .param(summary.unchanged())
                        .param(summary.refused())
                        .param(result.unread().toArray(String[]::new))
                        .param(refused)
                        .param(id)
                        .update()
                == 1;
    }

    /** Notes why nothing of a file could be used. */
    void failed(UUID id, String sentence) {
        jdbc.sql("""
                        update intake_upload set state = 'failed', finished = ?, sentence = ?, file = null
                        where id = ? and state = 'waiting'""").params(now(), sentence, id).update();
    }

    /** What earlier editions refused waits for nobody any more. */
    void superseded(Upload by) {
        jdbc.sql(
                        "update intake_upload set seen = ? where source = ? and id <> ? and seen is null and state <> 'waiting'")
                .params(now(), by.source(), by.id())
                .update();
    }

    void seen(UUID id, boolean seen) {
        jdbc.sql("update intake_upload set seen = ? where id = ?")
                .param(seen ? now() : null)
                .param(id)
                .update();
    }

    /** The refused rows that were kept before a time and are not needed any more. */
    List<UUID> oldRefused(Instant before) {
        return jdbc.sql("select refused_file from intake_upload where refused_file is not null and finished < ?")
                .param(Timestamp.from(before))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("source"),
                SourceKind.of(row.getString("kind")),
                row.getString("file_name"),
                row.getObject("file", UUID.class),
                row.getObject("edition", LocalDate.class),
                row.getBoolean("partial"),
                row.getObject("by_person", UUID.class),
                row.getTimestamp("uploaded").toInstant(),
                State.of(row.getString("state")),
                row.getInt("attempts"),
                row.getLong("reached"),
                row.getLong("bytes"),
                instant(row, "finished"),
                row.getString("sentence"),
                new Counts(
                        row.getLong("taken_new"),
                        row.getLong("taken_changed"),
                        row.getLong("taken_unchanged"),
                        row.getLong("refused")),
                List.of((String[]) row.getArray("unread").getArray()),
                row.getObject("refused_file", UUID.class),
                instant(row, "seen"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
