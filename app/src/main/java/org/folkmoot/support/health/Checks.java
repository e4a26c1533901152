package org.folkmoot.support.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The health checks of a place. Called in the open inside transaction; whoever reads says for whom. */
@Component
class Checks {

    private static final String COLUMNS = "c.id, c.organisation, c.begun, c.finished, c.shared, c.remind";

    /** The one before: finished, and begun earlier. */
    private static final String BEFORE = "select " + COLUMNS + """
             from support_health_check c where c.organisation = ? and c.finished is not null and c.begun < ?::timestamptz
            {which} order by c.begun desc limit 1""";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Checks(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A check with how many of its questions have an answer, and how many of the answers are no or unsure. */
    record Counted(Check check, int answered, int open) {}

    /** All of a group, the newest first. */
    List<Counted> of(UUID organisation) {
        return counted("c.organisation = ?", "c.begun desc", organisation);
    }

    /** Those that groups share with the advisers, the latest first; at most 100. */
    List<Counted> shared() {
        return counted("c.shared is not null and ?::uuid is null", "c.shared desc", null);
    }

    private List<Counted> counted(String where, String order, @Nullable UUID organisation) {
        return jdbc.sql("select " + COLUMNS + ", count(a.answer)::int as answered,"
                        + " count(*) filter (where a.answer in ('no', 'unsure'))::int as open"
                        + " from support_health_check c left join support_health_answer a on a.check_id = c.id where "
                        + where + " group by c.id order by " + order + " limit 100")
                .param(organisation)
                .query((row, _) -> new Counted(check(row), row.getInt("answered"), row.getInt("open")))
                .list();
    }

    /** Those of these groups that they share, the newest of each. */
    List<Check> sharedBy(UUID... organisations) {
        return jdbc.sql("select distinct on (c.organisation) " + COLUMNS + """
                         from support_health_check c where c.organisation = any(?) and c.shared is not null
                        order by c.organisation, c.begun desc""")
                .param(organisations)
                .query((row, _) -> check(row))
                .list();
    }

    Optional<Check> find(UUID organisation, UUID id) {
        return one("c.organisation = ? and c.id = ?", organisation, id);
    }

    /** The same, while nobody else changes it. */
    Optional<Check> lock(UUID organisation, UUID id) {
        return one("c.organisation = ? and c.id = ? for update", organisation, id);
    }

    /** One that its group shares, for an adviser. */
    Optional<Check> shared(UUID id) {
        return one("c.shared is not null and c.id = ?", id);
    }

    /** The one of a group that is not finished. */
    Optional<Check> open(UUID organisation) {
        return one("c.organisation = ? and c.finished is null", organisation);
    }

    private Optional<Check> one(String where, UUID... ids) {
        return jdbc.sql("select " + COLUMNS + " from support_health_check c where " + where)
                .params((Object[]) ids)
                .query((row, _) -> check(row))
                .optional();
    }

    /** The one before it. */
    Optional<Check> before(Check check) {
        return before(check, "");
    }

    /** The one before it, if that is shared too. */
    Optional<Check> sharedBefore(Check check) {
        return before(check, "and c.shared is not null");
    }

    private Optional<Check> before(Check check, String which) {
        return jdbc.sql(BEFORE.replace("{which}", which))
                .params(check.organisation(), check.begun().toString())
                .query((row, _) -> check(row))
                .optional();
    }

    /** Begins one; where one is open already that one goes on. */
    UUID begin(UUID organisation, @Nullable UUID by) {
        var now = clock.instant();
        jdbc.sql("""
                        insert into support_health_check (id, organisation, begun, begun_by, touched)
                        values (:id, :organisation, :now::timestamptz, :by, :now::timestamptz)
                        on conflict (organisation) where finished is null do nothing""")
                .param("id", FreshId.at(now))
                .param("organisation", organisation)
                .param("now", now.toString())
                .param("by", by)
                .update();
        return open(organisation).orElseThrow().id();
    }

    void touch(UUID id) {
        jdbc.sql("update support_health_check set touched = ?::timestamptz where id = ?")
                .params(now(), id)
                .update();
    }

    /** From now on its answers stay as they are. */
    void finish(UUID id, boolean remind, @Nullable UUID by) {
        jdbc.sql("""
                        update support_health_check set finished = ?::timestamptz, finished_by = ?, remind = ?
                        where id = ? and finished is null""").param(now()).param(by).param(remind).param(id).update();
    }

    void share(UUID id, @Nullable UUID by) {
        jdbc.sql("""
                        update support_health_check set shared = ?::timestamptz, shared_by = ?
                        where id = ? and shared is null""").param(now()).param(by).param(id).update();
    }

    void takeBack(UUID id) {
        jdbc.sql("update support_health_check set shared = null, shared_by = null where id = ?")
                .param(id)
                .update();
    }

    void remind(UUID id, boolean wanted) {
        jdbc.sql("update support_health_check set remind = ? where id = ?")
                .params(wanted, id)
                .update();
    }

    /** Deletes one, with its answers and what was set out to do. */
    void remove(UUID id) {
        jdbc.sql("delete from support_health_check where id = ?").param(id).update();
    }

    private String now() {
        return clock.instant().toString();
    }

    static Check check(ResultSet row) throws SQLException {
        return new Check(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getTimestamp("begun").toInstant(),
                instant(row, "finished"),
                instant(row, "shared"),
                row.getBoolean("remind"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
