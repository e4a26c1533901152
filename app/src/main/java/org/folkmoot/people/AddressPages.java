package org.folkmoot.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.SessionCookie;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing the address by which one signs in. Opening a link changes nothing; pressing the button behind it does. */
@Controller
class AddressPages {

    static final String PATH = "/sign-in/yours/address";
    static final String LINK = "/sign-in/address";
    static final String UNDO = "/sign-in/address-back";

    private static final int REFUSED = 422;
    private static final int GONE = 410;

    private final AddressChanges changes;
    private final PasskeyForms forms;
    private final SiteAddress address;

    AddressPages(AddressChanges changes, PasskeyForms forms, SiteAddress address) {
        this.changes = changes;
        this.forms = forms;
        this.address = address;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.SIGNED_IN)
    Page form(Visit visit) {
        return form(visit, 200, "", List.of());
    }

    @PostMapping(PATH)
    @OpenTo(Audience.SIGNED_IN)
    Page ask(Visit visit, @RequestParam(defaultValue = "") String email) {
        var t = visit.words();
        var becomes = EmailAddress.read(email);
        if (!changes.mayAsk(visit.visitor())) {
            return form(visit, REFUSED, email, List.of());
        }
        if (becomes.isEmpty()) {
            var sentence = t.say("Enter your new e-mail address, like jo@example.org.");
            return form(visit, REFUSED, email, List.of(new Problem("email", sentence)));
        }
        if (becomes.get().text().equals(visit.visitor().email())) {
            var sentence = t.say("This is your address already. Enter another one.");
            return form(visit, REFUSED, email, List.of(new Problem("email", sentence)));
        }
        changes.ask(visit.visitor(), becomes.get());
        return Page.of((output, forms) -> JteaddressSentGenerated.render(
                output, forms, visit, becomes.get().text()));
    }

    @GetMapping(LINK + "/{secret}")
    @OpenTo(Audience.EVERYONE)
    Page look(Visit visit, @PathVariable String secret) {
        return changes.look(visit.visitor(), secret)
                .map(change -> Page.of((output, forms) -> JteaddressPressGenerated.render(
                        output,
                        forms,
                        visit,
                        LINK + "/" + secret,
                        change.becomes().text(),
                        false)))
                .orElseGet(() -> gone(visit));
    }

    @PostMapping(LINK + "/{secret}")
    @OpenTo(Audience.EVERYONE)
    Object make(Visit visit, HttpServletRequest request, @PathVariable String secret) {
        return changes.make(visit.visitor(), secret, Device.of(request.getHeader("User-Agent")))
                .<Object>map(begun ->
                        SeeOther.to(YoursPages.PATH, SessionCookie.header(begun, address.base(), Sessions.LASTS)))
                .orElseGet(() -> gone(visit));
    }

    @GetMapping(UNDO + "/{secret}")
    @OpenTo(Audience.EVERYONE)
    Page lookUndo(Visit visit, @PathVariable String secret) {
        return changes.lookUndo(secret)
                .map(change -> Page.of((output, forms) -> JteaddressPressGenerated.render(
                        output, forms, visit, UNDO + "/" + secret, change.was().text(), true)))
                .orElseGet(() -> gone(visit));
    }

    @PostMapping(UNDO + "/{secret}")
    @OpenTo(Audience.EVERYONE)
    Page undo(Visit visit, @PathVariable String secret) {
        return changes.undo(secret)
                ? Page.of((output, forms) -> JteaddressBackGenerated.render(output, forms, visit))
                : gone(visit);
    }

    private Page form(Visit visit, int status, String email, List<Problem> problems) {
        var may = changes.mayAsk(visit.visitor());
        var question = may ? "" : forms.toShow();
        return new Page(
                status,
                (output, forms) -> JteaddressGenerated.render(output, forms, visit, may, question, email, problems));
    }

    /** Who is not signed in as the one who asked reads the same as whoever has a link that is none. */
    private static Page gone(Visit visit) {
        return new Page(GONE, (output, forms) -> JteaddressGoneGenerated.render(output, forms, visit));
    }
}
