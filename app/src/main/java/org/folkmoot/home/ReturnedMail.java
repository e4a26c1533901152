package org.folkmoot.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.Persons;
import org.folkmoot.post.Deliveries;
import org.folkmoot.post.Remedied;
import org.folkmoot.post.Remedies;
import org.folkmoot.post.Remedy;
import org.folkmoot.post.Returned;
import org.folkmoot.web.Address;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Decision;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Letters that reached nobody: whom they were for, why they came back, and what is done about it. */
@Controller
class ReturnedMail {

    static final String PATH = "/desk/returned-mail";
    private static final int REFUSED = 422;
    private static final int SIZE = 20;
    private static final int LONGEST = 1_000;

    private final Deliveries deliveries;
    private final Remedies remedies;
    private final Addressees addressees;
    private final Persons persons;

    ReturnedMail(Deliveries deliveries, Remedies remedies, Addressees addressees, Persons persons) {
        this.deliveries = deliveries;
        this.remedies = remedies;
        this.addressees = addressees;
        this.persons = persons;
    }

    @Bean
    static NavigationItem returnedMailAtTheDesk() {
        return NavigationItem.desk(50, "Returned mail", PATH, Audience.STAFF);
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.STAFF)
    Page list(Visit visit, @RequestParam(defaultValue = "1") int page) {
        var pages = new Pages(Address.of(visit.link(PATH)), page, SIZE, deliveries.returned());
        var returned = deliveries.returned(pages.before(), SIZE);
        var lately = remedies.lately(SIZE);
        var known = addressees.of(
                visit.here(),
                Stream.concat(returned.stream(), lately.stream().map(Remedied::letter))
                        .map(Returned::email)
                        .toList());
        return Page.of((output, forms) ->
                JtereturnedMailGenerated.render(output, forms, visit, returned, lately, known, pages));
    }

    @GetMapping("/{locality}" + PATH + "/{letter}")
    @OpenTo(Audience.STAFF)
    Page one(Visit visit, @PathVariable long letter) {
        var done = remedies.done(letter);
        if (done.isPresent()) {
            return done(visit, done.get());
        }
        return one(visit, open(letter), Asked.NOTHING, 200, List.of());
    }

    private Page done(Visit visit, Remedied done) {
        var who = addressee(visit, done.letter());
        return Page.of((output, forms) -> JtereturnedDoneGenerated.render(
                output, forms, visit, done, who, ReturnReason.of(done.letter().why(), visit.words())));
    }

    /** What the form sent. */
    record Asked(Optional<Remedy> remedy, String email, String words) {

        static final Asked NOTHING = new Asked(Optional.empty(), "", "");
    }

    private Page one(Visit visit, Returned letter, Asked asked, int status, List<Problem> problems) {
        var who = addressee(visit, letter);
        var why = ReturnReason.of(letter.why(), visit.words());
        return new Page(
                status,
                (output, forms) ->
                        JtereturnedLetterGenerated.render(output, forms, visit, letter, who, why, asked, problems));
    }

    private Addressees.Addressee addressee(Visit visit, Returned letter) {
        return addressees
                .of(visit.here(), List.of(letter.email()))
                .getOrDefault(letter.email().toLowerCase(Locale.ROOT), Addressees.Addressee.UNKNOWN);
    }

    @PostMapping("/{locality}" + PATH + "/{letter}")
    @OpenTo(Audience.STAFF)
    Object deal(
            Visit visit,
            @PathVariable long letter,
            @RequestParam(defaultValue = "") String remedy,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String words) {
        if (remedies.done(letter).isPresent()) {
            return back(visit, letter);
        }
        var returned = open(letter);
        var asked = new Asked(
                Remedy.of(remedy), email.strip(), words.replace("\0", "").strip());
        var problem = deal(visit, returned, asked);
        return problem.isPresent()
                ? one(visit, returned, asked, REFUSED, List.of(problem.get()))
                : SeeOther.to(visit.link(PATH));
    }

    private Optional<Problem> deal(Visit visit, Returned letter, Asked asked) {
        var t = visit.words();
        var by = visit.visitor().known();
        if (asked.remedy().isEmpty()) {
            return Optional.of(new Problem("remedy", t.say("Choose what you do about it.")));
        }
        if (asked.words().length() > LONGEST) {
            return Optional.of(new Problem(
                    "words",
                    t.say(
                            "This has {0} letters. Shorten it to {1}.",
                            asked.words().length(), LONGEST)));
        }
        var remedy = asked.remedy().get();
        if (remedy == Remedy.OTHER && asked.words().isEmpty()) {
            return Optional.of(new Problem("words", t.say("Say in your own words what you did.")));
        }
        if (remedy != Remedy.NEW_ADDRESS) {
            remedies.deal(letter, remedy, asked.words(), by, null);
            return Optional.empty();
        }
        var person = addressee(visit, letter).person();
        var address = EmailAddress.read(asked.email());
        if (person.isEmpty()) {
            return Optional.of(
                    new Problem(
                            "remedy",
                            t.say(
                                    "Nobody who is known here has this address. Put it right where it is kept, and choose something else here.")));
        }
        if (address.isEmpty()) {
            return Optional.of(new Problem("email", t.say("Enter their e-mail address, like jo@example.org.")));
        }
        if (persons.readdress(person.get(), address.get(), by) instanceof Decision.Refused refused) {
            return Optional.of(new Problem("email", t.say(refused.sentence())));
        }
        remedies.deal(letter, remedy, asked.words(), by, person.get().id());
        return Optional.empty();
    }

    /** Puts the letter back on the list, and the address back where it was put right. */
    @PostMapping("/{locality}" + PATH + "/{letter}/undo")
    @OpenTo(Audience.STAFF)
    ResponseEntity<Void> undo(Visit visit, @PathVariable long letter) {
        var done = remedies.done(letter).orElseThrow(NotHere::new);
        Optional.ofNullable(done.person())
                .flatMap(persons::find)
                .ifPresent(person -> EmailAddress.read(done.letter().email())
                        .ifPresent(was ->
                                persons.readdress(person, was, visit.visitor().known())));
        remedies.undo(letter);
        return back(visit, letter);
    }

    private Returned open(long letter) {
        return remedies.open(letter).orElseThrow(NotHere::new);
    }

    private static ResponseEntity<Void> back(Visit visit, long letter) {
        return SeeOther.to(visit.link(PATH + "/" + letter));
    }
}
