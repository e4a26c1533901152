package org.folkmoot.people;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves an account, and the person of it in every place, to another address: all of it or nothing, so in one transaction
 * of the host, which reaches the places' tables of this room by their schemas.
 */
@Component
class Moving {

    private final Localities localities;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    Moving(Localities localities, JdbcClient jdbc, InstantSource clock) {
        this.localities = localities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account's address now; nobody else changes the account until the transaction ends. */
    String lock(UUID account) {
        return Objects.requireNonNull(jdbc.sql("select email from people_account where id = ? for update")
                .param(account)
                .query(String.class)
                .single());
    }

    /** Whether somebody signs in by an address, or a place knows somebody of it. */
    boolean isTaken(EmailAddress email) {
        return any("select exists (select 1 from people_account where email = ?)", email)
                || localities.all().stream()
                        .anyMatch(place ->
                                any("select exists (select 1 from " + persons(place) + " where email = ?)", email));
    }

    private boolean any(String sql, EmailAddress email) {
        return jdbc.sql(sql).param(email.text()).query(Boolean.class).single();
    }

    /** Moves it; every place keeps what the address was. */
    void move(UUID account, String from, EmailAddress to) {
        jdbc.sql("update people_account set email = ? where id = ?")
                .params(to.text(), account)
                .update();
        for (var place : localities.all()) {
            jdbc.sql("update " + persons(place) + " set email = ? where email = ? returning id")
                    .params(to.text(), from)
                    .query(UUID.class)
                    .optional()
                    .ifPresent(person -> note(place, person, from));
        }
    }

    private void note(Locality place, UUID person, String was) {
        var now = clock.instant();
        jdbc.sql(
                        "insert into \"" + place.schema() + "\".people_history"
                                + " (id, person, field, was, changed_by, changed_at) values (?, ?, 'email', ?, ?, ?::timestamptz)")
                .params(FreshId.at(now), person, was, person, now.toString())
                .update();
    }

    /**
     * Makes an address free for its former account: whoever signed in by it since, who reads the same mail, does so no
     * more; a person whom a place has got to know by it since stays there without an address.
     */
    void free(EmailAddress email, UUID former, Instant since) {
        jdbc.sql("delete from people_account where email = ? and id <> ? and created >= ?::timestamptz and not host")
                .params(email.text(), former, since.toString())
                .update();
        for (var place : localities.all()) {
            jdbc.sql("update " + persons(place) + " set email = null where email = ? and created >= ?::timestamptz")
                    .params(email.text(), since.toString())
                    .update();
        }
    }

    /** Takes away the passkeys that an account got since; whoever wanted the change may have made them. */
    void dropPasskeys(UUID account, Instant since) {
        jdbc.sql("delete from people_passkey where account = ? and created >= ?::timestamptz")
                .params(account, since.toString())
                .update();
    }

    private static String persons(Locality place) {
        return '"' + place.schema() + "\".people_person";
    }
}
