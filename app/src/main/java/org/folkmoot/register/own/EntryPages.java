package org.folkmoot.register.own;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.place.Places;
import org.folkmoot.register.Entry;
import org.folkmoot.register.EntryPart;
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

/** Where the contacts of an organisation look after its entry. */
@Controller
class EntryPages {

    static final String PATH = "/{locality}/my/organisations/{organisation}";

    private static final int REFUSED = 422;

    private final Entries entries;
    private final Contacts contacts;
    private final Register register;
    private final Places places;
    private final List<EntryPart> parts;

    EntryPages(Entries entries, Contacts contacts, Register register, Places places, List<EntryPart> parts) {
        this.entries = entries;
        this.contacts = contacts;
        this.register = register;
        this.places = places;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(EntryPart::order)).toList();
    }

    static String path(UUID organisation) {
        return "/my/organisations/" + organisation;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.CONTACT)
    Page page(Visit visit, @PathVariable UUID organisation) {
        var entry = register.find(organisation).orElseThrow(NotHere::new);
        var own = entries.find(organisation);
        var pack = places.pack(visit.here());
        var answers = own.map(OwnEntry::answers).orElse(Answers.NONE);
        var summary = Summary.of(answers, Question.OF_AN_ENTRY, pack, visit.words());
        var people = contacts.of(visit.here(), organisation);
        var more = parts.stream()
                .flatMap(part -> part.part(visit, organisation).stream())
                .toList();
        return Page.of(
                (output, forms) -> JteentryGenerated.render(output, forms, visit, entry, own, summary, people, more));
    }

    @GetMapping(PATH + "/{question}")
    @OpenTo(Audience.CONTACT)
    Page ask(Visit visit, @PathVariable UUID organisation, @PathVariable String question) {
        var entry = register.find(organisation).orElseThrow(NotHere::new);
        var asked = asked(question);
        return ask(visit, 200, entry, asked, values(entry, asked), List.of());
    }

    @PostMapping(PATH + "/{question}")
    @OpenTo(Audience.CONTACT)
    Object answer(
            Visit visit, HttpServletRequest request, @PathVariable UUID organisation, @PathVariable String question) {
        var entry = register.find(organisation).orElseThrow(NotHere::new);
        var asked = asked(question);
        var typed = Typed.read(asked, name -> Forms.all(request, name), places.pack(visit.here()), visit.words());
        if (!typed.isGood()) {
            return ask(visit, REFUSED, entry, asked, typed.values(), typed.problems());
        }
        var answers = entries.answers(organisation).with(typed.values());
        entries.keep(visit.here(), organisation, answers, visit.visitor().known());
        return SeeOther.to(visit.link(path(organisation)));
    }

    @PostMapping(PATH + "/still-right")
    @OpenTo(Audience.CONTACT)
    ResponseEntity<Void> stillRight(Visit visit, @PathVariable UUID organisation) {
        entries.confirm(organisation);
        return SeeOther.to(visit.link(path(organisation)));
    }

    /** What is answered already; a name that only lists have said so far stands there to be put right. */
    private Map<String, String> values(Entry entry, Question asked) {
        var answers = entries.answers(entry.id());
        return asked == Question.NAME && !answers.has("name")
                ? answers.with("name", entry.name()).values()
                : answers.values();
    }

    private static Question asked(String code) {
        return Question.of(code).filter(Question.OF_AN_ENTRY::contains).orElseThrow(NotHere::new);
    }

    private Page ask(
            Visit visit, int status, Entry entry, Question asked, Map<String, String> values, List<Problem> problems) {
        var pack = places.pack(visit.here());
        var here = visit.link(path(entry.id()));
        var model = new Asked(
                asked,
                here + "/" + asked.code(),
                here,
                entry.name(),
                false,
                values,
                problems,
                pack,
                List.of(),
                pack.sensitive().hidesPlaceOf(entry.name(), entry.summary()));
        return new Page(status, (output, forms) -> JtequestionGenerated.render(output, forms, visit, model));
    }
}
