package org.folkmoot.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What advisers tell of somebody's safety. Safeguarding leads read it; no case, list, count or search shows any of it. */
@Component
class Concerns {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Concerns(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A concern.
     *
     * @param about of whom or what
     * @param danger whether somebody was in danger when it was told
     * @param settled when it was dealt with, or null
     * @param did what was done; empty until then
     */
    record Concern(
            UUID id,
            Instant told,
            UUID by,
            String about,
            String words,
            boolean danger,
            @Nullable Instant settled,
            String did) {}

    void tell(String about, String words, boolean danger, UUID by) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into support_concern (id, told, told_by, about, words, danger)
                        values (?, ?::timestamptz, ?, ?, ?, ?)""")
                .params(FreshId.at(now), now.toString(), by, about, words, danger)
                .update();
    }

    /** What is open first, the oldest at the front; then the last hundred that were settled. */
    List<Concern> all() {
        return jdbc.sql("""
                        select id, told, told_by, about, words, danger, settled, did from support_concern
                        order by settled desc nulls first, told limit 200""").query((row, _) -> concern(row)).list();
    }

    Optional<Instant> oldest() {
        return jdbc.sql("select told from support_concern where settled is null order by told limit 1")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Settles it; whether it was open. */
    boolean settle(UUID id, String did, UUID by) {
        return jdbc.sql("""
                        update support_concern set settled = ?::timestamptz, settled_by = ?, did = ?
                        where id = ? and settled is null""").params(clock.instant().toString(), by, did, id).update() == 1;
    }

    private static Concern concern(ResultSet row) throws SQLException {
        return new Concern(
                row.getObject("id", UUID.class),
                row.getTimestamp("told").toInstant(),
                row.getObject("told_by", UUID.class),
                row.getString("about"),
                row.getString("words"),
                row.getBoolean("danger"),
                Cases.instant(row, "settled"),
                row.getString("did"));
    }
}
