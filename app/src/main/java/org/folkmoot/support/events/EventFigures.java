package org.folkmoot.support.events;

import java.time.LocalDate;
import java.util.UUID;
import org.folkmoot.register.Fate;
import org.folkmoot.register.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much training there was, and for how many; for reports. Called in an inside transaction of the place. */
@Component
public class EventFigures {

    private static final String COUNTS = """
            with held as (
                select id, places from support_event
                where cancelled is null and (starts at time zone zone)::date between :from::date and :to::date)
            select (select count(*) from held) as events,
                (select coalesce(sum(places), 0) from held) as places,
                (select count(*) from support_booking b join held on held.id = b.event
                    where b.ended is null and b.placed is not null) as booked,
                (select count(*) from support_booking b join held on held.id = b.event
                    where b.ended is null and b.came) as came,
                (select count(*) from support_event_feedback f join held on held.id = f.event) as answers,
                (select count(*) from support_event_feedback f join held on held.id = f.event
                    where f.answer >= 4) as useful""";

    private static final String ORGANISATIONS = """
            select distinct b.organisation from support_booking b join support_event e on e.id = b.event
            where e.cancelled is null and (e.starts at time zone e.zone)::date between :from::date and :to::date
            and b.ended is null and b.came and b.organisation is not null""";

    private static final String NAMES = """
            select count(distinct lower(b.group_name)) from support_booking b join support_event e on e.id = b.event
            where e.cancelled is null and (e.starts at time zone e.zone)::date between :from::date and :to::date
            and b.ended is null and b.came and b.organisation is null and b.group_name <> ''""";

    private final JdbcClient jdbc;
    private final Register register;

    EventFigures(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /**
     * Events of a stretch of days that were not cancelled.
     *
     * @param places how many could come, those without a limit left out
     * @param booked how many had a place at the end, walk-ins counted
     * @param came how many came; somebody who came twice counts twice
     * @param groups how many groups came, each once, one that went into another as that one
     * @param answers how many said how it was
     * @param useful how many of these said "Very useful" or "Useful"; 0 while fewer than five answered
     */
    public record Trainings(long events, long places, long booked, long came, long groups, long answers, long useful) {}

    /**
     * The least that reports tell of events.
     *
     * @param events how many there were that were not cancelled
     * @param came how many came; somebody who came twice counts twice
     */
    public record Attendance(long events, long came) {}

    /** Between two days, both counted, in one statement. */
    public Attendance attendance(LocalDate from, LocalDate to) {
        return jdbc.sql(COUNTS)
                .param("from", from.toString())
                .param("to", to.toString())
                .query((row, _) -> new Attendance(row.getLong("events"), row.getLong("came")))
                .single();
    }

    /** Between two days, both counted. */
    public Trainings between(LocalDate from, LocalDate to) {
        var groups = groups(from, to);
        return jdbc.sql(COUNTS)
                .param("from", from.toString())
                .param("to", to.toString())
                .query((row, _) -> new Trainings(
                        row.getLong("events"),
                        row.getLong("places"),
                        row.getLong("booked"),
                        row.getLong("came"),
                        groups,
                        row.getLong("answers"),
                        row.getLong("answers") < Feedback.FEWEST ? 0 : row.getLong("useful")))
                .single();
    }

    private long groups(LocalDate from, LocalDate to) {
        var ids = jdbc.sql(ORGANISATIONS)
                .param("from", from.toString())
                .param("to", to.toString())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
        var fates = register.fates(ids);
        var known = ids.stream().map(id -> into(id, fates.get(id))).distinct().count();
        var named = jdbc.sql(NAMES)
                .param("from", from.toString())
                .param("to", to.toString())
                .query(Long.class)
                .single();
        return known + named;
    }

    private static UUID into(UUID id, @Nullable Fate fate) {
        var into = fate == null ? null : fate.into();
        return into == null ? id : into;
    }
}
