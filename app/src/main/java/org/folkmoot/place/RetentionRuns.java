package org.folkmoot.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.jobs.Retention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was taken away when. Called in an inside transaction of the place, or in one of the host. */
@Component
public class RetentionRuns {

    private final JdbcClient jdbc;

    RetentionRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has been seen to on a day. */
    Set<Retention> done(LocalDate day) {
        return jdbc
                .sql("select what from place_retention_run where day = ?::date")
                .param(day.toString())
                .query((row, _) -> Retention.of(row.getString("what")))
                .list()
                .stream()
                .flatMap(what -> what.stream())
                .collect(Collectors.toSet());
    }

    /** Notes that something has been seen to; of two nodes the second notes nothing. */
    void note(RetentionRun run) {
        jdbc.sql("insert into place_retention_run (day, what, removed) values (?::date, ?, ?) on conflict do nothing")
                .params(run.day().toString(), run.what().code(), run.removed())
                .update();
    }

    /** The last time at which each thing was seen to, in the order of their codes. */
    public List<RetentionRun> latest() {
        return jdbc.sql("select distinct on (what) day, what, removed from place_retention_run order by what, day desc")
                .query((row, _) -> new RetentionRun(
                        row.getDate("day").toLocalDate(),
                        Retention.of(row.getString("what")).orElseThrow(),
                        row.getInt("removed")))
                .list();
    }
}
