package org.folkmoot.register.own;

import java.time.Duration;
import java.time.InstantSource;
import org.folkmoot.database.Localities;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.jobs.Job;
import org.folkmoot.web.SessionCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Buttons that were pressed behind mailed links, without signing in. The public can only leave the fingerprint of a link
 * here; what it opens, if anything, is looked up from inside.
 */
@Configuration(proxyBeanMethods = false)
class Presses {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Localities localities;
    private final Claims claims;
    private final Deciding deciding;
    private final Entries entries;
    private final InstantSource clock;

    Presses(
            JdbcClient jdbc,
            Transactions transactions,
            Localities localities,
            Claims claims,
            Deciding deciding,
            Entries entries,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.localities = localities;
        this.claims = claims;
        this.deciding = deciding;
        this.entries = entries;
        this.clock = clock;
    }

    /** Notes that the button behind the link with this secret was pressed; works as the public too. */
    void note(String secret) {
        jdbc.sql("insert into register_press (token, pressed) values (?, ?::timestamptz)")
                .params(SessionCookie.sha256(secret), clock.instant().toString())
                .update();
    }

    @Bean
    Job registerPresses() {
        return new Job("register-presses", EVERY, () -> localities.all().forEach(this::answer));
    }

    /** Does what the links that were pressed are for. Those that are unknown, used or too old do nothing. */
    void answer(Locality place) {
        transactions.inside(place, () -> {
            jdbc.sql("delete from register_press returning token")
                    .query((row, _) -> row.getBytes("token"))
                    .list()
                    .forEach(token -> answer(place, token));
            return true;
        });
    }

    private void answer(Locality place, byte[] token) {
        claims.confirmed(token)
                .ifPresentOrElse(
                        claim -> deciding.claim(place, claim, new Ruling(Reason.CONFIRMED, "", null)),
                        () -> entries.confirm(token));
    }
}
