package org.folkmoot.register.own;

import java.util.List;
import java.util.UUID;
import org.folkmoot.people.Persons;
import org.folkmoot.register.Register;
import org.folkmoot.web.Address;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Decision;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The staff's side of claims: who says that they look after which entry. */
@Controller
class DeskClaims {

    static final String PATH = "/desk/claims";

    private static final int REFUSED = 422;

    private final Claims claims;
    private final Decisions decisions;
    private final Deciding deciding;
    private final Deciders deciders;
    private final Contacts contacts;
    private final Register register;
    private final Persons persons;

    DeskClaims(
            Claims claims,
            Decisions decisions,
            Deciding deciding,
            Deciders deciders,
            Contacts contacts,
            Register register,
            Persons persons) {
        this.claims = claims;
        this.decisions = decisions;
        this.deciding = deciding;
        this.deciders = deciders;
        this.contacts = contacts;
        this.register = register;
        this.persons = persons;
    }

    @Bean
    static NavigationItem claimsAtTheDesk() {
        return NavigationItem.desk(30, "Claims", PATH, Audience.STAFF).by("c");
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.STAFF)
    Page list(Visit visit, @RequestParam(defaultValue = "1") int page) {
        var pages = new Pages(Address.of(visit.link(PATH)), page, DeskListings.SIZE, claims.waiting());
        var waiting = claims.waiting(DeskListings.SIZE, pages.before());
        var names = register.find(waiting.stream().map(Claim::organisation).toList());
        return Page.of((output, forms) -> JtedeskClaimsGenerated.render(output, forms, visit, waiting, names, pages));
    }

    @GetMapping("/{locality}" + PATH + "/{claim}")
    @OpenTo(Audience.STAFF)
    Page page(Visit visit, @PathVariable UUID claim) {
        return page(visit, 200, claim, "", List.of());
    }

    @PostMapping("/{locality}" + PATH + "/{claim}/decide")
    @OpenTo(Audience.STAFF)
    Object decide(
            Visit visit,
            @PathVariable UUID claim,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words) {
        var ruling = Deciders.ruling(visit, Reason.FOR_A_CLAIM, reason, words);
        if (ruling.problem().isPresent()) {
            return page(visit, REFUSED, claim, words, ruling.problem().stream().toList());
        }
        return answer(visit, claim, words, deciding.claim(visit.here(), claim, ruling.get()));
    }

    @PostMapping("/{locality}" + PATH + "/{claim}/undo")
    @OpenTo(Audience.STAFF)
    Object undo(Visit visit, @PathVariable UUID claim) {
        return answer(
                visit,
                claim,
                "",
                deciding.undoClaim(visit.here(), claim, visit.visitor().known()));
    }

    private Object answer(Visit visit, UUID claim, String words, Decision decision) {
        return switch (decision) {
            case Decision.Allowed _ -> SeeOther.to(visit.link(PATH + "/" + claim));
            case Decision.Refused refused ->
                page(
                        visit,
                        REFUSED,
                        claim,
                        words,
                        List.of(new Problem("reason", visit.words().say(refused.sentence()))));
        };
    }

    private Page page(Visit visit, int status, UUID id, String words, List<Problem> problems) {
        var claim = claims.find(id).filter(it -> it.withdrawn() == null).orElseThrow(NotHere::new);
        var model = new DeskClaim(
                claim,
                register.find(claim.organisation()).orElseThrow(NotHere::new),
                persons.find(claim.person()),
                contacts.of(visit.here(), claim.organisation()),
                claims.recent(claim.email()),
                deciders.told(decisions.of(claim)),
                words,
                problems);
        return new Page(status, (output, forms) -> JtedeskClaimGenerated.render(output, forms, visit, model));
    }
}
