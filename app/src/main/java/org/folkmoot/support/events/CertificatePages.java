package org.folkmoot.support.events;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.place.Places;
import org.folkmoot.print.Printed;
import org.folkmoot.print.Sheet;
import org.folkmoot.register.Fate;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** That somebody came, on paper: for all who did, or for one of them. */
@Controller
class CertificatePages {

    private static final int MOST = 200;

    private final Events events;
    private final Bookings bookings;
    private final EventDesk desk;
    private final Places places;
    private final InstantSource clock;

    CertificatePages(Events events, Bookings bookings, EventDesk desk, Places places, InstantSource clock) {
        this.events = events;
        this.bookings = bookings;
        this.desk = desk;
        this.places = places;
        this.clock = clock;
    }

    /**
     * Certificates, a page each.
     *
     * @param body who held the event
     * @param today the day on which they are given out
     */
    record Certificates(Event event, List<Booking> people, Map<UUID, Fate> groups, String body, LocalDate today) {

        String group(Booking it) {
            return EventDesk.called(it, groups);
        }
    }

    @GetMapping(EventDesk.ONE + "/certificates.pdf")
    @OpenTo(Audience.ADVISERS)
    Printed all(Visit visit, @PathVariable UUID event) {
        var found = bookings.of(event).stream().filter(CertificatePages::hasOne).limit(MOST);
        return print(visit, event, found.toList(), "certificates.pdf");
    }

    /** Whoever came and is still known by name. */
    private static boolean hasOne(Booking it) {
        return it.didCome() && !it.name().isEmpty();
    }

    @GetMapping(EventDesk.ONE + "/certificates/{booking}")
    @OpenTo(Audience.ADVISERS)
    Printed one(Visit visit, @PathVariable UUID event, @PathVariable UUID booking) {
        var found = bookings.find(event, booking).filter(CertificatePages::hasOne);
        return print(visit, event, found.stream().toList(), "certificate.pdf");
    }

    private Printed print(Visit visit, UUID id, List<Booking> people, String file) {
        var event = events.find(id).filter(it -> !it.isCancelled()).orElseThrow(NotHere::new);
        if (people.isEmpty()) {
            throw new NotHere();
        }
        var t = visit.words();
        var own = places.chosen(visit.here()).name();
        var body = own.isEmpty() ? places.settings(visit.here()).name() : own;
        var made = new Certificates(
                event, people, desk.groups(people), body, LocalDate.ofInstant(clock.instant(), event.zone()));
        var sheet = new Sheet(
                t.say("Certificate: {0}", event.what().title()),
                t.language(),
                body,
                t.say("Who took part in {0}.", event.what().title()));
        return new Printed(file, (output, forms) -> JtecertificatesGenerated.render(output, forms, t, sheet, made));
    }
}
