package org.folkmoot.support.events;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.folkmoot.place.Places;
import org.folkmoot.register.Register;
import org.folkmoot.support.Groups;
import org.folkmoot.web.Audience;
import org.folkmoot.web.ClientAddress;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.RateLimit;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Booking a place: one short page, for anyone, without an account. */
@Controller
class BookPages {

    static final int REFUSED = 422;
    private static final int AT_ONCE = 5;
    private static final Duration EACH = Duration.ofMinutes(2);

    private final Events events;
    private final BookedBox box;
    private final Groups groups;
    private final Register register;
    private final Places places;
    private final ClientAddress client;
    private final InstantSource clock;
    private final RateLimit limit;

    BookPages(
            Events events,
            BookedBox box,
            Groups groups,
            Register register,
            Places places,
            ClientAddress client,
            InstantSource clock) {
        this.events = events;
        this.box = box;
        this.groups = groups;
        this.register = register;
        this.places = places;
        this.client = client;
        this.clock = clock;
        this.limit = new RateLimit("event-book", AT_ONCE, EACH, clock);
    }

    @GetMapping(EventPages.ONE + "/book")
    @OpenTo(Audience.EVERYONE)
    Page form(Visit visit, @PathVariable UUID event) {
        return page(visit, 200, open(visit, event), known(visit), List.of());
    }

    /** An event that takes bookings now; in a demonstration nobody would answer for one. */
    private Event open(Visit visit, UUID id) {
        return events.publicOne(id)
                .filter(it -> it.takes(clock.instant()))
                .filter(_ -> !places.settings(visit.here()).demonstration())
                .orElseThrow(NotHere::new);
    }

    /** What is on file of somebody who has signed in is not asked again. */
    private BookingForm known(Visit visit) {
        var who = visit.visitor();
        var contactOf = who.contactOf();
        var group = contactOf.size() == 1
                ? register.find(contactOf.getFirst()).map(entry -> entry.name()).orElse("")
                : "";
        return new BookingForm(who.name(), who.email(), group, "", "");
    }

    @PostMapping(EventPages.ONE + "/book")
    @OpenTo(Audience.EVERYONE)
    Object book(
            Visit visit,
            HttpServletRequest request,
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String access,
            @RequestParam(defaultValue = "") String diet) {
        var found = open(visit, event);
        var form = new BookingForm(name, email, group, access, diet);
        var problems = form.problems(visit.words(), true);
        if (!problems.isEmpty()) {
            return page(visit, REFUSED, found, form, problems);
        }
        var who = client.of(request);
        if (!ClientAddress.isThisMachine(who) && limit.take(who).isPresent()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        box.put(event, form.wanted(groups.meant(form.group())));
        return SeeOther.to(visit.link(found.path() + "/booked"));
    }

    @GetMapping(EventPages.ONE + "/booked")
    @OpenTo(Audience.EVERYONE)
    Page thanks(Visit visit, @PathVariable UUID event) {
        var found = events.publicOne(event).orElseThrow(NotHere::new);
        return Page.of((output, forms) -> JtebookedGenerated.render(output, forms, visit, found));
    }

    private static Page page(Visit visit, int status, Event event, BookingForm form, List<Problem> problems) {
        return new Page(
                status, (output, forms) -> JtebookGenerated.render(output, forms, visit, event, form, problems));
    }
}
