package org.folkmoot.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.folkmoot.database.Kept;
import org.folkmoot.database.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sources of a place; every method works in the open transaction. */
@Component
public class Citations {

    private static final String COLUMNS = """
            id, name, kind, title, publisher, licence, licence_address, address, attribution, known_wrong, rank,
            edition, read_at, rows""";

    private static final int PLACES = 500;

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Kept<Class<Citation>, List<Citation>> kept;

    Citations(JdbcClient jdbc, Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.kept = new Kept<>(transactions, PLACES);
    }

    /** All, in the order in which they are believed. */
    public List<Citation> all() {
        return kept.get(
                Citation.class,
                () -> jdbc.sql("select " + COLUMNS + " from place_source order by rank, id")
                        .query((row, _) -> citation(row))
                        .list());
    }

    /** When any source was last read; long ago where none was. */
    public Instant changed() {
        return jdbc.sql("select coalesce(max(read_at), timestamptz 'epoch') from place_source")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }

    Optional<Citation> find(String name) {
        return jdbc.sql("select " + COLUMNS + " from place_source where name = ?")
                .param(name)
                .query((row, _) -> citation(row))
                .optional();
    }

    /** The digest of the file that was read last; empty where none was. */
    String digest(String name) {
        return jdbc.sql("select digest from place_source where name = ?")
                .param(name)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Keeps what is said of a source, and gives its number. */
    public int keep(Citation citation) {
        return jdbc.sql("""
                insert into place_source (id, name, kind, title, publisher, licence, licence_address, address,
                    attribution, known_wrong, rank)
                values ((select coalesce(max(id), 0) + 1 from place_source), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (name) do update set kind = excluded.kind, title = excluded.title,
                    publisher = excluded.publisher, licence = excluded.licence,
                    licence_address = excluded.licence_address, address = excluded.address,
                    attribution = excluded.attribution, known_wrong = excluded.known_wrong, rank = excluded.rank
                returning id""")
                .params(
                        citation.name(),
                        citation.kind(),
                        citation.title(),
                        citation.publisher(),
                        citation.licence(),
                        citation.licenceAddress(),
                        citation.address(),
                        citation.attribution(),
                        citation.knownWrong(),
                        citation.rank())
                .query(Integer.class)
                .single();
    }

    /** A part of an edition does not make the source as new as that, unless it is all that was ever read. */
    void read(int id, LocalDate edition, Instant at, long rows, boolean whole) {
        transactions.changes();
        jdbc.sql("update place_source set edition = ?, read_at = ?, rows = ? where id = ? and (? or edition is null)")
                .params(edition, at.atOffset(ZoneOffset.UTC), rows, id, whole)
                .update();
    }

    void digest(int id, String digest) {
        transactions.changes();
        jdbc.sql("update place_source set digest = ? where id = ?")
                .params(digest, id)
                .update();
    }

    private static Citation citation(ResultSet row) throws SQLException {
        var readAt = row.getObject("read_at", OffsetDateTime.class);
        return new Citation(
                row.getInt("id"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("publisher"),
                row.getString("licence"),
                row.getString("licence_address"),
                row.getString("address"),
                row.getString("attribution"),
                row.getString("known_wrong"),
                row.getInt("rank"),
                row.getObject("edition", LocalDate.class),
                readAt == null ? null : readAt.toInstant(),
                row.getInt("rows"));
    }
}
