package org.folkmoot.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.people.Seats;
import org.folkmoot.place.Places;
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

/** One member, for the staff: what is known, and what can be recorded. */
@Controller
class MemberForms {

    private static final String ONE = MemberPages.PATH + "/{member}";
    private static final int REFUSED = 422;
    private static final int LONGEST_NOTE = 20_000;

    private final Members members;
    private final Schemes schemes;
    private final Writing writing;
    private final Places places;
    private final Seats seats;

    MemberForms(Members members, Schemes schemes, Writing writing, Places places, Seats seats) {
        this.members = members;
        this.schemes = schemes;
        this.writing = writing;
        this.places = places;
        this.seats = seats;
    }

    @GetMapping(ONE)
    @OpenTo(Audience.STAFF)
    Page page(Visit visit, @PathVariable UUID member) {
        return page(visit, member, 200, List.of());
    }

    private Page page(Visit visit, UUID member, int status, List<Problem> problems) {
        var file = members.find(member).orElseThrow(NotHere::new);
        var kinds = schemes.all();
        var today = seats.today(visit.here());
        return new Page(
                status,
                (output, forms) -> JtememberGenerated.render(output, forms, visit, file, kinds, today, problems));
    }

    @PostMapping(ONE + "/join")
    @OpenTo(Audience.STAFF)
    Object join(
            Visit visit,
            @PathVariable UUID member,
            @RequestParam(defaultValue = "") String scheme,
            @RequestParam(defaultValue = "") String day) {
        exists(member);
        var kind = schemes.all().stream()
                .filter(it -> it.id().toString().equals(scheme))
                .findFirst();
        var on = day(visit, day);
        if (kind.isEmpty() || on.isEmpty()) {
            return kind.isEmpty()
                    ? refuse(visit, member, "scheme", "Choose a kind of membership.")
                    : wrongDay(visit, member, "day");
        }
        var membership = writing.membership(member, kind.get().id(), null);
        var fact = new Fact(Fact.Kind.JOINED, on.get(), kind.get().from(on.get()));
        writing.fact(membership, fact, null, visit.visitor().person());
        charge(membership, kind.get(), on.get());
        return back(visit, member);
    }

    @PostMapping(ONE + "/memberships/{membership}/renew")
    @OpenTo(Audience.STAFF)
    Object renew(Visit visit, @PathVariable UUID member, @PathVariable UUID membership, HttpServletRequest request) {
        var held = members.membership(member, membership).orElseThrow(NotHere::new);
        var kind = schemes.find(held.scheme()).orElseThrow(NotHere::new);
        var on = day(visit, typed(request, "renew-" + membership));
        if (on.isEmpty()) {
            return wrongDay(visit, member, "renew-" + membership);
        }
        var until = kind.renewed(on.get(), held.until());
        var longer = until == null || held.until() == null || until.isAfter(held.until());
        if (!longer) {
            return refuse(
                    visit, member, "renew-" + membership, "It is renewed already: its end lies a whole period ahead.");
        }
        writing.fact(
                membership,
                new Fact(Fact.Kind.RENEWED, on.get(), until),
                null,
                visit.visitor().person());
        charge(membership, kind, on.get());
        return back(visit, member);
    }

    /** A kind with a fee makes one due with every period. */
    private void charge(UUID membership, Scheme kind, LocalDate due) {
        if (kind.fee() != null && kind.currency() != null && kind.fee().signum() > 0) {
            writing.fee(membership, due, new Money(kind.fee(), kind.currency()), null);
        }
    }

    @PostMapping(ONE + "/memberships/{membership}/end")
    @OpenTo(Audience.STAFF)
    Object end(Visit visit, @PathVariable UUID member, @PathVariable UUID membership, HttpServletRequest request) {
        exists(member, membership);
        var on = day(visit, typed(request, "end-" + membership));
        if (on.isEmpty()) {
            return wrongDay(visit, member, "end-" + membership);
        }
        writing.fact(
                membership,
                new Fact(Fact.Kind.ENDED, on.get(), null),
                null,
                visit.visitor().person());
        return back(visit, member);
    }

