package org.folkmoot.register.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was decided on listings and claims. Nothing is deleted: what is undone stays, superseded. */
@Component
class Decisions {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Decisions(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Verdict> current(Listing listing) {
        return current("listing", listing.id());
    }

    Optional<Verdict> current(Claim claim) {
        return current("claim", claim.id());
    }

    /** All decisions on one listing, the first first. */
    List<Verdict> of(Listing listing) {
        return all("listing", listing.id());
    }

    List<Verdict> of(Claim claim) {
        return all("claim", claim.id());
    }

    private Optional<Verdict> current(String on, UUID id) {
        return all(on, id).stream().filter(verdict -> verdict.undone() == null).findFirst();
    }

    private List<Verdict> all(String on, UUID id) {
        return jdbc.sql("select * from register_decision where " + on + " = ? order by decided_at, id")
                .param(id)
                .query((row, _) -> verdict(row))
                .list();
    }

    UUID decide(Listing listing, Ruling ruling) {
        return decide("listing", listing.id(), ruling);
    }

    UUID decide(Claim claim, Ruling ruling) {
        return decide("claim", claim.id(), ruling);
    }

    private UUID decide(String on, UUID what, Ruling ruling) {
        var now = clock.instant();
        var id = FreshId.at(now);
        jdbc.sql("insert into register_decision (id, " + on + ", granted, reason, words, decided_by, decided_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?::timestamptz)")
                .param(id)
                .param(what)
                .param(ruling.reason().grants())
                .param(ruling.reason().code())
                .param(ruling.words())
                .param(ruling.by())
                .param(now.toString())
                .update();
        return id;
    }

    /** Undoes a decision; whether it stood until now. */
    boolean undo(Verdict verdict, @Nullable UUID by) {
        return jdbc.sql("update register_decision set undone_by = ?, undone_at = ?::timestamptz"
                                + " where id = ? and undone_at is null")
                        .param(by)
                        .param(clock.instant().toString())
                        .param(verdict.id())
                        .update()
                == 1;
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        return new Verdict(
                row.getObject("id", UUID.class),
                row.getBoolean("granted"),
                Reason.of(row.getString("reason")).orElse(Reason.OTHER),
                row.getString("words"),
                row.getObject("decided_by", UUID.class),
                row.getTimestamp("decided_at").toInstant(),
                row.getObject("undone_by", UUID.class),
                Listings.instant(row, "undone_at"));
    }
}
