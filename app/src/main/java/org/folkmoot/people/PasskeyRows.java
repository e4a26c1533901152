package org.folkmoot.people;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passkeys that are kept. Called in a transaction of the host. */
@Component
class PasskeyRows {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    PasskeyRows(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is kept of a passkey.
     *
     * @param publicData id and public key, as the device gave them (Web Authentication Level 3, section 6.5.1), in base64url
     */
    record Kept(String credential, UUID account, String publicData, long signCount) {}

    Optional<Kept> find(String credential) {
        return jdbc.sql(
                        "select credential, account, public_data, sign_count from people_passkey where credential = ? for update")
                .param(credential)
                .query((row, _) -> new Kept(
                        row.getString("credential"),
                        row.getObject("account", UUID.class),
                        row.getString("public_data"),
                        row.getLong("sign_count")))
                .optional();
    }

    /** Whether it was new. */
    boolean add(UUID account, String label, String credential, String publicData, long signCount) {
        return jdbc.sql("""
                        insert into people_passkey (credential, account, label, public_data, sign_count, created)
                        values (?, ?, ?, ?, ?, ?::timestamptz) on conflict do nothing""")
                        .params(
                                credential,
                                account,
                                label,
                                publicData,
                                signCount,
                                clock.instant().toString())
                        .update()
                == 1;
    }

    void used(String credential, long signCount) {
        jdbc.sql("update people_passkey set sign_count = ?, last_used = ?::timestamptz where credential = ?")
                .params(signCount, clock.instant().toString(), credential)
                .update();
    }

    List<Passkey> of(UUID account) {
        return jdbc.sql("""
                        select credential, label, created, last_used from people_passkey where account = ?
                        order by created, credential limit 100""")
                .param(account)
                .query((row, _) -> new Passkey(
                        row.getString("credential"),
                        row.getString("label"),
                        row.getTimestamp("created").toInstant(),
                        row.getTimestamp("last_used") == null
                                ? null
                                : row.getTimestamp("last_used").toInstant()))
                .list();
    }

    List<String> ids(UUID account) {
        return of(account).stream().map(Passkey::credential).toList();
    }

    /** Whether there was such a one of the account. */
    boolean remove(UUID account, String credential) {
        return jdbc.sql("delete from people_passkey where account = ? and credential = ?")
                        .params(account, credential)
                        .update()
                == 1;
    }
}
