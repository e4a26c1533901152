package org.folkmoot.place.need;

import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where need is high and support is thin: the map with its table. */
@Controller
class NeedPages {

    private final NeedMaps maps;

    NeedPages(NeedMaps maps) {
        this.maps = maps;
    }

    @GetMapping("/{locality}/need")
    @OpenTo(Audience.EVERYONE)
    Page need(
            Visit visit,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String support,
            @RequestParam(required = false) @Nullable String layer,
            @RequestParam(required = false) @Nullable String sort) {
        var choice = maps.choose(indicator, support, layer, sort);
        if (choice.isEmpty()) {
            return Page.of((output, forms) -> JtenothingGenerated.render(output, forms, visit));
        }
        var view = new NeedView(visit, maps.read(visit.here(), choice.get()));
        return Page.of((output, forms) -> JteneedGenerated.render(output, forms, visit, view));
    }
}
