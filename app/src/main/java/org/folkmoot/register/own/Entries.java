package org.folkmoot.register.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.database.Locality;
import org.folkmoot.register.OwnStatements;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What organisations say of themselves. Called in the open inside transaction of the place. */
@Component
class Entries {

    /** After this long they are asked whether it is still right. */
    static final Duration ASKED_AFTER = Duration.ofDays(365);

    /** After this long without an answer the staff see it. */
    static final Duration STALE_AFTER = Duration.ofDays(30);

    /** What leaves nothing behind once it is said no more. */
    private static final List<String> COUNTED_ONLY = Question.PEOPLE.fields();

    private static final String STALE = "left_on is null and asked > confirmed and asked < ?::timestamptz";

    private final JdbcClient jdbc;
    private final OwnStatements statements;
    private final InstantSource clock;

    Entries(JdbcClient jdbc, OwnStatements statements, InstantSource clock) {
        this.jdbc = jdbc;
        this.statements = statements;
        this.clock = clock;
    }

    Optional<OwnEntry> find(UUID organisation) {
        return jdbc.sql("select * from register_own where organisation = ?")
                .param(organisation)
                .query((row, _) -> entry(row))
                .optional();
    }

    /** The present answers; none where nothing was said yet, or everything was taken back. */
    Answers answers(UUID organisation) {
        return find(organisation).map(OwnEntry::answers).orElse(Answers.NONE);
    }

    /** Keeps and publishes what an organisation says of itself; what it said before is kept with who changed it and when. */
    void keep(Locality place, UUID organisation, Answers answers, @Nullable UUID by) {
        var was = jdbc.sql("select * from register_own where organisation = ? for update")
                .param(organisation)
                .query((row, _) -> entry(row))
                .optional()
                .map(OwnEntry::answers)
                .orElse(Answers.NONE);
        supersede(organisation, was, answers, by);
        jdbc.sql("""
                        insert into register_own (organisation, answers, confirmed) values (?, ?::jsonb, ?::timestamptz)
                        on conflict (organisation) do update
                        set answers = excluded.answers, confirmed = excluded.confirmed, left_on = null""").params(organisation, answers.json(), now()).update();
        statements.keep(place, organisation, Published.fields(answers), Published.location(answers));
    }

    private void supersede(UUID organisation, Answers was, Answers is, @Nullable UUID by) {
        for (var field : new TreeSet<>(was.values().keySet())) {
            if (!Objects.equals(was.get(field), is.get(field)) && !COUNTED_ONLY.contains(field)) {
                var now = clock.instant();
                jdbc.sql("""
                                insert into register_own_history (id, organisation, field, was, changed_by, changed_at)
                                values (?, ?, ?, ?, ?, ?::timestamptz)""")
                        .param(FreshId.at(now))
                        .param(organisation)
                        .param(field)
                        .param(was.get(field))
                        .param(by)
                        .param(now.toString())
                        .update();
            }
        }
    }

    /** Takes back everything that it said, with what it said before. */
    void leave(Locality place, UUID organisation) {
        jdbc.sql("delete from register_own_history where organisation = ?")
                .param(organisation)
                .update();
        jdbc.sql(
                        "update register_own set answers = '{}', left_on = ?::timestamptz, token = null where organisation = ?")
                .params(now(), organisation)
                .update();
        statements.withdraw(place, organisation);
    }

    void confirm(UUID organisation) {
        jdbc.sql("update register_own set confirmed = ?::timestamptz, token = null"
                        + " where organisation = ? and left_on is null")
                .params(now(), organisation)
                .update();
    }

    /** Notes that those whose link this is say that everything is right; whether it was a link that still holds. */
    boolean confirm(byte[] token) {
        return jdbc.sql("update register_own set confirmed = ?::timestamptz, token = null"
                                + " where token = ? and left_on is null")
                        .params(now(), token)
                        .update()
                == 1;
    }

    /** Those whose people have not said for a year that they are right, and were not asked in that time; the oldest first. */
    List<UUID> due(int limit) {
        var year = clock.instant().minus(ASKED_AFTER).toString();
        return jdbc.sql("""
                        select organisation from register_own
                        where left_on is null and confirmed < ?::timestamptz and (asked is null or asked < ?::timestamptz)
                        order by confirmed limit ? for update skip locked""")
                .params(year, year, limit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    void asked(UUID organisation, byte[] token) {
        jdbc.sql("update register_own set asked = ?::timestamptz, token = ? where organisation = ?")
                .params(now(), token, organisation)
                .update();
    }

    /** Those that were asked a month ago and have not answered, the oldest first. */
    List<OwnEntry> stale(int limit, long offset) {
        return jdbc.sql("select * from register_own where " + STALE + " order by asked, organisation limit ? offset ?")
                .params(staleSince(), limit, offset)
                .query((row, _) -> entry(row))
                .list();
    }

    long stale() {
        return jdbc.sql("select count(*) from register_own where " + STALE)
                .param(staleSince())
                .query(Long.class)
                .single();
    }

    private String staleSince() {
        return clock.instant().minus(STALE_AFTER).toString();
    }

    private String now() {
        return clock.instant().toString();
    }

    private static OwnEntry entry(ResultSet row) throws SQLException {
        Instant confirmed = row.getTimestamp("confirmed").toInstant();
        return new OwnEntry(
                row.getObject("organisation", UUID.class),
                Answers.read(row.getString("answers")),
                confirmed,
                Listings.instant(row, "asked"),
                Listings.instant(row, "left_on"));
    }
}
