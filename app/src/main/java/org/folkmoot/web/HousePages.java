package org.folkmoot.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages that every place has, whatever it keeps: how they can be used, what they know, how they are made. */
@Controller
class HousePages {

    @GetMapping("/{locality}/accessibility")
    @OpenTo(Audience.EVERYONE)
    Page accessibility(Visit visit) {
        return Page.of((output, forms) -> JteaccessibilityGenerated.render(output, forms, visit));
    }

    @GetMapping("/{locality}/privacy")
    @OpenTo(Audience.EVERYONE)
    Page privacy(Visit visit) {
        return Page.of((output, forms) -> JteprivacyGenerated.render(output, forms, visit));
    }

    @GetMapping("/{locality}/patterns")
    @OpenTo(Audience.EVERYONE)
    Page patterns(Visit visit, @RequestParam(name = "q", defaultValue = "") String asked) {
        return Page.of((output, forms) -> JtepatternsGenerated.render(output, forms, visit, asked));
    }
}
