package org.folkmoot.support.events;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.folkmoot.post.Outbox;
import org.folkmoot.support.Groups;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Advisers book for people who ring, and take bookings out; in the same order as everyone. */
@Controller
class BookedPages {

    private final Events events;
    private final Bookings bookings;
    private final BookedBox box;
    private final Presses presses;
    private final EventLetters letters;
    private final Outbox outbox;
    private final Groups groups;
    private final InstantSource clock;

    BookedPages(
            Events events,
            Bookings bookings,
            BookedBox box,
            Presses presses,
            EventLetters letters,
            Outbox outbox,
            Groups groups,
            InstantSource clock) {
        this.events = events;
        this.bookings = bookings;
        this.box = box;
        this.presses = presses;
        this.letters = letters;
        this.outbox = outbox;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping(EventDesk.ONE + "/people")
    @OpenTo(Audience.ADVISERS)
    Page form(Visit visit, @PathVariable UUID event) {
        return page(visit, 200, open(event), BookingForm.EMPTY, List.of());
    }

    private Event open(UUID event) {
        return events.find(event)
                .filter(it -> !it.isCancelled() && !it.isOver(clock.instant()))
                .orElseThrow(NotHere::new);
    }

    @PostMapping(EventDesk.ONE + "/people")
    @OpenTo(Audience.ADVISERS)
    Object add(
            Visit visit,
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String access,
            @RequestParam(defaultValue = "") String diet) {
        box.takeIn(visit.here());
        open(event);
        var found = events.lock(event).orElseThrow(NotHere::new);
        var form = new BookingForm(name, email, group, access, diet);
        var problems = new ArrayList<>(form.problems(visit.words(), false));
        var wanted = form.wanted(groups.meant(form.group()));
        if (bookings.byEmail(event).containsKey(wanted.email())) {
            problems.add(new Problem("email", visit.words().say("This address has booked already.")));
        }
        if (!problems.isEmpty()) {
            return page(visit, BookPages.REFUSED, found, form, problems);
        }
        keep(visit, found, wanted);
        return SeeOther.to(visit.link(found.deskPath()));
    }

    /** Whoever is written down now stands behind all who booked before. */
    private void keep(Visit visit, Event event, Wanted wanted) {
        var made = bookings.add(event.id(), bookings.nextArrival(), clock.instant(), wanted, !event.isFull());
        if (!made.email().isEmpty()) {
            outbox.queue(
                    made.state() == Booking.State.PLACE
                            ? letters.booked(visit.here(), event, made)
                            : letters.waits(visit.here(), event, made, event.waiting() + 1));
        }
    }

    @PostMapping(EventDesk.ONE + "/people/{booking}/remove")
    @OpenTo(Audience.ADVISERS)
    Object remove(Visit visit, @PathVariable UUID event, @PathVariable UUID booking) {
        var found = events.lock(event).orElseThrow(NotHere::new);
        presses.giveBack(visit.here(), found, bookings.find(event, booking).orElseThrow(NotHere::new), "staff");
        return SeeOther.to(visit.link(found.deskPath()));
    }

    private static Page page(Visit visit, int status, Event event, BookingForm form, List<Problem> problems) {
        return new Page(
                status, (output, forms) -> JtepeopleGenerated.render(output, forms, visit, event, form, problems));
    }
}
