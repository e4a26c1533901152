package org.folkmoot.support.health;

import java.util.UUID;
import org.folkmoot.support.Asking;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Asks the advisers about one answer, with one tap: question, answer and comment are sent, and nothing else of the check.
 * Asked twice, it is asked once.
 */
@Controller
class HelpPages {

    private final Own own;
    private final Sheets sheets;
    private final Answers answers;
    private final Asking asking;

    HelpPages(Own own, Sheets sheets, Answers answers, Asking asking) {
        this.own = own;
        this.sheets = sheets;
        this.answers = answers;
        this.asking = asking;
    }

    @PostMapping(Own.PATH + "/{check}/help/{question}")
    @OpenTo(Audience.CONTACT)
    ResponseEntity<Void> ask(
            Visit visit, @PathVariable UUID organisation, @PathVariable UUID check, @PathVariable String question) {
        var group = own.group(visit, organisation);
        var it = own.lock(visit, organisation, check);
        var line = sheets.own(visit, it)
                .line(question)
                .filter(found -> found.now().isAnswered())
                .orElseThrow(NotHere::new);
        if (!asking.isAnswered(visit.here())) {
            throw new NotHere();
        }
        var before = line.now().caseId();
        if (before != null) {
            return SeeOther.to(visit.link("/my/support/" + before));
        }
        var made = asking.ask(visit, group, line.question().topic(), words(line.now(), visit.words()));
        answers.asked(check, question, made);
        return SeeOther.to(visit.link("/my/support/" + made));
    }

    private static String words(Answered now, Words t) {
        var said = now.said().map(answer -> t.say(answer.words())).orElse("");
        var answer = t.say("We went through the health check, and our answer to this was: {0}.", said);
        return now.asked() + "\n\n" + answer + (now.comment().isEmpty() ? "" : "\n\n" + now.comment());
    }
}
