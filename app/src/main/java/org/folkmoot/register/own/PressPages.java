package org.folkmoot.register.own;

import org.folkmoot.register.Entry;
import org.folkmoot.register.Register;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What mailed links lead to: a page with a button, which alone does something. The pages say the same whether a link
 * still holds or not.
 */
@Controller
class PressPages {

    private static final String CLAIM = "/{locality}/handing-over/{address}/{secret}";
    private static final String RIGHT = "/{locality}/still-right/{address}/{secret}";
    private static final String SECRET = "[A-Za-z0-9_-]{43}";

    private final Register register;
    private final Presses presses;

    PressPages(Register register, Presses presses) {
        this.register = register;
        this.presses = presses;
    }

    @GetMapping(CLAIM)
    @OpenTo(Audience.EVERYONE)
    Page claim(Visit visit, @PathVariable String address, @PathVariable String secret) {
        var entry = entry(address, secret);
        return Page.of((output, forms) -> JtepressGenerated.render(output, forms, visit, entry, true));
    }

    @PostMapping(CLAIM)
    @OpenTo(Audience.EVERYONE)
    Page pressClaim(Visit visit, @PathVariable String address, @PathVariable String secret) {
        return pressed(visit, entry(address, secret), secret, true);
    }

    @GetMapping(RIGHT)
    @OpenTo(Audience.EVERYONE)
    Page right(Visit visit, @PathVariable String address, @PathVariable String secret) {
        var entry = entry(address, secret);
        return Page.of((output, forms) -> JtepressGenerated.render(output, forms, visit, entry, false));
    }

    @PostMapping(RIGHT)
    @OpenTo(Audience.EVERYONE)
    Page pressRight(Visit visit, @PathVariable String address, @PathVariable String secret) {
        return pressed(visit, entry(address, secret), secret, false);
    }

    /** A named contact says yes where they are signed in; this is the door to it. */
    @GetMapping("/{locality}/invitations/{secret}")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Void> invitation(Visit visit, @PathVariable String secret) {
        if (!secret.matches(SECRET)) {
            throw new NotHere();
        }
        return Doors.to(visit, InvitationPages.PATH + "/" + secret);
    }

    private Page pressed(Visit visit, Entry entry, String secret, boolean claim) {
        presses.note(secret);
        return Page.of((output, forms) -> JtepressedGenerated.render(output, forms, visit, entry, claim));
    }

    private Entry entry(String address, String secret) {
        if (!secret.matches(SECRET)) {
            throw new NotHere();
        }
        return register.named(address).orElseThrow(NotHere::new);
    }
}
