package org.folkmoot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import org.folkmoot.web.SessionCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links that sign people in. Called in a transaction of the host. */
@Component
class Links {

    private static final String USABLE = "secret = ? and used is null and expires > ?::timestamptz";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Links(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link; what is returned is its secret, which is kept nowhere. */
    String make(Link link) {
        var secret = Secrets.make();
        var now = clock.instant();
        jdbc.sql("""
                        insert into people_link (secret, email, back, printed, first_of, created, expires)
                        values (?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz)""")
                .params(
                        SessionCookie.sha256(secret),
                        link.email(),
                        link.back(),
                        link.printed(),
                        link.firstOf(),
                        now.toString(),
                        now.plus(link.lasts()).toString())
                .update();
        return secret;
    }

    /** What a link would do; reading it uses nothing up. Empty for one that is unknown, used or too old. */
    Optional<Link> look(String secret) {
        return jdbc.sql("select * from people_link where " + USABLE)
                .params(SessionCookie.sha256(secret), clock.instant().toString())
                .query((row, _) -> link(row))
                .optional();
    }

    /** Uses a link up; of two who press at once one gets it. */
    Optional<Link> use(String secret) {
        var now = clock.instant().toString();
        return jdbc.sql("update people_link set used = ?::timestamptz where " + USABLE + " returning *")
                .params(now, SessionCookie.sha256(secret), now)
                .query((row, _) -> link(row))
                .optional();
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("email"), row.getString("back"), row.getBoolean("printed"), row.getString("first_of"));
    }
}
