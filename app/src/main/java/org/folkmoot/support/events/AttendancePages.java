package org.folkmoot.support.events;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.register.Fate;
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

/** Who came: a list for a phone at the door, one tap for each; whoever comes unbooked is added. */
@Controller
class AttendancePages {

    private static final String PATH = EventDesk.ONE + "/attendance";

    private final Events events;
    private final Bookings bookings;
    private final EventDesk desk;
    private final Groups groups;
    private final InstantSource clock;

    AttendancePages(Events events, Bookings bookings, EventDesk desk, Groups groups, InstantSource clock) {
        this.events = events;
        this.bookings = bookings;
        this.desk = desk;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * The list at the door.
     *
     * @param people those who have a place, by name
     * @param form whoever came unbooked, as typed
     */
    record Door(Event event, List<Booking> people, Map<UUID, Fate> groups, BookingForm form, List<Problem> problems) {

        String group(Booking it) {
            return EventDesk.called(it, groups);
        }

        long came() {
            return people.stream().filter(Booking::didCome).count();
        }

        long unknown() {
            return people.stream().filter(it -> it.came() == null).count();
        }
    }

    @GetMapping(PATH)
    @OpenTo(Audience.ADVISERS)
    Page list(Visit visit, @PathVariable UUID event) {
        return page(visit, 200, running(event), BookingForm.EMPTY, List.of());
    }

    private Event running(UUID event) {
        return events.find(event).filter(it -> !it.isCancelled()).orElseThrow(NotHere::new);
    }

    private Page page(Visit visit, int status, Event event, BookingForm form, List<Problem> problems) {
        var people = bookings.of(event.id()).stream()
                .filter(it -> it.state() == Booking.State.PLACE)
                .sorted(Comparator.comparing(it -> it.name().toLowerCase(Locale.ROOT)))
                .toList();
        var door = new Door(event, people, desk.groups(people), form, problems);
        return new Page(status, (output, forms) -> JteattendanceGenerated.render(output, forms, visit, door));
    }

    @PostMapping(PATH + "/{booking}/{came}")
    @OpenTo(Audience.ADVISERS)
    Object tap(Visit visit, @PathVariable UUID event, @PathVariable UUID booking, @PathVariable String came) {
        var found = running(event);
        switch (came) {
            case "yes" -> bookings.came(event, booking, true);
            case "no" -> bookings.came(event, booking, false);
            case "unknown" -> bookings.came(event, booking, null);
            default -> throw new NotHere();
        }
        return SeeOther.to(visit.link(found.deskPath() + "/attendance#p-" + booking));
    }

    @PostMapping(PATH)
    @OpenTo(Audience.ADVISERS)
    Object walkIn(
            Visit visit,
            @PathVariable UUID event,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String group) {
        running(event);
        var found = events.lock(event).orElseThrow(NotHere::new);
        var form = new BookingForm(name, email, group, "", "");
        var problems = form.problems(visit.words(), false);
        if (!problems.isEmpty()) {
            return page(visit, BookPages.REFUSED, found, form, problems);
        }
        var wanted = form.wanted(groups.meant(form.group()));
        var known = bookings.byEmail(event).get(wanted.email());
        var made = known == null ? bookings.add(event, bookings.nextArrival(), clock.instant(), wanted, true) : known;
        if (made.state() != Booking.State.PLACE) {
            bookings.place(made, clock.instant());
        }
        if (known == null) {
            bookings.walkedIn(made);
        } else {
            bookings.came(event, made.id(), true);
        }
        return SeeOther.to(visit.link(found.deskPath() + "/attendance#p-" + made.id()));
    }

    /** All of whom nothing is said did not come. */
    @PostMapping(PATH + "/done")
    @OpenTo(Audience.ADVISERS)
    Object done(Visit visit, @PathVariable UUID event) {
        var found = running(event);
        if (found.what().starts().isAfter(clock.instant())) {
            return SeeOther.to(visit.link(found.deskPath() + "/attendance"));
        }
        bookings.restDidNotCome(event);
        events.attended(event, clock.instant());
        return SeeOther.to(visit.link(found.deskPath()));
    }
}
