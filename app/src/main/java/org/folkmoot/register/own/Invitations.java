package org.folkmoot.register.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.database.FreshId;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.web.SessionCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was named as an organisation's next contact. Called in the open inside transaction of the place. */
@Component
class Invitations {

    static final Duration LASTS = Duration.ofDays(14);

    private static final String OPEN = "used is null and withdrawn is null and made > ?::timestamptz";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Invitations(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Invitation add(UUID organisation, EmailAddress email, String name, UUID by, boolean leaves, String secret) {
        var now = clock.instant();
        var made = new Invitation(FreshId.at(now), organisation, email.text(), name, by, leaves, now);
        jdbc.sql("""
                        insert into register_invitation (id, organisation, email, name, token, made_by, leaves, made)
                        values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz)""")
                .params(
                        made.id(),
                        organisation,
                        made.email(),
                        name,
                        SessionCookie.sha256(secret),
                        by,
                        leaves,
                        now.toString())
                .update();
        return made;
    }

    Optional<Invitation> find(String secret) {
        return jdbc.sql("select * from register_invitation where token = ? and " + OPEN)
                .params(SessionCookie.sha256(secret), oldest())
                .query((row, _) -> invitation(row))
                .optional();
    }

    /** Uses it up; whether it was open until now. */
    boolean use(Invitation invitation) {
        return jdbc.sql("update register_invitation set used = ?::timestamptz where id = ? and used is null"
                                + " and withdrawn is null")
                        .params(clock.instant().toString(), invitation.id())
                        .update()
                == 1;
    }

    List<Invitation> open(UUID organisation) {
        return jdbc.sql("select * from register_invitation where organisation = ? and " + OPEN + " order by made")
                .params(organisation, oldest())
                .query((row, _) -> invitation(row))
                .list();
    }

    void withdraw(UUID organisation, UUID id) {
        jdbc.sql("update register_invitation set withdrawn = ?::timestamptz where organisation = ? and id = ?")
                .params(clock.instant().toString(), organisation, id)
                .update();
    }

    void withdraw(UUID organisation) {
        jdbc.sql("update register_invitation set withdrawn = ?::timestamptz where organisation = ? and used is null")
                .params(clock.instant().toString(), organisation)
                .update();
    }

    private String oldest() {
        return clock.instant().minus(LASTS).toString();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("organisation", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getObject("made_by", UUID.class),
                row.getBoolean("leaves"),
                row.getTimestamp("made").toInstant());
    }
}
