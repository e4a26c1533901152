package org.folkmoot.post;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who does not want which letters, and which addresses are none any more, in the open transaction's schema. */
@Component
class Unwanted {

    private static final String WHY = """
            select 'gone' from post_gone where email = lower(:email)
            union all
            select 'stopped' from post_stop where email = lower(:email) and purpose = :purpose
            limit 1""";
    private static final String TAKE = """
            with request as (delete from post_stop_request returning token, purpose)
            insert into post_stop (email, purpose, since)
            select distinct lower(letter.email), letter.purpose, ?::timestamptz
            from request join post_message letter on letter.stop_token = request.token
                and letter.purpose = request.purpose
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    Unwanted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why a letter must not be sent, if it must not. */
    Optional<Outcome> why(Message letter) {
        return jdbc.sql(WHY)
                .param("email", letter.email())
                .param("purpose", letter.purpose().code())
                .query((row, _) -> Outcome.of(row.getString(1)))
                .optional();
    }

    /** Notes that letters to an address come back for good. */
    void gone(String email, String status, Instant now) {
        jdbc.sql("insert into post_gone (email, since, status) values (lower(?), ?, ?) on conflict do nothing")
                .params(email, Messages.at(now), status)
                .update();
    }

    /** Leaves a word that somebody wants no more such letters; the public may do no more than this. */
    void ask(String token, Purpose purpose, Instant now) {
        jdbc.sql("insert into post_stop_request (token, purpose, asked) values (?, ?, ?)")
                .params(token, purpose.code(), Messages.at(now))
                .update();
    }

    /** Does what was asked for with a token that is known, and forgets the rest. */
    void takeRequests(Instant now) {
        jdbc.sql(TAKE).param(Messages.at(now)).update();
    }
}
