package org.folkmoot.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.folkmoot.place.Areas;
import org.folkmoot.place.Places;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Pages;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The search for organisations. */
@Controller
class SearchPage {

    static final int SIZE = 20;

    private final Search search;
    private final Places places;
    private final Areas areas;

    SearchPage(Search search, Places places, Areas areas) {
        this.search = search;
        this.places = places;
        this.areas = areas;
    }

    @Bean
    static NavigationItem organisations() {
        return new NavigationItem(10, "Organisations", "/organisations").by("o");
    }

    @GetMapping("/{locality}/organisations")
    @OpenTo(Audience.EVERYONE)
    Page organisations(Visit visit, HttpServletRequest request) {
        var asked =
                Query.of(name -> Optional.ofNullable(request.getParameter(name)).orElse(""));
        var first = search.find(visit.here(), asked, SIZE);
        var query = asked.page() > 1 && first.rows().isEmpty() ? asked.on(last(first)) : asked;
        var found = query.equals(asked) ? first : search.find(visit.here(), query, SIZE);
        var titles = new Titles(places.pack(visit.here()), areas.of(visit.here(), "ward"), visit.words());
        var address = query.address(visit.link("/organisations"));
        var pages = new Pages(address, query.page(), SIZE, found.total());
        var model = new SearchModel(query, found, titles, address.without("page"), pages);
        return Page.of((output, forms) -> JtesearchGenerated.render(output, forms, visit, model));
    }

    /** Who asks for a page beyond the last sees the last. */
    private static int last(Found found) {
        return (int) Math.max(1, (found.total() + SIZE - 1) / SIZE);
    }
}
