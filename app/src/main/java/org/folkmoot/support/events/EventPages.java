package org.folkmoot.support.events;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Places;
import org.folkmoot.support.SupportCard;
import org.folkmoot.support.Topics;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is on, for everyone. */
@Controller
class EventPages {

    static final String PATH = "/events";

    /** An event in addresses. */
    static final String ONE = "/{locality}" + PATH + "/{event}";

    private static final int ORDER = 27;
    private static final Duration A_YEAR = Duration.ofDays(366);

    private final Events events;
    private final Places places;
    private final SiteAddress site;
    private final InstantSource clock;

    EventPages(Events events, Places places, SiteAddress site, InstantSource clock) {
        this.events = events;
        this.places = places;
        this.site = site;
        this.clock = clock;
    }

    @Bean
    static NavigationItem whatIsOn() {
        return new NavigationItem(ORDER, "Events", PATH);
    }

    @Bean
    static SupportCard eventsForGroups() {
        return new SupportCard(10, "Events", "Training and meetings that you can come to.", PATH);
    }

    /**
     * A list of events.
     *
     * @param topic a code, or empty
     * @param topics the codes that are in the list, with their names
     * @param nobody whether it is a demonstration, which has no events of its own
     */
    record Listing(
            List<Event> events, boolean past, String topic, Map<String, String> topics, boolean nobody, Instant now) {}

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.EVERYONE)
    Page list(
            Visit visit, @RequestParam(defaultValue = "") String when, @RequestParam(defaultValue = "") String topic) {
        var now = clock.instant();
        var past = when.equals("past");
        var pack = places.pack(visit.here());
        var known = pack.supportTopic(topic).isPresent() ? topic : "";
        var found = past ? events.publicPast(now.minus(A_YEAR), now, "") : events.publicToCome(now, "");
        var shown = found.stream().filter(it -> isOf(it, known)).toList();
        var listing = new Listing(
                shown,
                past,
                known,
                topics(pack, found),
                places.settings(visit.here()).demonstration(),
                now);
        return Page.of((output, forms) -> JtelistGenerated.render(output, forms, visit, listing));
    }

    private static boolean isOf(Event event, String topic) {
        return topic.isEmpty()
                || event.what().topic().equals(topic)
                || event.what().topic().startsWith(topic + ".");
    }

    /** The topics that events have, each under the name of the one it stands below. */
    private static Map<String, String> topics(Pack pack, List<Event> events) {
        var topics = new LinkedHashMap<String, String>();
        pack.supportTopics().stream()
                .filter(topic -> events.stream().anyMatch(event -> isOf(event, topic.code())))
                .forEach(topic -> topics.put(topic.code(), topic.name()));
        return topics;
    }

    /**
     * One event.
     *
     * @param topic what it is about, in words; may be empty
     * @param webcal where a calendar subscribes to all events
     */
    record Shown(Event event, String topic, boolean nobody, String webcal, Instant now) {}

    @GetMapping(ONE)
    @OpenTo(Audience.EVERYONE)
    Page event(Visit visit, @PathVariable UUID event) {
        var found = events.publicOne(event).orElseThrow(NotHere::new);
        var shown = new Shown(
                found,
                Topics.name(places.pack(visit.here()), found.what().topic()),
                places.settings(visit.here()).demonstration(),
                site.of(visit.link(PATH + ".ics")).replaceFirst("^https?:", "webcal:"),
                clock.instant());
        return Page.of((output, forms) -> JteeventGenerated.render(output, forms, visit, shown));
    }
}
