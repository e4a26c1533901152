package org.folkmoot.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import org.folkmoot.database.FreshId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can sign in. Called in a transaction of the host. */
@Component
class Accounts {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Accounts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account of an address that has just been proved; made where there is none. */
    Account of(EmailAddress email) {
        var now = clock.instant();
        jdbc.sql("insert into people_account (id, email, created) values (?, ?, ?::timestamptz) on conflict do nothing")
                .params(FreshId.at(now), email.text(), now.toString())
                .update();
        return find(email).orElseThrow();
    }

    Optional<Account> find(EmailAddress email) {
        return jdbc.sql("select id, email, host from people_account where email = ?")
                .param(email.text())
                .query((row, _) -> account(row))
                .optional();
    }

    /** Makes somebody a person who runs the machine. */
    void makeHost(Account account) {
        jdbc.sql("update people_account set host = true where id = ?")
                .param(account.id())
                .update();
    }

    /** Whether nobody runs the machine yet: the installation is new. */
    boolean noHost() {
        return jdbc.sql("select not exists (select 1 from people_account where host)")
                .query(Boolean.class)
                .single();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(row.getObject("id", java.util.UUID.class), row.getString("email"), row.getBoolean("host"));
    }
}
