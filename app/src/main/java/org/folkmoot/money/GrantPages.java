package org.folkmoot.money;

import jakarta.servlet.http.HttpServletRequest;
import org.folkmoot.place.Citations;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Public pages of grants: all of them, and each one. */
@Controller
class GrantPages {

    private final GrantList list;
    private final Grants grants;
    private final GrantStatements statements;
    private final Citations citations;

    GrantPages(GrantList list, Grants grants, GrantStatements statements, Citations citations) {
        this.list = list;
        this.grants = grants;
        this.statements = statements;
        this.citations = citations;
    }

    @Bean
    static NavigationItem money() {
        return new NavigationItem(40, "Money", "/grants");
    }

    @GetMapping("/{locality}/grants")
    @OpenTo(Audience.EVERYONE)
    Page grants(Visit visit, HttpServletRequest request) {
        var model = list.list(visit, GrantList.asked(request));
        return Page.of((output, forms) -> JtegrantsGenerated.render(output, forms, visit, model));
    }

    @GetMapping("/{locality}/grants/{*key}")
    @OpenTo(Audience.EVERYONE)
    Page grant(Visit visit, @PathVariable String key) {
        var own = key.substring(1);
        var grant = grants.find(own).orElse(null);
        if (grant == null) {
            return awards(visit, own);
        }
        var model = new GrantModel(grant, statements.of(grant.key(), grant.id(), citations.all()));
        return Page.of((output, forms) -> JtegrantGenerated.render(output, forms, visit, model));
    }

    /** Where a funder used one identifier for several awards, its address shows them all. */
    private Page awards(Visit visit, String id) {
        var awards = grants.awards(id);
        if (awards.isEmpty()) {
            throw new NotHere();
        }
        return Page.of((output, forms) -> JteawardsGenerated.render(output, forms, visit, id, awards));
    }
}
