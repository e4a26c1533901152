package org.folkmoot.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how often something is tried, for all nodes together. Called in a transaction of the host. */
@Component
class Attempts {

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Attempts(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes an attempt.
     *
     * @param key what is tried, and by whom
     * @return whether it is among the first {@code most} of this stretch of time
     */
    boolean allow(String key, int most, Duration stretch) {
        var length = stretch.toMillis();
        var begin = Instant.ofEpochMilli(clock.millis() / length * length);
        var times =
                jdbc.sql("""
                        insert into people_attempt (key, stretch, times) values (?, ?::timestamptz, 1)
                        on conflict (key, stretch) do update set times = least(people_attempt.times + 1, 1000000)
                        returning times""").params(key, begin.toString()).query(Integer.class).single();
        return times <= most;
    }

    /** Forgets attempts, links and challenges that were over before a time; says how many. */
    int forget(Instant before) {
        return gone("delete from people_attempt where stretch < ?::timestamptz", before)
                + gone("delete from people_link where expires < ?::timestamptz", before)
                + gone("delete from people_answered where expires < ?::timestamptz", before);
    }

    private int gone(String sql, Instant before) {
        return jdbc.sql(sql).param(before.toString()).update();
    }
}
