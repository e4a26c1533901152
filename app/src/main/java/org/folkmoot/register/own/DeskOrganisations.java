package org.folkmoot.register.own;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.place.Places;
import org.folkmoot.register.DeskPart;
import org.folkmoot.register.Entry;
import org.folkmoot.register.Register;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Decision;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's page of an organisation: who looks after it, what it says, what was noted. */
@Controller
class DeskOrganisations {

    private static final String PATH = "/{locality}/desk/organisations/{id}";
    private static final int REFUSED = 422;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_LINE = 200;

    private final Entries entries;
    private final Contacts contacts;
    private final Claims claims;
    private final Notes notes;
    private final Past past;
    private final Recoveries recoveries;
    private final Mailbox mailbox;
    private final Register register;
    private final Places places;
    private final List<DeskPart> parts;

    DeskOrganisations(
            Entries entries,
            Contacts contacts,
            Claims claims,
            Notes notes,
            Past past,
            Recoveries recoveries,
            Mailbox mailbox,
            Register register,
            Places places,
            List<DeskPart> parts) {
        this.entries = entries;
        this.contacts = contacts;
        this.claims = claims;
        this.notes = notes;
        this.past = past;
        this.recoveries = recoveries;
        this.mailbox = mailbox;
        this.register = register;
        this.places = places;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DeskPart::order)).toList();
    }

    @GetMapping(PATH)
    @OpenTo(Audience.STAFF)
    Page page(Visit visit, @PathVariable UUID id) {
        return page(visit, 200, entry(id), List.of());
    }

    private Entry entry(UUID id) {
        return register.find(id).orElseThrow(NotHere::new);
    }

    private Page page(Visit visit, int status, Entry entry, List<Problem> problems) {
        var id = entry.id();
        var own = entries.find(id);
        var answers = own.map(OwnEntry::answers).orElse(Answers.NONE);
        var earlier = past.of(id);
        var history = earlier.said();
        var written = earlier.noted();
        var standing = recoveries.standing(id);
        var recovery = standing.recovery();
        var named = Stream.concat(
                        Stream.concat(
                                history.stream().map(Change::by),
                                written.stream().map(Note::by)),
                        recovery.stream().map(Recovery::by))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = contacts.with(visit.here(), id, named);
        var model = new DeskOrganisation(
                entry,
                own,
                Summary.of(answers, Question.READ_BY_STAFF, places.pack(visit.here()), visit.words()),
                known.contacts(),
                history,
                claims.of(id),
                written,
                recovery,
                standing.mailbox(),
                standing.said(),
                known.people(),
                parts.stream().flatMap(part -> part.part(visit, id).stream()).toList(),
                problems);
        return new Page(status, (output, forms) -> JtedeskOrganisationGenerated.render(output, forms, visit, model));
    }

    @PostMapping(PATH + "/notes")
    @OpenTo(Audience.STAFF)
    Object note(Visit visit, @PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
        var entry = entry(id);
        var clean = Typed.clean(words);
        if (clean.isEmpty() || clean.length() > LONGEST) {
            return refused(visit, entry, "words", "Write a note of up to 2,000 letters.");
        }
        notes.add(id, clean, visit.visitor().known());
        return back(visit, id);
    }

    @PostMapping(PATH + "/mailbox")
    @OpenTo(Audience.STAFF)
    Object mailbox(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = "said_by", defaultValue = "") String saidBy) {
        var entry = entry(id);
        if (email.isBlank()) {
            mailbox.forget(id);
            return back(visit, id);
        }
        var read = EmailAddress.read(email);
        if (read.isEmpty()) {
            return refused(
                    visit, entry, "email", "Enter an e-mail address, like hello@example.org, or leave it empty.");
        }
        mailbox.keep(id, read.get(), Typed.clean(saidBy));
        return back(visit, id);
    }

    @PostMapping(PATH + "/recovery")
    @OpenTo(Audience.STAFF)
    Object propose(
            Visit visit,
            @PathVariable UUID id,
            @RequestParam(name = "new_name", defaultValue = "") String name,
            @RequestParam(name = "new_email", defaultValue = "") String email) {
        var entry = entry(id);
        var read = EmailAddress.read(email);
        var clean = Typed.clean(name);
        if (read.isEmpty()) {
            return refused(visit, entry, "new_email", "Enter their e-mail address, like jo@example.org.");
        }
        if (clean.isEmpty() || clean.length() > LONGEST_LINE) {
            return refused(visit, entry, "new_name", "Enter their name.");
        }
        recoveries.propose(id, read.get(), clean, visit.visitor().known());
        return back(visit, id);
    }

    @PostMapping(PATH + "/recovery/agree")
    @OpenTo(Audience.STAFF)
    Object agree(Visit visit, @PathVariable UUID id) {
        var entry = entry(id);
        var recovery = recoveries.open(id).orElseThrow(NotHere::new);
        var decision =
                recoveries.second(visit.here(), entry, recovery, visit.visitor().known());
        return decision instanceof Decision.Refused refused
                ? refused(visit, entry, "agree", refused.sentence())
                : back(visit, id);
    }

    @PostMapping(PATH + "/recovery/withdraw")
    @OpenTo(Audience.STAFF)
    ResponseEntity<Void> withdraw(Visit visit, @PathVariable UUID id) {
        recoveries.open(id).ifPresent(recoveries::withdraw);
        return back(visit, id);
    }

    private Page refused(Visit visit, Entry entry, String field, String sentence) {
        return page(
                visit, REFUSED, entry, List.of(new Problem(field, visit.words().say(sentence))));
    }

    private static ResponseEntity<Void> back(Visit visit, UUID id) {
        return SeeOther.to(visit.link("/desk/organisations/" + id));
    }
}
