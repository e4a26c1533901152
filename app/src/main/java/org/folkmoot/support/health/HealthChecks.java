package org.folkmoot.support.health;

import java.time.Instant;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many groups went through a health check, for reports. What they answered is nobody's but theirs, and not counted. */
@Component
public class HealthChecks {

    private static final int FEWEST = 5;

    private final JdbcClient jdbc;

    HealthChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Groups that finished one, each once; empty for one to four, which would tell who. From an instant on and before another; in the
     * open inside transaction.
     */
    public OptionalLong finishedBetween(Instant from, Instant before) {
        var groups = jdbc.sql("""
                        select count(distinct organisation) from support_health_check
                        where finished >= ?::timestamptz and finished < ?::timestamptz""")
                .params(from.toString(), before.toString())
                .query(Long.class)
                .single();
        return groups == 0 || groups >= FEWEST ? OptionalLong.of(groups) : OptionalLong.empty();
    }
}
