package org.folkmoot.place;

import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everything on the pages of a place comes from. */
@Controller
class AboutData {

    private final Citations citations;

    AboutData(Citations citations) {
        this.citations = citations;
    }

    @Bean
    static NavigationItem aboutThisData() {
        return new NavigationItem(10, "About this data", "/about-data", NavigationItem.Where.FOOTER);
    }

    @GetMapping("/{locality}/about-data")
    @OpenTo(Audience.EVERYONE)
    Page about(Visit visit) {
        var sources = citations.all();
        return Page.of((output, forms) -> JteaboutDataGenerated.render(output, forms, visit, sources));
    }
}
