package org.folkmoot.support.events;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much training there was, and for how many; for reports. Called in an inside transaction of the place. */
@Component
public class EventFigures {

    private static final String COUNTS = """
            with held as (
                select id from support_event
                where cancelled is null and (starts at time zone zone)::date between :from::date and :to::date)
            select (select count(*) from held) as events,
                (select count(*) from support_booking b join held on held.id = b.event
                    where b.ended is null and b.came) as came""";

    private final JdbcClient jdbc;

    EventFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Events of a stretch of days that were not cancelled.
     *
     * @param came how many came; somebody who came twice counts twice
     */
    public record Trainings(long events, long came) {

        /** Where nobody asked. */
        public static final Trainings NONE = new Trainings(0, 0);
    }

    /** Between two days, both counted. */
    public Trainings between(LocalDate from, LocalDate to) {
        return jdbc.sql(COUNTS)
                .param("from", from.toString())
                .param("to", to.toString())
                .query((row, _) -> new Trainings(row.getLong("events"), row.getLong("came")))
                .single();
    }
}
