package org.folkmoot.support;

import java.time.LocalDate;
import org.folkmoot.place.Places;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Groups helped, contacts and outcomes of a stretch of days. */
@Controller
class FigurePages {

    private final Figures figures;
    private final Standard standard;
    private final Places places;

    FigurePages(Figures figures, Standard standard, Places places) {
        this.figures = figures;
        this.standard = standard;
        this.places = places;
    }

    /** Both days count. What is no day is the present quarter's. */
    @GetMapping("/{locality}" + InboxPages.PATH + "/figures")
    @OpenTo(Audience.ADVISERS)
    Page page(Visit visit, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to) {
        var today = standard.today(visit.here());
        var zone = standard.zone(visit.here());
        var first = Typed.day(from).orElse(quarter(today));
        var last = Typed.day(to).filter(day -> !day.isBefore(first)).orElse(today.isBefore(first) ? first : today);
        var found = figures.between(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
        var currency = places.pack(visit.here()).currency().getCurrencyCode();
        return Page.of(
                (output, forms) -> JtefiguresGenerated.render(output, forms, visit, found, first, last, currency));
    }

    private static LocalDate quarter(LocalDate today) {
        return LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }
}
