package org.folkmoot.register.own;

import java.util.List;
import java.util.UUID;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.Secrets;
import org.folkmoot.register.Leaving;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Handing over: a contact names the next one, and leaves; and leaving altogether, with what happens to the data. */
@Controller
class ContactPages {

    private static final int REFUSED = 422;
    private static final int LONGEST = 200;
    private static final int MOST_OPEN = 5;

    private final Contacts contacts;
    private final Invitations invitations;
    private final Entries entries;
    private final Register register;
    private final Letters letters;
    private final List<Leaving> leaving;

    ContactPages(
            Contacts contacts,
            Invitations invitations,
            Entries entries,
            Register register,
            Letters letters,
            List<Leaving> leaving) {
        this.contacts = contacts;
        this.invitations = invitations;
        this.entries = entries;
        this.register = register;
        this.letters = letters;
        this.leaving = List.copyOf(leaving);
    }

    @GetMapping(EntryPages.PATH + "/contacts")
    @OpenTo(Audience.CONTACT)
    Page page(Visit visit, @PathVariable UUID organisation) {
        return page(visit, 200, organisation, "", "", List.of());
    }

    @PostMapping(EntryPages.PATH + "/contacts")
    @OpenTo(Audience.CONTACT)
    Object name(
            Visit visit,
            @PathVariable UUID organisation,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String leaves) {
        var read = EmailAddress.read(email);
        var clean = Typed.clean(name);
        var t = visit.words();
        if (read.isEmpty()) {
            var sentence = t.say("Enter their e-mail address, like jo@example.org.");
            return page(visit, REFUSED, organisation, name, email, List.of(new Problem("email", sentence)));
        }
        if (clean.isEmpty() || clean.length() > LONGEST) {
            var sentence = t.say("Enter their name.");
            return page(visit, REFUSED, organisation, name, email, List.of(new Problem("name", sentence)));
        }
        if (invitations.open(organisation).size() >= MOST_OPEN) {
            var sentence = t.say("Five people have been named and have not answered. Take one back first.");
            return page(visit, REFUSED, organisation, name, email, List.of(new Problem("email", sentence)));
        }
        invite(visit, organisation, read.get(), clean, !leaves.isEmpty());
        return SeeOther.to(visit.link(EntryPages.path(organisation) + "/contacts"));
    }

    private void invite(Visit visit, UUID organisation, EmailAddress email, String name, boolean leaves) {
        var entry = register.find(organisation).orElseThrow(NotHere::new);
        var secret = Secrets.make();
        var invitation =
                invitations.add(organisation, email, name, visit.visitor().known(), leaves, secret);
        letters.invited(visit.here(), entry, invitation, visit.visitor().called(), secret);
    }

    @PostMapping(EntryPages.PATH + "/contacts/{invitation}/withdraw")
    @OpenTo(Audience.CONTACT)
    ResponseEntity<Void> withdraw(Visit visit, @PathVariable UUID organisation, @PathVariable UUID invitation) {
        invitations.withdraw(organisation, invitation);
        return SeeOther.to(visit.link(EntryPages.path(organisation) + "/contacts"));
    }

    @PostMapping(EntryPages.PATH + "/contacts/end")
    @OpenTo(Audience.CONTACT)
    Object end(Visit visit, @PathVariable UUID organisation) {
        if (contacts.of(visit.here(), organisation).size() < 2) {
            var sentence = visit.words()
                    .say(
                            "You are the only contact. Name the next one first; you leave when they have said yes. Or leave the list altogether, below.");
            return page(visit, REFUSED, organisation, "", "", List.of(new Problem("name", sentence)));
        }
        var self = visit.visitor().known();
        contacts.end(visit.here(), self, organisation, self);
        return SeeOther.to(visit.link("/my"));
    }

    @GetMapping(EntryPages.PATH + "/leave")
    @OpenTo(Audience.CONTACT)
    Page leaving(Visit visit, @PathVariable UUID organisation) {
        var entry = register.find(organisation).orElseThrow(NotHere::new);
        var more = leaving.stream().map(room -> room.words(visit.words())).toList();
        return Page.of((output, forms) -> JteleaveGenerated.render(output, forms, visit, entry, more));
    }

    @PostMapping(EntryPages.PATH + "/leave")
    @OpenTo(Audience.CONTACT)
    ResponseEntity<Void> leave(Visit visit, @PathVariable UUID organisation) {
        if (entries.find(organisation).isPresent()) {
            entries.leave(visit.here(), organisation);
        }
        invitations.withdraw(organisation);
        leaving.forEach(room -> room.leave(organisation));
        contacts.endAll(visit.here(), organisation, visit.visitor().known());
        var entry = register.find(organisation).orElseThrow(NotHere::new);
        return SeeOther.to(visit.link(entry.path()));
    }

    private Page page(Visit visit, int status, UUID organisation, String name, String email, List<Problem> problems) {
        var entry = register.find(organisation).orElseThrow(NotHere::new);
        var people = contacts.of(visit.here(), organisation);
        var open = invitations.open(organisation);
        return new Page(
                status,
                (output, forms) ->
                        JtecontactsGenerated.render(output, forms, visit, entry, people, open, name, email, problems));
    }
}
