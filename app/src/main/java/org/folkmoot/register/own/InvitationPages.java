package org.folkmoot.register.own;

import java.util.List;
import org.folkmoot.people.EmailAddress;
import org.folkmoot.people.Persons;
import org.folkmoot.register.Register;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Decision;
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

/** Where somebody whom a contact has named says yes. A link that was sent on opens nothing. */
@Controller
class InvitationPages {

    static final String PATH = "/my/invitations";

    private static final int GONE = 410;
    private static final int REFUSED = 422;

    private final Invitations invitations;
    private final Contacts contacts;
    private final Register register;
    private final Persons persons;

    InvitationPages(Invitations invitations, Contacts contacts, Register register, Persons persons) {
        this.invitations = invitations;
        this.contacts = contacts;
        this.register = register;
        this.persons = persons;
    }

    @GetMapping("/{locality}" + PATH + "/{secret}")
    @OpenTo(Audience.SIGNED_IN)
    Page page(Visit visit, @PathVariable String secret) {
        return invitations
                .find(secret)
                .map(invitation -> page(visit, 200, invitation, List.of()))
                .orElseGet(() -> gone(visit));
    }

    @PostMapping("/{locality}" + PATH + "/{secret}")
    @OpenTo(Audience.SIGNED_IN)
    Object accept(Visit visit, @PathVariable String secret) {
        var invitation = invitations.find(secret);
        if (invitation.isEmpty()) {
            return gone(visit);
        }
        var open = invitation.get();
        if (!isFor(open, visit)) {
            return page(visit, REFUSED, open, List.of());
        }
        var person = persons.of(new EmailAddress(open.email()), open.name());
        var given = contacts.give(visit.here(), person.id(), open.organisation(), open.by());
        if (given instanceof Decision.Refused refused) {
            return page(
                    visit,
                    REFUSED,
                    open,
                    List.of(new Problem("yes", visit.words().say(refused.sentence()))));
        }
        invitations.use(open);
        if (open.leaves()) {
            contacts.end(visit.here(), open.by(), open.organisation(), open.by());
        }
        return SeeOther.to(visit.link(EntryPages.path(open.organisation())));
    }

    private static boolean isFor(Invitation invitation, Visit visit) {
        return invitation.email().equals(visit.visitor().email());
    }

    private Page page(Visit visit, int status, Invitation invitation, List<Problem> problems) {
        var entry = register.find(invitation.organisation()).orElseThrow(NotHere::new);
        var own = isFor(invitation, visit);
        return new Page(
                status, (output, forms) -> JteinvitationGenerated.render(output, forms, visit, entry, own, problems));
    }

    private static Page gone(Visit visit) {
        return new Page(GONE, (output, forms) -> JtegoneGenerated.render(output, forms, visit));
    }
}
