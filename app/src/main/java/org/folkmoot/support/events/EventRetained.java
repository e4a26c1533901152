package org.folkmoot.support.events;

import java.time.Instant;
import org.folkmoot.jobs.Retained;
import org.folkmoot.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of people who book for a while only: their needs until the day after, their names for longer. */
@Configuration(proxyBeanMethods = false)
class EventRetained {

    private static final String NEEDS = """
            update support_booking b set access_needs = '', diet = '' from support_event e
            where e.id = b.event and (b.access_needs <> '' or b.diet <> '')
            and (e.ends < ?::timestamptz or b.ended is not null or e.cancelled is not null)""";

    private static final String NAMES = """
            update support_booking b set name = '', email = '' from support_event e
            where e.id = b.event and (b.name <> '' or b.email <> '') and e.ends < ?::timestamptz""";

    private final JdbcClient jdbc;

    EventRetained(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    Retained needsOfEvents() {
        return Retained.inPlaces(Retention.EVENT_NEEDS, before -> run(NEEDS, before));
    }

    @Bean
    Retained namesOfBookings() {
        return Retained.inPlaces(Retention.EVENT_BOOKINGS, before -> run(NAMES, before));
    }

    private int run(String sql, Instant before) {
        return jdbc.sql(sql).param(before.toString()).update();
    }
}
