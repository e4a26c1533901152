package org.folkmoot.support.events;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.web.Audience;
import org.folkmoot.web.DataSet;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Streamed;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** Events for other websites and programs: a bare list that may stand in a page of theirs, and open data. */
@Controller
class EventData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String POLICY = "Content-Security-Policy";
    private static final int ORDER = 40;
    private static final Duration KEPT = Duration.ofDays(366);

    private final Events events;
    private final SiteAddress site;
    private final InstantSource clock;

    EventData(Events events, SiteAddress site, InstantSource clock) {
        this.events = events;
        this.site = site;
        this.clock = clock;
    }

    @Bean
    static DataSet eventsAsJson() {
        return new DataSet(
                ORDER,
                "/data/events.json",
                "Events",
                "Training and meetings for local groups, to come and of the past year, with those that were cancelled.",
                "application/json",
                List.of(),
                "");
    }

    /** The only page of the site that others may frame: it has links and nothing to press, and sets no cookie. */
    @GetMapping("/{locality}" + EventPages.PATH + "/embed")
    @OpenTo(Audience.EVERYONE)
    Page embed(Visit visit, HttpServletResponse response) {
        var policy = response.getHeader(POLICY);
        if (policy != null) {
            response.setHeader(POLICY, policy.replace("frame-ancestors 'none'", "frame-ancestors *"));
        }
        var now = clock.instant();
        var all = events.publicToCome(now, "");
        return Page.of((output, forms) -> JteembedGenerated.render(output, forms, visit, all, site.base(), now));
    }

    @GetMapping("/{locality}/data/events.json")
    @OpenTo(Audience.EVERYONE)
    Streamed json(Visit visit) {
        var now = clock.instant();
        var all = new ArrayList<>(events.publicToCome(now, ""));
        all.addAll(events.publicPast(now.minus(KEPT), now, ""));
        var changed = all.stream().map(Event::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
        var document = Map.of(
                "events", all.stream().map(event -> fields(visit, event, now)).toList());
        return Streamed.whole("application/json", JSON.writeValueAsBytes(document), changed);
    }

    private Map<String, @Nullable Object> fields(Visit visit, Event event, Instant now) {
        var what = event.what();
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", event.id().toString());
        fields.put("title", what.title());
        fields.put("description", what.words());
        fields.put("starts", event.starts().toOffsetDateTime().toString());
        fields.put("ends", event.ends().toOffsetDateTime().toString());
        fields.put("timeZone", event.zone().getId());
        fields.put("venue", what.venue());
        fields.put("online", event.online());
        fields.put("audience", what.audience());
        fields.put("topic", what.topic());
        fields.put("places", what.places());
        fields.put("bookingUntil", what.bookUntil().toString());
        fields.put("takesBookings", event.takes(now));
        fields.put("full", event.isFull());
        fields.put("status", event.isCancelled() ? "cancelled" : "confirmed");
        fields.put("sequence", event.sequence());
        fields.put("changed", event.changed().toString());
        fields.put("address", site.of(visit.link(event.path())));
        return fields;
    }
}
