package org.folkmoot.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Decision;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Role;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** People and roles, for the staff: who is here, what they are, and giving and ending roles. */
@Controller
class PeoplePages {

    static final String PATH = "/{locality}/desk/people";

    private static final int REFUSED = 422;
    private static final int ON_A_PAGE = 50;

    private final Persons persons;
    private final Seats seats;

    PeoplePages(Persons persons, Seats seats) {
        this.persons = persons;
        this.seats = seats;
    }

    @Bean
    static NavigationItem peopleAtTheDesk() {
        return NavigationItem.desk(80, "People and roles", "/desk/people", Audience.STAFF)
                .by("p");
    }

    @GetMapping(PATH)
    @OpenTo(Audience.STAFF)
    Page list(
            Visit visit,
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page) {
        var number = Math.clamp(page, 1, 1_000);
        var found = persons.search(words.strip(), (number - 1) * ON_A_PAGE);
        var model = new PeopleModel(
                words, found.stream().limit(ON_A_PAGE).toList(), number, found.size() > ON_A_PAGE, holders(visit));
        return Page.of((output, forms) -> JtepeopleGenerated.render(output, forms, visit, model, List.of()));
    }

    private List<PeopleModel.Holder> holders(Visit visit) {
        var held = seats.ofPlace(visit.here());
        var names = persons.find(held.stream().map(HeldSeat::person).distinct().toList());
        return held.stream()
                .flatMap(
                        seat -> Optional.ofNullable(names.get(seat.person()))
                                .map(person -> new PeopleModel.Holder(person, seat))
                                .stream())
                .toList();
    }

    @GetMapping(PATH + "/{person}")
    @OpenTo(Audience.STAFF)
    Page person(Visit visit, @PathVariable UUID person) {
        return person(visit, person, 200, List.of());
    }

    @PostMapping(PATH)
    @OpenTo(Audience.ADMINISTRATORS)
    Object add(
            Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String email) {
        var read = EmailAddress.read(email);
        if (read.isEmpty() || !Newcomer.isName(name)) {
            var model = new PeopleModel("", List.of(), 1, false, holders(visit));
            var problem = new Problem(
                    read.isEmpty() ? "email" : "name",
                    visit.words().say("Enter the person’s name and e-mail address, like jo@example.org."));
            return new Page(
                    REFUSED,
                    (output, forms) -> JtepeopleGenerated.render(output, forms, visit, model, List.of(problem)));
        }
        var person = persons.of(read.get(), name);
        return SeeOther.to(visit.link("/desk/people/" + person.id()));
    }

    @PostMapping(PATH + "/{person}/roles")
    @OpenTo(Audience.ADMINISTRATORS)
    Object give(
            Visit visit,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        if (persons.find(person).isEmpty()) {
            throw new NotHere();
        }
        var t = visit.words();
        var wanted = Role.of(role).filter(it -> !it.ofAnOrganisation());
        var first = Days.read(from, seats.today(visit.here()));
        var last = Days.read(to, LocalDate.MAX);
        if (wanted.isEmpty() || first.isEmpty() || last.isEmpty()) {
            var field = wanted.isEmpty() ? "role" : first.isEmpty() ? "from" : "to";
            var sentence = wanted.isEmpty() ? t.say("Choose a role.") : t.say("Enter a day, like 2026-11-30.");
            return person(visit, person, REFUSED, List.of(new Problem(field, sentence)));
        }
        var wish = new Seats.Wish(
                person,
                wanted.get(),
                null,
                first.get(),
                last.filter(day -> !day.equals(LocalDate.MAX)).orElse(null),
                visit.visitor().person());
        return answer(visit, person, "role", seats.give(wish));
    }

    @PostMapping(PATH + "/{person}/roles/{seat}/end")
    @OpenTo(Audience.ADMINISTRATORS)
    Object end(Visit visit, @PathVariable UUID person, @PathVariable UUID seat) {
        var held = seats.of(person).stream().filter(it -> it.id().equals(seat)).findFirst();
        if (held.isEmpty()) {
            throw new NotHere();
        }
        return answer(
                visit,
                person,
                "role",
                seats.end(seat, seats.today(visit.here()), visit.visitor().known()));
    }

    private Object answer(Visit visit, UUID person, String field, Decision decision) {
        return switch (decision) {
            case Decision.Allowed _ -> redirect(visit, person);
            case Decision.Refused refused ->
                person(
                        visit,
                        person,
                        REFUSED,
                        List.of(new Problem(field, visit.words().say(refused.sentence()))));
        };
    }

    private static ResponseEntity<Void> redirect(Visit visit, UUID person) {
        return SeeOther.to(visit.link("/desk/people/" + person));
    }

    private Page person(Visit visit, UUID id, int status, List<Problem> problems) {
        var person = persons.find(id).orElseThrow(NotHere::new);
        var held = seats.of(id);
        var today = seats.today(visit.here());
        return new Page(
                status,
                (output, forms) -> JtepersonGenerated.render(output, forms, visit, person, held, today, problems));
    }
}
