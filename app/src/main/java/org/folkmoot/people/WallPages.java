package org.folkmoot.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NavigationItem.Where;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who can see what, for everyone to read: made of the rules that every handler carries, so it is what happens. */
@Controller
class WallPages {

    private final ObjectProvider<Routes> routes;

    WallPages(ObjectProvider<Routes> routes) {
        this.routes = routes;
    }

    @Bean
    static NavigationItem whoCanSeeWhat() {
        return new NavigationItem(70, "Who can see what", "/who-can-see-what", Where.FOOTER);
    }

    @GetMapping("/{locality}/who-can-see-what")
    @OpenTo(Audience.EVERYONE)
    Page page(Visit visit) {
        var all = routes.getObject().all();
        return Page.of(
                (output, forms) -> JtewallGenerated.render(output, forms, visit, all, Onlooker.ALL, Excluding.pairs()));
    }

    @GetMapping("/{locality}/who-can-see-what.csv")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<byte[]> csv() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(csv(routes.getObject().all()).getBytes(StandardCharsets.UTF_8));
    }

    static String csv(List<Route> routes) {
        var text = new StringBuilder("method,route,role,answer\n");
        for (var route : routes) {
            for (var onlooker : Onlooker.ALL) {
                text.append(route.method())
                        .append(',')
                        .append(route.path())
                        .append(',')
                        .append(onlooker.code())
                        .append(',')
                        .append(onlooker.opens(route.audience()) ? "open" : "not there")
                        .append('\n');
            }
        }
        return text.toString();
    }
}
