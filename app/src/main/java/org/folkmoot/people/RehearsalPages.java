package org.folkmoot.people;

import jakarta.servlet.http.HttpServletRequest;
import org.folkmoot.web.Audience;
import org.folkmoot.web.FrontPart;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.SessionCookie;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Visit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Trying every role in an invented place, without mail and without a passkey; in a real place this is not there. */
@Controller
class RehearsalPages implements FrontPart {

    private final Rehearsal rehearsal;
    private final SiteAddress address;

    RehearsalPages(Rehearsal rehearsal, SiteAddress address) {
        this.rehearsal = rehearsal;
        this.address = address;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Page.Template part(Visit visit) {
        return rehearsal.isIn(visit.here())
                ? (output, forms) -> JtetryHereGenerated.render(output, forms, visit)
                : (_, _) -> {};
    }

    @GetMapping("/{locality}/try")
    @OpenTo(Audience.EVERYONE)
    Page page(Visit visit) {
        if (!rehearsal.isIn(visit.here())) {
            throw new NotHere();
        }
        var roles = rehearsal.here();
        return Page.of((output, forms) -> JtetryRolesGenerated.render(output, forms, visit, roles));
    }

    @PostMapping(SignInPages.PATH + "/try")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Void> begin(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "/my") String go) {
        var secret = rehearsal
                .begin(place, role, Device.of(request.getHeader("User-Agent")))
                .orElseThrow(NotHere::new);
        return SeeOther.to(
                "/" + place + (SeeOther.isPath(go) ? go : "/my"),
                SessionCookie.header(secret, address.base(), Sessions.LASTS));
    }
}
