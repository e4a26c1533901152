package org.folkmoot.register.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.log.Act;
import org.folkmoot.log.Kind;
import org.folkmoot.log.Log;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.Persons;
import org.folkmoot.place.Places;
import org.folkmoot.register.Register;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** "List your organisation": one question per page; every answer is kept, so that one can come back on any device. */
@Controller
class ListingPages {

    static final String DOOR = "/list-your-organisation";
    static final String PATH = "/my/listing";

    private static final int REFUSED = 422;

    private final Listings listings;
    private final Decisions decisions;
    private final Register register;
    private final Persons persons;
    private final Places places;
    private final Log log;

    ListingPages(Listings listings, Decisions decisions, Register register, Persons persons, Places places, Log log) {
        this.listings = listings;
        this.decisions = decisions;
        this.register = register;
        this.persons = persons;
        this.places = places;
        this.log = log;
    }

    @GetMapping("/{locality}" + DOOR)
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Void> door(Visit visit) {
        return Doors.to(visit, PATH);
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.SIGNED_IN)
    Page start(Visit visit) {
        var own = listings.of(visit.visitor());
        return Page.of((output, forms) -> JtebeginGenerated.render(output, forms, visit, own));
    }

    @PostMapping("/{locality}" + PATH)
    @OpenTo(Audience.SIGNED_IN)
    Object begin(Visit visit) {
        if (listings.of(visit.visitor()).stream().filter(Listing::draft).count() >= 5) {
            return SeeOther.to(visit.link(PATH));
        }
        return SeeOther.to(path(visit, listings.begin(visit.visitor()), "/" + Question.NAME.code()));
    }

    @GetMapping("/{locality}" + PATH + "/{listing}")
    @OpenTo(Audience.SIGNED_IN)
    Page check(Visit visit, @PathVariable UUID listing) {
        var own = listings.own(listing, visit.visitor()).orElseThrow(NotHere::new);
        return own.draft() ? check(visit, 200, own, List.of()) : sent(visit, own);
    }

    private Page check(Visit visit, int status, Listing own, List<Problem> problems) {
        var summary = Summary.of(own.answers(), Question.ALL, places.pack(visit.here()), visit.words());
        var action = path(visit, own.id(), "");
        return new Page(
                status,
                (output, forms) -> JtecheckGenerated.render(output, forms, visit, own, action, summary, problems));
    }

    private Page sent(Visit visit, Listing own) {
        if (own.withdrawn() != null) {
            throw new NotHere();
        }
        var decided = decisions.current(own);
        var action = path(visit, own.id(), "");
        var entry = Optional.ofNullable(own.organisation()).flatMap(register::find);
        return Page.of((output, forms) -> JtesentGenerated.render(output, forms, visit, own, action, decided, entry));
    }

    @GetMapping("/{locality}" + PATH + "/{listing}/{question}")
    @OpenTo(Audience.SIGNED_IN)
    Page ask(Visit visit, HttpServletRequest request, @PathVariable UUID listing, @PathVariable String question) {
        var own = draft(visit, listing);
        var asked = Question.of(question).filter(Question.ALL::contains).orElseThrow(NotHere::new);
        return ask(visit, 200, own, asked, request, own.answers().values(), List.of());
    }

    @PostMapping("/{locality}" + PATH + "/{listing}/{question}")
    @OpenTo(Audience.SIGNED_IN)
    Object answer(Visit visit, HttpServletRequest request, @PathVariable UUID listing, @PathVariable String question) {
        var own = draft(visit, listing);
        var asked = Question.of(question).filter(Question.ALL::contains).orElseThrow(NotHere::new);
        var typed = Typed.read(asked, name -> Forms.one(request, name), places.pack(visit.here()), visit.words());
        var problems = typed.isGood() ? taken(visit, asked, typed) : typed.problems();
        if (!problems.isEmpty()) {
            return ask(visit, REFUSED, own, asked, request, typed.values(), problems);
        }
        var answers = own.answers().with(typed.values());
        return SeeOther.to(visit.link(
                keep(own, asked, answers, !Forms.one(request, "change").isEmpty())));
    }

