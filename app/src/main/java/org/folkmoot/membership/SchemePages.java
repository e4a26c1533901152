package org.folkmoot.membership;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.place.Places;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The kinds of membership: what they are called, how long they last, what they cost, when they are remembered. */
@Controller
class SchemePages {

    private static final String PATH = MemberPages.PATH + "/kinds";
    private static final int REFUSED = 422;

    private final Schemes schemes;
    private final Places places;

    SchemePages(Schemes schemes, Places places) {
        this.schemes = schemes;
        this.places = places;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.STAFF)
    Page page(Visit visit) {
        return page(visit, 200, List.of());
    }

    private Page page(Visit visit, int status, List<Problem> problems) {
        var all = schemes.all();
        return new Page(status, (output, forms) -> JteschemesGenerated.render(output, forms, visit, all, problems));
    }

    @PostMapping(PATH)
    @OpenTo(Audience.STAFF)
    Object add(
            Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String basis) {
        if (name.isBlank() || name.length() > 100) {
            var sentence = visit.words().say("Write what the kind is called, in up to 100 characters.");
            return page(visit, REFUSED, List.of(new Problem("name", sentence)));
        }
        schemes.named(name.strip(), basis.equals("company"), null);
        return SeeOther.to(visit.link("/desk/members/kinds"));
    }

    @PostMapping(PATH + "/{scheme}")
    @OpenTo(Audience.STAFF)
    Object change(Visit visit, @PathVariable UUID scheme, HttpServletRequest request) {
        var months = typed(request, "months-" + scheme);
        var grace = typed(request, "grace-" + scheme);
        var fee = typed(request, "fee-" + scheme);
        var remind = typed(request, "remind-" + scheme);
        var kind = schemes.find(scheme).orElseThrow(NotHere::new);
        var lasts = number(months, 1, 120);
        var days = number(grace, 0, 366);
        var before = number(remind, 1, 120);
        var amount = fee.isBlank() ? Optional.<BigDecimal>empty() : Answers.amount(fee);
        if (wrong(months, lasts) || days == null || wrong(remind, before) || (!fee.isBlank() && amount.isEmpty())) {
            var sentence = visit.words()
                    .say(
                            "Enter months from 1 to 120 or nothing, days of grace from 0 to 366, a fee like 25.00 or nothing, and days from 1 to 120 or nothing.");
            return page(visit, REFUSED, List.of(new Problem("months-" + scheme, sentence)));
        }
        var currency =
                amount.isEmpty() ? null : places.pack(visit.here()).currency().getCurrencyCode();
        schemes.change(
                new Scheme(scheme, kind.name(), kind.company(), lasts, days, amount.orElse(null), currency, before));
        return SeeOther.to(visit.link("/desk/members/kinds"));
    }

    private static String typed(HttpServletRequest request, String field) {
        return Optional.ofNullable(request.getParameter(field)).orElse("");
    }

    private static boolean wrong(String typed, @Nullable Integer number) {
        return !typed.isBlank() && number == null;
    }

    private static @Nullable Integer number(String typed, int least, int most) {
        if (!typed.strip().matches("[0-9]{1,4}")) {
            return null;
        }
        var number = Integer.parseInt(typed.strip());
        return number < least || number > most ? null : number;
    }
}
