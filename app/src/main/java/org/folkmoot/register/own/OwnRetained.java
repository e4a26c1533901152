package org.folkmoot.register.own;

import java.time.Instant;
import org.folkmoot.jobs.Retained;
import org.folkmoot.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this room keeps for a while only. */
@Configuration(proxyBeanMethods = false)
class OwnRetained {

    private static final String DRAFTS = """
            delete from register_listing l where submitted is null and changed < ?::timestamptz
            and not exists (select 1 from register_decision d where d.listing = l.id)""";

    private static final String INVITATIONS = "delete from register_invitation where made < ?::timestamptz";

    private static final String CLAIMS = """
            with over as (
                select c.id from register_claim c
                left join register_decision d on d.claim = c.id and d.undone_at is null
                where coalesce(d.decided_at, c.withdrawn) < :before::timestamptz),
            decisions as (delete from register_decision where claim in (select id from over))
            delete from register_claim where id in (select id from over)""";

    private final JdbcClient jdbc;

    OwnRetained(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    Retained unfinishedListings() {
        return Retained.inPlaces(Retention.UNFINISHED_LISTINGS, before -> run(DRAFTS, before));
    }

    @Bean
    Retained invitationsMade() {
        return Retained.inPlaces(Retention.INVITATIONS, before -> run(INVITATIONS, before));
    }

    /** With what was decided on them; that it was stays in the public log. */
    @Bean
    Retained claimsDecided() {
        return Retained.inPlaces(
                Retention.CLAIMS,
                before -> jdbc.sql(CLAIMS).param("before", before.toString()).update());
    }

    private int run(String sql, Instant before) {
        return jdbc.sql(sql).param(before.toString()).update();
    }
}
