package org.folkmoot.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.folkmoot.web.Audience;
import org.folkmoot.web.ClientAddress;
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

/** Sign-in by a link in a mail, or by a passkey. */
@Controller
class SignInPages {

    static final String PATH = "/sign-in";

    private static final int GONE = 410;
    private static final int REFUSED = 422;

    private final SignIn signIn;
    private final Invitations invitations;
    private final PasskeyForms forms;
    private final ClientAddress client;
    private final SiteAddress address;

    SignInPages(SignIn signIn, Invitations invitations, PasskeyForms forms, ClientAddress client, SiteAddress address) {
        this.signIn = signIn;
        this.invitations = invitations;
        this.forms = forms;
        this.client = client;
        this.address = address;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.EVERYONE)
    Page form(Visit visit, @RequestParam(defaultValue = "") String back) {
        return form(visit, 200, path(back), "", List.of());
    }

    @PostMapping(PATH)
    @OpenTo(Audience.EVERYONE)
    Page ask(
            Visit visit,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String back) {
        var read = EmailAddress.read(email);
        if (read.isEmpty()) {
            var sentence = visit.words().say("Enter your e-mail address, like jo@example.org.");
            return form(visit, REFUSED, path(back), email, List.of(new Problem("email", sentence)));
        }
        invitations.send(read.get(), path(back), client.of(request));
        return Page.of((output, forms) ->
                JtesentGenerated.render(output, forms, visit, read.get().text()));
    }

    @GetMapping(PATH + "/link/{secret}")
    @OpenTo(Audience.EVERYONE)
    Page look(Visit visit, @PathVariable String secret) {
        return signIn.look(secret)
                .map(link -> button(visit, 200, secret, link, "", "", List.of()))
                .orElseGet(() -> used(visit));
    }

    @PostMapping(PATH + "/link/{secret}")
    @OpenTo(Audience.EVERYONE)
    Object use(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email) {
        var link = signIn.look(secret);
        if (link.isEmpty()) {
            return used(visit);
        }
        var whom = EmailAddress.read(link.get().isOpen() ? email : link.get().email());
        var problems = Newcomer.problems(visit.words(), link.get(), name, whom);
        if (!problems.isEmpty() || whom.isEmpty()) {
            return button(visit, REFUSED, secret, link.get(), name, email, problems);
        }
        return signIn.byLink(secret, whom.get(), name.strip(), Device.of(request.getHeader("User-Agent")))
                .<Object>map(begun -> SeeOther.to(begun.back(), cookie(begun.secret())))
                .orElseGet(() -> used(visit));
    }

    @PostMapping(PATH + "/passkey")
    @OpenTo(Audience.EVERYONE)
    Object passkey(
            Visit visit,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String back) {
        var visitor = visit.visitor();
        var present = Optional.ofNullable(visitor.session())
                .map(session -> new SignIn.Present(visitor.signedInAs(), session));
        var shown = signIn.byPasskey(answer, present, Device.of(request.getHeader("User-Agent")));
        if (shown.isEmpty()) {
            var sentence = visit.words()
                    .say(
                            "That passkey is not known here, or it took too long. Try again, or ask for a link by e-mail.");
            return form(visit, REFUSED, path(back), "", List.of(new Problem("email", sentence)));
        }
        var next = path(back);
        return shown.get().isEmpty() ? SeeOther.to(next) : SeeOther.to(next, cookie(shown.get()));
    }

    private Page form(Visit visit, int status, String back, String email, List<Problem> problems) {
        var question = forms.toShow();
        return new Page(
                status,
                (output, forms) -> JtesignInGenerated.render(output, forms, visit, back, email, question, problems));
    }

    private static Page button(
            Visit visit, int status, String secret, Link link, String name, String email, List<Problem> problems) {
        return new Page(
                status,
                (output, forms) -> JtelinkGenerated.render(output, forms, visit, secret, link, name, email, problems));
    }

    private static Page used(Visit visit) {
        return new Page(GONE, (output, forms) -> JteusedGenerated.render(output, forms, visit));
    }

    private String cookie(String secret) {
        return SessionCookie.header(secret, address.base(), Sessions.LASTS);
    }

    /** Where somebody goes then; their own sign-in where they came from nowhere. */
    private static String path(String back) {
        return SeeOther.isPath(back) ? back : YoursPages.PATH;
    }
}
