package org.folkmoot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.web.SessionCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is signed in where. Called in a transaction of the host. */
@Component
class Sessions {

    /** How long a session lasts after it was last used. */
    static final Duration LASTS = Duration.ofDays(30);

    /** How long a shown passkey counts for the roles that need one. */
    static final Duration CONFIRMED_FOR = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Sessions(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins a session; what is returned is its secret, for the browser alone. */
    String begin(UUID account, Session.Began began, String device) {
        var secret = Secrets.make();
        var now = clock.instant();
        jdbc.sql("""
                        insert into people_session (id, secret, account, began, device, created, last_used, confirmed)
                        values (?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz, ?::timestamptz)""")
                .param(FreshId.at(now))
                .param(SessionCookie.sha256(secret))
                .param(account)
                .param(began.code())
                .param(device)
                .param(now.toString())
                .param(now.toString())
                .param(began == Session.Began.PASSKEY ? now.toString() : null)
                .update();
        return secret;
    }

    /** Notes that the person of this session has shown a passkey now. */
    void confirm(UUID session) {
        jdbc.sql("update people_session set confirmed = ?::timestamptz where id = ?")
                .params(clock.instant().toString(), session)
                .update();
    }

    /** Notes that the session is used; called now and then, not at every page. */
    void touch(UUID session) {
        jdbc.sql("update people_session set last_used = ?::timestamptz where id = ?")
                .params(clock.instant().toString(), session)
                .update();
    }

    /** The sessions of an account that still last, the one last used first. */
    List<Session> of(UUID account) {
        return jdbc.sql("""
                        select id, device, began, created, last_used from people_session
                        where account = ? and last_used > ?::timestamptz order by last_used desc, id limit 100""")
                .params(account, clock.instant().minus(LASTS).toString())
                .query((row, _) -> session(row))
                .list();
    }

    /** Closes one session of the account; whether there was such a one. */
    boolean close(UUID account, UUID session) {
        return jdbc.sql("delete from people_session where account = ? and id = ?")
                        .params(account, session)
                        .update()
                == 1;
    }

    /** Closes all sessions of the account but one. */
    void closeOthers(UUID account, UUID kept) {
        jdbc.sql("delete from people_session where account = ? and id <> ?")
                .params(account, kept)
                .update();
    }

    /** Closes all sessions of the account. */
    void closeAll(UUID account) {
        jdbc.sql("delete from people_session where account = ?").param(account).update();
    }

    /** Whether a passkey was shown in this session within a time. */
    boolean confirmedWithin(UUID session, Duration time) {
        return jdbc.sql("select coalesce(confirmed > ?::timestamptz, false) from people_session where id = ?")
                .params(clock.instant().minus(time).toString(), session)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Forgets those that were last used before a time; says how many. */
    int forget(Instant before) {
        return jdbc.sql("delete from people_session where last_used < ?::timestamptz")
                .param(before.toString())
                .update();
    }

    /** Whether this session has shown a passkey lately, or began with a link that was printed on the machine. */
    boolean mayChangePasskeys(UUID session) {
        return jdbc.sql("select began = 'printed' or coalesce(confirmed > ?::timestamptz, false) from people_session"
                        + " where id = ?")
                .params(clock.instant().minus(CONFIRMED_FOR).toString(), session)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getString("device"),
                Session.Began.valueOf(row.getString("began").toUpperCase(Locale.ROOT)),
                row.getTimestamp("created").toInstant(),
                row.getTimestamp("last_used").toInstant());
    }
}
