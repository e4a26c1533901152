package org.folkmoot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.web.SessionCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of addresses that are kept. Called in a transaction of the host. */
@Component
class AddressChangeRows {

    private static final String USABLE = "link = ? and used is null and expires > ?::timestamptz";
    private static final String UNDOABLE = "undo = ? and undone is null and undo_until > ?::timestamptz";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    AddressChangeRows(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps what is asked for, in the place of whatever the account asked for before; returns the link's secret. */
    String ask(UUID account, EmailAddress was, EmailAddress becomes) {
        var secret = Secrets.make();
        var now = clock.instant();
        forgetAsked(account);
        jdbc.sql("""
                        insert into people_address_change (id, account, was, becomes, link, asked, expires)
                        values (?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz)""")
                .params(
                        FreshId.at(now),
                        account,
                        was.text(),
                        becomes.text(),
                        SessionCookie.sha256(secret),
                        now.toString(),
                        now.plus(Link.LASTS).toString())
                .update();
        return secret;
    }

    /** Forgets what the account has asked for and not made. */
    void forgetAsked(UUID account) {
        jdbc.sql("delete from people_address_change where account = ? and used is null")
                .param(account)
                .update();
    }

    /** What a link would do; reading it uses nothing up. */
    Optional<AddressChange> look(String secret) {
        return find(USABLE, secret, "");
    }

    /** The same, and nobody else gets it until the transaction ends. */
    Optional<AddressChange> take(String secret) {
        return find(USABLE, secret, " for update");
    }

    /** What a link would undo. */
    Optional<AddressChange> lookUndo(String secret) {
        return find(UNDOABLE, secret, "");
    }

    Optional<AddressChange> takeUndo(String secret) {
        return find(UNDOABLE, secret, " for update");
    }

    private Optional<AddressChange> find(String which, String secret, String more) {
        return jdbc.sql("select id, account, was, becomes, used from people_address_change where " + which + more)
                .params(SessionCookie.sha256(secret), clock.instant().toString())
                .query((row, _) -> change(row))
                .optional();
    }

    /** Notes that it is made; returns the secret with which it can be undone. */
    String made(AddressChange change) {
        var secret = Secrets.make();
        var now = clock.instant();
        jdbc.sql("""
                        update people_address_change set used = ?::timestamptz, undo = ?, undo_until = ?::timestamptz
                        where id = ?""")
                .params(
                        now.toString(),
                        SessionCookie.sha256(secret),
                        now.plus(AddressChange.UNDONE_WITHIN).toString(),
                        change.id())
                .update();
        return secret;
    }

    /** Notes that it is undone, and with it every later change of the account. */
    void undone(AddressChange change) {
        jdbc.sql("""
                        update people_address_change set undone = ?::timestamptz
                        where account = ? and undone is null and used >= (
                            select used from people_address_change where id = ?)""")
                .params(clock.instant().toString(), change.account(), change.id())
                .update();
    }

    /** Forgets what was asked for before a time; says how many. */
    int forget(Instant before) {
        return jdbc.sql("delete from people_address_change where asked < ?::timestamptz")
                .param(before.toString())
                .update();
    }

    private static AddressChange change(ResultSet row) throws SQLException {
        var used = row.getTimestamp("used");
        return new AddressChange(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                new EmailAddress(row.getString("was")),
                new EmailAddress(row.getString("becomes")),
                used == null ? null : used.toInstant());
    }
}
