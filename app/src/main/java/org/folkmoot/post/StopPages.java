package org.folkmoot.post;

import java.time.Clock;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Stops letters with one tap, for whoever holds the link of one: opening it changes nothing, its button or a mail
 * program's (RFC 8058) does. The answer is the same whether the link is known or not.
 */
@Controller
class StopPages {

    private static final String PATH = "/{locality}/stop-letters/{purpose}/{token}";

    private final Unwanted unwanted;
    private final Clock clock;

    StopPages(Unwanted unwanted, Clock clock) {
        this.unwanted = unwanted;
        this.clock = clock;
    }

    /** The page's address inside a place. */
    static String path(Purpose purpose, String token) {
        return "/stop-letters/" + purpose.code() + "/" + token;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.EVERYONE)
    Page ask(Visit visit, @PathVariable("purpose") String purpose, @PathVariable("token") String token) {
        var known = known(purpose, token);
        return Page.of((output, forms) -> JtestopGenerated.render(output, forms, visit, known));
    }

    @PostMapping(PATH)
    @OpenTo(Audience.EVERYONE)
    Page stop(Visit visit, @PathVariable("purpose") String purpose, @PathVariable("token") String token) {
        var known = known(purpose, token);
        unwanted.ask(token, known, clock.instant());
        return Page.of((output, forms) -> JtestoppedGenerated.render(output, forms, visit, known));
    }

    private static Purpose known(String purpose, String token) {
        return Purpose.of(purpose)
                .filter(it -> it.mayStop() && Tokens.FORM.matcher(token).matches())
                .orElseThrow(NotHere::new);
    }
}
