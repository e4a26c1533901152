package org.folkmoot.support.events;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.folkmoot.database.Locality;
import org.folkmoot.place.Places;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Words;
import org.springframework.stereotype.Component;

/**
 * Events as calendar files (RFC 5545). An event keeps its identifier for ever, wherever the site moves; what was cancelled
 * stays and says so.
 */
@Component
class Calendars {

    static final String TYPE = "text/calendar;charset=UTF-8";
    private static final String DOMAIN = "@events.folkmoot";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Places places;
    private final SiteAddress site;

    Calendars(Places places, SiteAddress site) {
        this.places = places;
        this.site = site;
    }

    /** A file of these events, to be subscribed to or opened once. Works as the public too. */
    byte[] file(Locality place, List<Event> events) {
        var t = Words.english();
        var text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Folkmoot//Events//EN")
                .line("CALSCALE", "GREGORIAN")
                .text(
                        "X-WR-CALNAME",
                        t.say("Events: {0}", places.settings(place).name()))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
                .line("X-PUBLISHED-TTL", "PT6H");
        events.stream().map(Event::zone).distinct().forEach(zone -> ZoneText.write(zone, text));
        events.forEach(event -> write(place, event, text, t));
        return text.line("END", "VCALENDAR").bytes();
    }

    private void write(Locality place, Event event, CalendarText text, Words t) {
        var what = event.what();
        text.line("BEGIN", "VEVENT")
                .line("UID", event.id() + DOMAIN)
                .line("DTSTAMP", UTC.format(event.changed()))
                .line("LAST-MODIFIED", UTC.format(event.changed()))
                .line("SEQUENCE", Integer.toString(event.sequence()))
                .line(local("DTSTART", event.zone()), there(what.starts(), event.zone()))
                .line(local("DTEND", event.zone()), there(what.ends(), event.zone()))
                .text("SUMMARY", event.isCancelled() ? t.say("Cancelled: {0}", what.title()) : what.title())
                .text("DESCRIPTION", description(what, t))
                .text("LOCATION", what.venue().isEmpty() ? t.say("Online") : what.venue())
                .line("URL", site.of("/" + place.name() + event.path()))
                .line("STATUS", event.isCancelled() ? "CANCELLED" : "CONFIRMED")
                .line("END", "VEVENT");
    }

    private static String description(Details what, Words t) {
        return what.link().isEmpty()
                ? what.words()
                : (what.words() + "\n\n" + t.say("Join online: {0}", what.link())).strip();
    }

    private static String local(String name, ZoneId zone) {
        return name + ";TZID=" + zone.getId();
    }

    private static String there(Instant at, ZoneId zone) {
        return ZoneText.LOCAL.format(at.atZone(zone));
    }
}
