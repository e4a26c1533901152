package org.folkmoot.support.events;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Streamed;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Events for calendars: all of them to subscribe to, and each as a file. */
@Controller
class CalendarPages {

    private static final Duration KEPT = Duration.ofDays(366);

    private final Events events;
    private final Calendars calendars;
    private final InstantSource clock;

    CalendarPages(Events events, Calendars calendars, InstantSource clock) {
        this.events = events;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What is to come and what was within a year; what was cancelled too, or calendars would go on showing it. */
    @GetMapping("/{locality}" + EventPages.PATH + ".ics")
    @OpenTo(Audience.EVERYONE)
    Streamed feed(Visit visit) {
        var now = clock.instant();
        var all = new ArrayList<>(events.publicToCome(now, ""));
        all.addAll(events.publicPast(now.minus(KEPT), now, ""));
        return file(visit, all);
    }

    @GetMapping(EventPages.ONE + ".ics")
    @OpenTo(Audience.EVERYONE)
    Streamed one(Visit visit, @PathVariable UUID event) {
        return file(visit, List.of(events.publicOne(event).orElseThrow(NotHere::new)));
    }

    private Streamed file(Visit visit, List<Event> all) {
        var changed = all.stream().map(Event::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
        return Streamed.whole(Calendars.TYPE, calendars.file(visit.here(), all), changed);
    }
}
