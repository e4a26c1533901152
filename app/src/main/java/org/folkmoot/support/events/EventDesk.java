package org.folkmoot.support.events;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.place.Places;
import org.folkmoot.register.Fate;
import org.folkmoot.register.Register;
import org.folkmoot.support.Topics;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The advisers' list of events, and the page of each: who comes, who waits, what they need. */
@Controller
class EventDesk {

    static final String PATH = "/desk/events";
    static final String ONE = "/{locality}" + PATH + "/{event}";
    private static final int ORDER = 7;
    private static final Duration TWO_YEARS = Duration.ofDays(731);

    private final Events events;
    private final Bookings bookings;
    private final BookedBox box;
    private final Presses presses;
    private final Feedback feedback;
    private final Register register;
    private final Persons persons;
    private final Places places;
    private final SiteAddress site;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    EventDesk(
            Events events,
            Bookings bookings,
            BookedBox box,
            Presses presses,
            Feedback feedback,
            Register register,
            Persons persons,
            Places places,
            SiteAddress site,
            JdbcClient jdbc,
            InstantSource clock) {
        this.events = events;
        this.bookings = bookings;
        this.box = box;
        this.presses = presses;
        this.feedback = feedback;
        this.register = register;
        this.persons = persons;
        this.places = places;
        this.site = site;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Bean
    static NavigationItem eventsAtTheDesk() {
        return NavigationItem.support(ORDER, "Events", PATH, Audience.ADVISERS);
    }

    /**
     * The list.
     *
     * @param feed where calendars subscribe
     * @param embed what shows the list on another website
     */
    record Listing(List<Event> events, boolean past, String feed, String embed, Instant now) {}

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.ADVISERS)
    Page list(Visit visit, @RequestParam(defaultValue = "") String when) {
        takeIn(visit);
        var now = clock.instant();
        var past = when.equals("past");
        var listing = new Listing(
                past ? events.publicPast(now.minus(TWO_YEARS), now, "") : events.publicToCome(now, ""),
                past,
                site.of(visit.link(EventPages.PATH + ".ics")),
                "<iframe src=\"" + site.of(visit.link(EventPages.PATH + "/embed")) + "\" title=\""
                        + visit.words().say("Events") + "\" width=\"100%\" height=\"600\"></iframe>",
                now);
        return Page.of((output, forms) -> JtedeskListGenerated.render(output, forms, visit, listing));
    }

    /** What was booked a second ago is on the page already. */
    private void takeIn(Visit visit) {
        box.takeIn(visit.here());
        presses.takeIn(visit.here());
    }

    /** A line of an event's history. */
    record Line(Instant at, String who, String words) {}

    /**
     * An event for its advisers.
     *
     * @param people those who have a place or wait, in the order in which they booked
     * @param groups what has become of their groups, by id
     * @param following whether others of its series follow
     */
    record Shown(
            Event event,
            String topic,
            List<Booking> people,
            Map<UUID, Fate> groups,
            Feedback.Told feedback,
            List<Line> history,
            boolean following,
            Instant now) {

        List<Booking> of(Booking.State state) {
            return people.stream().filter(it -> it.state() == state).toList();
        }

        /** What their group is called today. */
        String group(Booking it) {
            return called(it, groups);
        }

        /** Where the group stands in the staff's area; empty where it is only a name. */
        String groupPath(Booking it) {
            var fate = it.organisation() == null ? null : groups.get(it.organisation());
            return fate == null ? "" : "/desk/organisations/" + fate.entry().id();
        }
    }

    /** What a group is called today: the one that it went into, or the name that was written down. */
    static String called(Booking it, Map<UUID, Fate> groups) {
        var fate = it.organisation() == null ? null : groups.get(it.organisation());
        if (fate == null) {
            return it.group();
        }
        return fate.intoName().isEmpty() ? fate.entry().name() : fate.entry().name() + " → " + fate.intoName();
    }

    @GetMapping(ONE)
    @OpenTo(Audience.ADVISERS)
    Page event(Visit visit, @PathVariable UUID event) {
        takeIn(visit);
        var found = events.find(event).orElseThrow(NotHere::new);
        var people = bookings.of(event);
        var shown = new Shown(
                found,
                Topics.name(places.pack(visit.here()), found.what().topic()),
                people,
                groups(people),
                feedback.of(event),
                history(event),
                events.fromOn(found).size() > 1,
                clock.instant());
        return Page.of((output, forms) -> JtedeskEventGenerated.render(output, forms, visit, shown));
    }

    /** What has become of the groups of these people. */
    Map<UUID, Fate> groups(List<Booking> people) {
        var ids = people.stream()
                .map(Booking::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : register.fates(ids);
    }

    private List<Line> history(UUID event) {
        record Row(Instant at, @Nullable UUID by, String words) {}
        var rows = jdbc.sql("select at, by_person, words from support_event_history where event = ? order by at, id")
                .param(event)
                .query((row, _) -> new Row(
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by_person", UUID.class),
                        row.getString("words")))
                .list();
        var ids = new ArrayList<UUID>();
        rows.forEach(row -> {
            if (row.by() != null) {
                ids.add(row.by());
            }
        });
        var known = ids.isEmpty() ? new HashMap<UUID, Person>() : new HashMap<>(persons.find(ids));
        return rows.stream()
                .map(row -> {
                    var person = row.by() == null ? null : known.get(row.by());
                    return new Line(row.at(), person == null ? "" : person.called(), row.words());
                })
                .toList();
    }
}
