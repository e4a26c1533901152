package org.folkmoot.money;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Moved;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Public pages of those who give, and of those who receive and are not on the register here. */
@Controller
class PartyPages {

    private final Grants grants;
    private final PicturePage pictures;

    PartyPages(Grants grants, PicturePage pictures) {
        this.grants = grants;
        this.pictures = pictures;
    }

    @GetMapping("/{locality}/grants/funders")
    @OpenTo(Audience.EVERYONE)
    Page funders(Visit visit) {
        var given = pictures.of(visit, Asked.ALL);
        var funders = grants.tallies(visit.here(), Asked.ALL).of("funder").stream()
                .map(funder -> new Tally(funder.value(), funder.words(), funder.grants(), given.sumBy(funder)))
                .sorted(Comparator.comparing(Tally::amount).reversed())
                .toList();
        var currency = given.currency();
        return Page.of((output, forms) -> JtefundersGenerated.render(output, forms, visit, funders, currency));
    }

    @GetMapping("/{locality}/grants/funders/{*id}")
    @OpenTo(Audience.EVERYONE)
    Page funder(Visit visit, @PathVariable String id, HttpServletRequest request) {
        var own = id.substring(1);
        var names = grants.funderSpellings(own);
        var model = party(visit, own, names, "funder", "/grants/funders/", request);
        return Page.of((output, forms) -> JtefunderGenerated.render(output, forms, visit, model));
    }

    @GetMapping("/{locality}/grants/recipients/{*id}")
    @OpenTo(Audience.EVERYONE)
    Page recipient(Visit visit, @PathVariable String id, HttpServletRequest request) {
        var own = id.substring(1);
        var names = own.startsWith("grant:") ? List.<String>of() : grants.spellings(own);
        var model = party(visit, own, names, "recipient", "/grants/recipients/", request);
        model.rows().stream()
                .filter(grant -> grant.organisation() != null)
                .findFirst()
                .ifPresent(grant -> {
                    throw new Moved(grant.recipientLink(visit));
                });
        return Page.of((output, forms) -> JterecipientGenerated.render(output, forms, visit, model));
    }

    private PartyModel party(
            Visit visit, String id, List<String> names, String facet, String path, HttpServletRequest request) {
        if (names.isEmpty()) {
            throw new NotHere();
        }
        var asked = GrantList.asked(request);
        var own = new Asked("", Map.of(facet, id), asked.sort(), asked.page());
        var tallies = grants.tallies(visit.here(), own);
        var pages = new Pages(
                own.address(visit.link(path + Printed.path(id))).without(facet),
                own.page(),
                GrantList.SIZE,
                tallies.grants());
        var rows = grants.rows(own, GrantList.SIZE, pages.before());
        return new PartyModel(id, names, pages, rows, tallies, pictures.of(visit, Asked.only(facet, id)));
    }
}