    /** An official number that is listed already: the group is there, under whatever name. */
    private List<Problem> taken(Visit visit, Question asked, Typed typed) {
        var orgId = asked == Question.NUMBER ? Published.orgId(new Answers(typed.values())) : "";
        return orgId.isEmpty()
                ? List.of()
                : register.named(orgId).stream()
                        .map(entry -> new Problem(
                                "number",
                                visit.words()
                                        .say(
                                                "{0} is listed with this number already. Find it under Organisations, and press “Is this your organisation?” on its page.",
                                                entry.name())))
                        .toList();
    }

    /** Keeps the answers, and says which page comes then. */
    private String keep(Listing own, Question asked, Answers answers, boolean change) {
        var here = PATH + "/" + own.id();
        if (asked == Question.NAME && !(own.answers().get("name").equals(answers.get("name")) && answers.has("same"))) {
            var alike = register.alike(answers.get("name"));
            listings.answer(own, answers.with("same", alike.isEmpty() ? "none" : ""));
            return here + "/" + (alike.isEmpty() ? Question.ACTIVITIES : Question.SAME).code();
        }
        listings.answer(own, answers);
        if (asked == Question.SAME && !answers.get("same").equals("none")) {
            return ClaimPages.PATH + "/" + claimed(answers.get("same"));
        }
        return change
                ? here
                : here + asked.next().map(next -> "/" + next.code()).orElse("");
    }

    private UUID claimed(String id) {
        try {
            return register.find(UUID.fromString(id)).orElseThrow(NotHere::new).id();
        } catch (IllegalArgumentException e) {
            throw new NotHere();
        }
    }

    private Page ask(
            Visit visit,
            int status,
            Listing own,
            Question asked,
            HttpServletRequest request,
            Map<String, String> values,
            List<Problem> problems) {
        var t = visit.words();
        var pack = places.pack(visit.here());
        var here = path(visit, own.id(), "");
        var change = !Forms.one(request, "change").isEmpty();
        var model = new Asked(
                asked,
                here + "/" + asked.code(),
                change ? here : asked.before().map(it -> here + "/" + it.code()).orElse(visit.link(PATH)),
                t.say("Question {0} of {1}", asked.number(), Question.ALL.size()),
                change,
                values,
                problems,
                pack,
                asked == Question.SAME ? register.alike(own.name()) : List.of(),
                pack.sensitive().hidesPlaceOf(own.name(), own.answers().get("activities")));
        return new Page(status, (output, forms) -> JtequestionGenerated.render(output, forms, visit, model));
    }

    @PostMapping("/{locality}" + PATH + "/{listing}/submit")
    @OpenTo(Audience.SIGNED_IN)
    Object submit(Visit visit, @PathVariable UUID listing) {
        var own = draft(visit, listing);
        var t = visit.words();
        var missing = Question.ALL.stream()
                .filter(question -> !question.answered(own.answers()))
                .map(question -> new Problem(
                        question.code(), t.say("Answer the question “{0}” first.", t.say(question.words()))))
                .toList();
        if (!missing.isEmpty()) {
            return check(visit, REFUSED, own, missing);
        }
        var email = new EmailAddress(visit.visitor().email());
        var person = persons.of(email, own.answers().get("your_name"));
        listings.submit(own, person.id());
        return SeeOther.to(path(visit, own.id(), ""));
    }

    @PostMapping("/{locality}" + PATH + "/{listing}/withdraw")
    @OpenTo(Audience.SIGNED_IN)
    ResponseEntity<Void> withdraw(Visit visit, @PathVariable UUID listing) {
        var own = listings.lock(listing)
                .filter(it -> it.account().equals(visit.visitor().signedInAs()))
                .orElseThrow(NotHere::new);
        if (decisions.current(own).isEmpty()) {
            listings.withdraw(own);
            if (own.submitted() != null) {
                log.stage(Act.of(Kind.LISTING_WITHDRAWN)
                        .fact("listing", own.id())
                        .person("by", visit.visitor().known()));
            }
        }
        return SeeOther.to(visit.link(PATH));
    }

    private Listing draft(Visit visit, UUID listing) {
        return listings.own(listing, visit.visitor()).filter(Listing::draft).orElseThrow(NotHere::new);
    }

    private static String path(Visit visit, UUID listing, String rest) {
        return visit.link(PATH + "/" + listing + rest);
    }
}
