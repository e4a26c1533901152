package org.folkmoot.support.health;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.folkmoot.place.HealthSection;
import org.folkmoot.place.Places;
import org.folkmoot.register.Register;
import org.folkmoot.support.SupportCard;
import org.folkmoot.web.Address;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the health check asks, for anybody to read and to print; and the way in for contacts of a group. */
@Controller
class HealthPages {

    static final String PATH = "/health-check";

    private final Places places;
    private final Register register;

    HealthPages(Places places, Register register) {
        this.places = places;
        this.register = register;
    }

    @Bean
    static SupportCard healthCheck() {
        return new SupportCard(
                30, "Health check", "Questions that a small group asks itself once a year, and what to do next.", PATH);
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.EVERYONE)
    Page page(Visit visit) {
        var sections = places.pack(visit.here()).healthCheck();
        var mine = visit.link("/my" + PATH);
        var start = visit.visitor().signedIn()
                ? mine
                : Address.of("/sign-in").with("back", mine).toString();
        return Page.of((output, forms) -> JtequestionsGenerated.render(output, forms, visit, sections, start));
    }

    /** An empty list to be filled in by hand, at home or together at a table. */
    @GetMapping("/{locality}" + PATH + "/paper")
    @OpenTo(Audience.EVERYONE)
    Page paper(Visit visit) {
        var sections = places.pack(visit.here()).healthCheck();
        return Page.of((output, forms) -> JtepaperGenerated.render(output, forms, visit, sections));
    }

    /** Leads a contact to their group's own page; whoever looks after several chooses. Who acts for a funder has none. */
    @GetMapping("/{locality}/my" + PATH)
    @OpenTo(Audience.SIGNED_IN)
    Object begin(Visit visit) {
        var mine = visit.visitor().isCounterpart()
                ? List.<UUID>of()
                : visit.visitor().contactOf();
        var groups = register.find(mine).values();
        return groups.size() == 1
                ? SeeOther.to(Own.path(visit, groups.iterator().next().id()))
                : Page.of((output, forms) -> JtechooseGenerated.render(output, forms, visit, groups));
    }

    /** How many questions a place asks. */
    static long count(Iterable<HealthSection> sections) {
        var count = 0L;
        for (var section : sections) {
            count += section.asked(Set.of()).size();
        }
        return count;
    }
}
