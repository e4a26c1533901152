package org.folkmoot.membership;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Forgets whom to speak to, interests and notes of members of the network all of whose memberships are long over. The
 * dated facts and what was paid stay for the accounts; so does everybody who was a member in company law (Companies Act
 * 2006, section 121: ten years on the register of members).
 */
@Component
class Lapsed {

    private static final String FORGET = """
            with gone as (
                select member from membership_standing group by member
                having max(until) < ?::date and bool_and(basis = 'network')),
            contacts as (delete from membership_contact where member in (select member from gone) returning 1),
            interests as (delete from membership_interest where member in (select member from gone) returning 1),
            notes as (delete from membership_note where member in (select member from gone) returning 1)
            select (select count(*) from contacts) + (select count(*) from interests) + (select count(*) from notes)
            """;

    private final JdbcClient jdbc;

    Lapsed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets what there is of those whose last membership ended before a day; says how many things. */
    int forget(Instant before) {
        return jdbc.sql(FORGET)
                .param(before.atZone(ZoneOffset.UTC).toLocalDate().toString())
                .query(Integer.class)
                .single();
    }
}
