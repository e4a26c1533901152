package org.folkmoot.register.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.people.Person;
import org.folkmoot.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who says that they look after which entry. Called in the open inside transaction of the place. */
@Component
class Claims {

    /** How long the link to the address that the register holds can be used. */
    static final Duration LASTS = Duration.ofDays(14);

    private static final Duration STRETCH = Duration.ofDays(30);
    private static final String WAIT = """
            withdrawn is null and not exists (
                select 1 from register_decision d where d.claim = register_claim.id and d.undone_at is null)""";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Claims(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Claim add(
            UUID organisation, Visitor visitor, Person person, String says, boolean stopped, byte @Nullable [] token) {
        var now = clock.instant();
        var id = FreshId.at(now);
        jdbc.sql("""
                        insert into register_claim
                            (id, organisation, account, email, person, says, made, token, mailed, stopped)
                        values (?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?::timestamptz, ?)""")
                .param(id)
                .param(organisation)
                .param(visitor.signedInAs())
                .param(visitor.email())
                .param(person.id())
                .param(says)
                .param(now.toString())
                .param(token)
                .param(token == null ? null : now.toString())
                .param(stopped)
                .update();
        return find(id).orElseThrow();
    }

    /** Lets no other claim of this address come between, until the transaction ends. */
    void lock(String email) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(current_schema() || ' claims of ' || ?))")
                .param(email)
                .query((_, _) -> 1)
                .single();
    }

    /** How many organisations this address has claimed within 30 days, and which wait or were granted. */
    long recent(String email) {
        return jdbc.sql("""
                        select count(distinct organisation) from register_claim
                        where email = ? and made > ?::timestamptz and withdrawn is null and not exists (
                            select 1 from register_decision d
                            where d.claim = register_claim.id and d.undone_at is null and not d.granted)""")
                .params(email, clock.instant().minus(STRETCH).toString())
                .query(Long.class)
                .single();
    }

    Optional<Claim> find(UUID id) {
        return jdbc.sql("select * from register_claim where id = ?")
                .param(id)
                .query((row, _) -> claim(row))
                .optional();
    }

    /** The same, while nobody else can decide it. */
    Optional<Claim> lock(UUID id) {
        return jdbc.sql("select * from register_claim where id = ? for update")
                .param(id)
                .query((row, _) -> claim(row))
                .optional();
    }

    /** The one that the address which the register holds has confirmed by its link. */
    Optional<Claim> confirmed(byte[] token) {
        return jdbc.sql("select * from register_claim where token = ? and mailed > ?::timestamptz and " + WAIT
                        + " for update")
                .params(token, clock.instant().minus(LASTS).toString())
                .query((row, _) -> claim(row))
                .optional();
    }

    /** The one of this visitor that waits. */
    Optional<Claim> open(UUID organisation, Visitor visitor) {
        return jdbc.sql("select * from register_claim where organisation = ? and account = ? and " + WAIT
                        + " order by made desc limit 1")
                .params(organisation, visitor.signedInAs())
                .query((row, _) -> claim(row))
                .optional();
    }

    /** Those of this visitor that wait, the latest first. */
    List<Claim> open(Visitor visitor) {
        return jdbc.sql("select * from register_claim where email = ? and account = ? and " + WAIT
                        + " order by made desc limit 20")
                .params(visitor.email(), visitor.signedInAs())
                .query((row, _) -> claim(row))
                .list();
    }

    /** All of one organisation, the first first. */
    List<Claim> of(UUID organisation) {
        return jdbc.sql("select * from register_claim where organisation = ? order by made, id")
                .param(organisation)
                .query((row, _) -> claim(row))
                .list();
    }

    List<Claim> waiting(int limit, long offset) {
        return jdbc.sql("select * from register_claim where " + WAIT + " order by made, id limit ? offset ?")
                .params(limit, offset)
                .query((row, _) -> claim(row))
                .list();
    }

    long waiting() {
        return jdbc.sql("select count(*) from register_claim where " + WAIT)
                .query(Long.class)
                .single();
    }

    void withdraw(Claim claim) {
        jdbc.sql("update register_claim set withdrawn = ?::timestamptz, token = null where id = ?")
                .params(clock.instant().toString(), claim.id())
                .update();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getObject("account", UUID.class),
                row.getString("email"),
                row.getObject("person", UUID.class),
                row.getString("says"),
                row.getTimestamp("made").toInstant(),
                Listings.instant(row, "mailed"),
                row.getBoolean("stopped"),
                Listings.instant(row, "withdrawn"));
    }
}
