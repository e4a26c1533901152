package org.folkmoot.register.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The listings that people have begun or handed in. Called in the open inside transaction of the place. */
@Component
class Listings {

    private static final String WAIT = """
            submitted is not null and withdrawn is null and not exists (
                select 1 from register_decision d where d.listing = register_listing.id and d.undone_at is null)""";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Listings(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID begin(Visitor visitor) {
        var now = clock.instant();
        var id = FreshId.at(now);
        jdbc.sql("""
                        insert into register_listing (id, account, email, begun, changed)
                        values (?, ?, ?, ?::timestamptz, ?::timestamptz)""")
                .params(id, visitor.signedInAs(), visitor.email(), now.toString(), now.toString())
                .update();
        return id;
    }

    /** One that this visitor began. */
    Optional<Listing> own(UUID id, Visitor visitor) {
        return find(id).filter(listing -> listing.account().equals(visitor.signedInAs()));
    }

    Optional<Listing> find(UUID id) {
        return jdbc.sql("select * from register_listing where id = ?")
                .param(id)
                .query((row, _) -> listing(row))
                .optional();
    }

    /** The same, while nobody else can change or decide it. */
    Optional<Listing> lock(UUID id) {
        return jdbc.sql("select * from register_listing where id = ? for update")
                .param(id)
                .query((row, _) -> listing(row))
                .optional();
    }

    /** Those that this visitor began and did not take back, the latest first. */
    List<Listing> of(Visitor visitor) {
        return jdbc.sql("select * from register_listing where account = ? and withdrawn is null"
                        + " order by changed desc limit 20")
                .param(visitor.signedInAs())
                .query((row, _) -> listing(row))
                .list();
    }

    void answer(Listing listing, Answers answers) {
        jdbc.sql("update register_listing set answers = ?::jsonb, changed = ?::timestamptz where id = ?")
                .params(answers.json(), now(), listing.id())
                .update();
    }

    /** Hands it in; whether it was a draft until now. */
    boolean submit(Listing listing, UUID person) {
        return jdbc.sql("""
                        update register_listing set submitted = ?::timestamptz, person = ?
                        where id = ? and submitted is null and withdrawn is null""").params(now(), person, listing.id()).update() == 1;
    }

    /** Takes it back: a draft vanishes, of one that was handed in no answer stays. */
    void withdraw(Listing listing) {
        jdbc.sql(
                        listing.draft()
                                ? "delete from register_listing where id = ?"
                                : "update register_listing set withdrawn = current_timestamp, answers = '{}' where id = ?")
                .param(listing.id())
                .update();
    }

    void became(Listing listing, UUID organisation) {
        jdbc.sql("update register_listing set organisation = ? where id = ?")
                .params(organisation, listing.id())
                .update();
    }

    /** What waits for the staff, the oldest first. */
    List<Listing> waiting(int limit, long offset) {
        return jdbc.sql("select * from register_listing where " + WAIT + " order by submitted, id limit ? offset ?")
                .params(limit, offset)
                .query((row, _) -> listing(row))
                .list();
    }

    long waiting() {
        return jdbc.sql("select count(*) from register_listing where " + WAIT)
                .query(Long.class)
                .single();
    }

    private String now() {
        return clock.instant().toString();
    }

    private static Listing listing(ResultSet row) throws SQLException {
        return new Listing(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("email"),
                row.getObject("person", UUID.class),
                Answers.read(row.getString("answers")),
                row.getTimestamp("begun").toInstant(),
                row.getTimestamp("changed").toInstant(),
                instant(row, "submitted"),
                instant(row, "withdrawn"),
                row.getObject("organisation", UUID.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
