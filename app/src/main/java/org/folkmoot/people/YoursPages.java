package org.folkmoot.people;

import java.util.List;
import java.util.UUID;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.SessionCookie;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one is signed in, and with what: every session and every passkey can be ended here. */
@Controller
class YoursPages {

    static final String PATH = "/sign-in/yours";

    private static final int REFUSED = 422;
    private static final int LONGEST_LABEL = 60;

    private final YourSignIn yours;
    private final PasskeyForms forms;
    private final SiteAddress address;

    YoursPages(YourSignIn yours, PasskeyForms forms, SiteAddress address) {
        this.yours = yours;
        this.forms = forms;
        this.address = address;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.SIGNED_IN)
    Page page(Visit visit) {
        return page(visit, 200, List.of());
    }

    @PostMapping(PATH + "/passkeys")
    @OpenTo(Audience.SIGNED_IN)
    Object add(
            Visit visit,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String answer) {
        if (!yours.add(visit.visitor(), label(visit, label), answer)) {
            var sentence = visit.words()
                    .say(
                            "The passkey was not kept. Try again; whoever has a passkey must show it before making another.");
            return page(visit, REFUSED, List.of(new Problem("label", sentence)));
        }
        return SeeOther.to(PATH);
    }

    @PostMapping(PATH + "/passkeys/remove")
    @OpenTo(Audience.SIGNED_IN)
    Object remove(Visit visit, @RequestParam(defaultValue = "") String passkey) {
        if (!yours.remove(visit.visitor(), passkey)) {
            var sentence = visit.words().say("The passkey was not removed. Show a passkey first, then remove it.");
            return page(visit, REFUSED, List.of(new Problem("label", sentence)));
        }
        return SeeOther.to(PATH);
    }

    @PostMapping(PATH + "/close")
    @OpenTo(Audience.SIGNED_IN)
    ResponseEntity<Void> close(Visit visit, @RequestParam UUID session) {
        if (!yours.close(visit.visitor(), session)) {
            throw new NotHere();
        }
        return session.equals(visit.visitor().session()) ? out() : SeeOther.to(PATH);
    }

    @PostMapping(PATH + "/close-others")
    @OpenTo(Audience.SIGNED_IN)
    ResponseEntity<Void> closeOthers(Visit visit) {
        yours.closeOthers(visit.visitor());
        return SeeOther.to(PATH);
    }

    private ResponseEntity<Void> out() {
        return SeeOther.to("/", SessionCookie.header("", address.base(), Sessions.LASTS));
    }

    private Page page(Visit visit, int status, List<Problem> problems) {
        var visitor = visit.visitor();
        var model = yours.of(visitor);
        var make = forms.toMake(visitor.signedInAs(), visitor.email());
        var show = forms.toShow();
        return new Page(
                status, (output, forms) -> JteyoursGenerated.render(output, forms, visit, model, make, show, problems));
    }

    private static String label(Visit visit, String typed) {
        var label = Newcomer.isName(typed) ? typed.strip() : visit.words().say("Passkey");
        return label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }
}
