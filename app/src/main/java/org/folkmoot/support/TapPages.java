package org.folkmoot.support;

import java.time.InstantSource;
import java.util.List;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SessionCookie;
import org.folkmoot.web.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What mailed links open: one question, one tap. Opening the page answers nothing, since mail servers open links too. The
 * page is the same for a link that nobody sent, and says nothing of any case.
 */
@Controller
class TapPages {

    private static final String PATH = "/{locality}/support/answer/{question}/{secret}";

    private final JdbcClient jdbc;
    private final InstantSource clock;

    TapPages(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.EVERYONE)
    Page ask(
            Visit visit,
            @PathVariable String question,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String answer) {
        return ask(visit, 200, Tap.at(question).orElseThrow(NotHere::new), answer, List.of());
    }

    private static Page ask(Visit visit, int status, Tap tap, String answer, List<Problem> problems) {
        var choices = tap.choices(answer, visit.words());
        return new Page(
                status, (output, forms) -> JtetapGenerated.render(output, forms, visit, tap, choices, problems));
    }

    @PostMapping(PATH)
    @OpenTo(Audience.EVERYONE)
    Page answer(
            Visit visit,
            @PathVariable String question,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String going) {
        var tap = Tap.at(question).orElseThrow(NotHere::new);
        if (tap.answer(answer).isEmpty()) {
            var problem = new Problem("answer", visit.words().say("Choose one of the answers."));
            return ask(visit, CaseView.REFUSED, tap, "", List.of(problem));
        }
        jdbc.sql("insert into support_tap (fingerprint, answer, going, at) values (?, ?, ?, ?::timestamptz)")
                .params(
                        SessionCookie.sha256(secret),
                        answer,
                        going.equals("yes") || going.equals("no") ? going : "",
                        clock.instant().toString())
                .update();
        return Page.of((output, forms) -> JtetappedGenerated.render(output, forms, visit));
    }
}