    @PostMapping(ONE + "/memberships/{membership}/fee")
    @OpenTo(Audience.STAFF)
    Object fee(Visit visit, @PathVariable UUID member, @PathVariable UUID membership, HttpServletRequest request) {
        exists(member, membership);
        var sum = Answers.amount(typed(request, "fee-" + membership));
        var on = day(visit, typed(request, "due-" + membership));
        if (sum.isEmpty() || on.isEmpty()) {
            return refuse(visit, member, "fee-" + membership, "Enter an amount like 25.00 and a day like 2026-03-01.");
        }
        var currency = places.pack(visit.here()).currency().getCurrencyCode();
        writing.fee(membership, on.get(), new Money(sum.get(), currency), null);
        return back(visit, member);
    }

    @PostMapping(ONE + "/fees/{fee}/pay")
    @OpenTo(Audience.STAFF)
    Object pay(Visit visit, @PathVariable UUID member, @PathVariable UUID fee, HttpServletRequest request) {
        var due = members.find(member).stream()
                .flatMap(file -> file.memberships().stream())
                .flatMap(it -> it.fees().stream())
                .filter(it -> it.id().equals(fee))
                .findFirst()
                .orElseThrow(NotHere::new);
        var sum = Answers.amount(typed(request, "paid-" + fee)).filter(it -> it.signum() > 0);
        var on = day(visit, typed(request, "paid-on-" + fee));
        if (sum.isEmpty() || on.isEmpty()) {
            return refuse(visit, member, "paid-" + fee, "Enter an amount like 25.00 and a day like 2026-03-01.");
        }
        writing.payment(
                fee,
                on.get(),
                new Money(sum.get(), due.amount().currency()),
                null,
                visit.visitor().person());
        return back(visit, member);
    }

    @PostMapping(ONE + "/note")
    @OpenTo(Audience.STAFF)
    Object note(Visit visit, @PathVariable UUID member, @RequestParam(defaultValue = "") String text) {
        exists(member);
        if (text.isBlank() || text.length() > LONGEST_NOTE) {
            return refuse(visit, member, "text", "Write the note, up to 20,000 characters.");
        }
        writing.note(
                member, text.strip().replace("\0", ""), null, visit.visitor().person());
        return back(visit, member);
    }

    @PostMapping(ONE + "/interest")
    @OpenTo(Audience.STAFF)
    Object interest(Visit visit, @PathVariable UUID member, @RequestParam(defaultValue = "") String words) {
        exists(member);
        if (words.isBlank() || words.length() > 100) {
            return refuse(visit, member, "words", "Write the interest in up to 100 characters.");
        }
        writing.interest(member, words.strip().replace("\0", ""), null);
        return back(visit, member);
    }

    @PostMapping(ONE + "/consent/{person}")
    @OpenTo(Audience.STAFF)
    Object consent(
            Visit visit,
            @PathVariable UUID member,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String given) {
        var isContact = members.find(member).stream()
                .flatMap(file -> file.contacts().stream())
                .anyMatch(contact -> contact.person().id().equals(person));
        if (!isContact) {
            throw new NotHere();
        }
        if (!given.matches("yes|no")) {
            return refuse(visit, member, "given", "Choose yes or no.");
        }
        var consent = new Consent(given.equals("yes"), seats.today(visit.here()), OwnConsent.WORDING, "staff");
        writing.consent(person, consent, null, visit.visitor().person());
        return back(visit, member);
    }

    /** What was typed into a field of a form of which the page has several. */
    private static String typed(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }

    private void exists(UUID member, UUID membership) {
        if (members.membership(member, membership).isEmpty()) {
            throw new NotHere();
        }
    }

    private void exists(UUID member) {
        if (members.find(member).isEmpty()) {
            throw new NotHere();
        }
    }

    /** The day that was typed; today where none was. */
    private Optional<LocalDate> day(Visit visit, String typed) {
        return typed.isBlank() ? Optional.of(seats.today(visit.here())) : Days.DAY_FIRST.read(typed);
    }

    private Page wrongDay(Visit visit, UUID member, String field) {
        return refuse(visit, member, field, "Enter a day, like 2026-03-01.");
    }

    private Page refuse(Visit visit, UUID member, String field, String sentence) {
        return page(
                visit, member, REFUSED, List.of(new Problem(field, visit.words().say(sentence))));
    }

    private static Object back(Visit visit, UUID member) {
        return SeeOther.to(visit.link("/desk/members/" + member));
    }
}
