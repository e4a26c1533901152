package org.folkmoot.support;

import java.util.List;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How soon members want an answer. */
@Controller
class StandardPages {

    private static final String PATH = "/desk/support/standard";

    private final Standard standard;

    StandardPages(Standard standard) {
        this.standard = standard;
    }

    @Bean
    static NavigationItem answerTimes() {
        return NavigationItem.desk(85, "How soon we answer", PATH, Audience.ADMINISTRATORS);
    }

    @GetMapping("/{locality}" + PATH)
    @OpenTo(Audience.ADMINISTRATORS)
    Page page(Visit visit) {
        return page(visit, 200, Integer.toString(standard.days()), List.of());
    }

    @PostMapping("/{locality}" + PATH)
    @OpenTo(Audience.ADMINISTRATORS)
    Object change(Visit visit, @RequestParam(defaultValue = "") String days) {
        var typed = days.strip();
        if (!typed.matches("\\d{1,2}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > Standard.MOST) {
            var sentence = visit.words().say("Enter a number of working days from 1 to {0}.", Standard.MOST);
            return page(visit, CaseView.REFUSED, typed, List.of(new Problem("days", sentence)));
        }
        standard.change(Integer.parseInt(typed), visit.visitor().known());
        return SeeOther.to(visit.link(PATH));
    }

    private static Page page(Visit visit, int status, String days, List<Problem> problems) {
        return new Page(status, (output, forms) -> JtestandardGenerated.render(output, forms, visit, days, problems));
    }
}
