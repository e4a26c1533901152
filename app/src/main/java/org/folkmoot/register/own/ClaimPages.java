package org.folkmoot.register.own;

import java.util.List;
import java.util.UUID;
import org.folkmoot.log.Act;
import org.folkmoot.log.Kind;
import org.folkmoot.log.Log;
import org.folkmoot.register.Entry;
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

/**
 * "This is us": somebody says that they look after an organisation's entry. The answer is the same whether the register
 * holds an address for it or not.
 */
@Controller
class ClaimPages {

    static final String PATH = "/my/claims";

    /** So many organisations may one address claim within 30 days; more are stopped and shown to the staff … */
    static final int MOST = 3;

    /** … and more than these are refused. */
    private static final int TOO_MANY = 10;

    private static final int REFUSED = 422;
    private static final int LONGEST = 200;

    private final Claims claims;
    private final Register register;
    private final Claiming claiming;
    private final Log log;

    ClaimPages(Claims claims, Register register, Claiming claiming, Log log) {
        this.claims = claims;
        this.register = register;
        this.claiming = claiming;
        this.log = log;
    }

    @GetMapping("/{locality}" + PATH + "/{claimed}")
    @OpenTo(Audience.SIGNED_IN)
    Object page(Visit visit, @PathVariable UUID claimed) {
        var entry = register.find(claimed).orElseThrow(NotHere::new);
        if (visit.visitor().contactOf().contains(claimed)) {
            return SeeOther.to(visit.link(EntryPages.path(claimed)));
        }
        return claims.open(claimed, visit.visitor())
                .map(claim -> waiting(visit, entry, claim))
                .orElseGet(() -> form(visit, 200, entry, visit.visitor().name(), "", List.of()));
    }

    @PostMapping("/{locality}" + PATH + "/{claimed}")
    @OpenTo(Audience.SIGNED_IN)
    Object claim(
            Visit visit,
            @PathVariable UUID claimed,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String says) {
        var entry = register.find(claimed).orElseThrow(NotHere::new);
        var visitor = visit.visitor();
        claims.lock(visitor.email());
        var before = claims.recent(visitor.email());
        var problems = problems(visit, Typed.clean(name), Typed.clean(says), before);
        if (!problems.isEmpty()) {
            return form(visit, REFUSED, entry, name, says, problems);
        }
        if (claims.open(claimed, visitor).isEmpty() && !visitor.contactOf().contains(claimed)) {
            claiming.claim(visit.here(), entry, visitor, Typed.clean(name), Typed.clean(says), before >= MOST);
        }
        return SeeOther.to(visit.link(PATH + "/" + claimed));
    }

    private static List<Problem> problems(Visit visit, String name, String says, long before) {
        var t = visit.words();
        if (before >= TOO_MANY) {
            return List.of(new Problem(
                    "says",
                    t.say(
                            "You have asked for {0} organisations within 30 days. Wait until they are decided, then ask again.",
                            before)));
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            return List.of(new Problem("name", t.say("Enter your name.")));
        }
        return says.isEmpty() || says.length() > LONGEST
                ? List.of(new Problem("says", t.say("Say in a few words what you do in it, like treasurer.")))
                : List.of();
    }

    @PostMapping("/{locality}" + PATH + "/{claimed}/withdraw")
    @OpenTo(Audience.SIGNED_IN)
    ResponseEntity<Void> withdraw(Visit visit, @PathVariable UUID claimed) {
        claims.open(claimed, visit.visitor()).ifPresent(claim -> {
            claims.withdraw(claim);
            log.stage(Act.of(Kind.CLAIM_WITHDRAWN)
                    .fact("organisation", claim.organisation())
                    .person("by", claim.person()));
        });
        return SeeOther.to(visit.link("/my"));
    }

    private static Page form(Visit visit, int status, Entry entry, String name, String says, List<Problem> problems) {
        return new Page(
                status, (output, forms) -> JteclaimGenerated.render(output, forms, visit, entry, name, says, problems));
    }

    private static Page waiting(Visit visit, Entry entry, Claim claim) {
        return Page.of((output, forms) -> JteclaimedGenerated.render(output, forms, visit, entry, claim));
    }
}
