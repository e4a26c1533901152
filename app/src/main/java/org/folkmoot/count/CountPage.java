package org.folkmoot.count;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Visit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Counts ballots by hand. Where the setting is off, the address is as unknown as any other. */
@Controller
@ConditionalOnProperty(name = "folkmoot.count", havingValue = "on")
class CountPage {

    static final String PATH = "/count";

    private static final int TOO_LARGE = 413;

    private final Turns turns;

    CountPage(Turns turns) {
        this.turns = turns;
    }

    @Bean
    static NavigationItem countBallots() {
        return new NavigationItem(70, "Count ballots", PATH, NavigationItem.Where.HOST);
    }

    @GetMapping(PATH)
    @OpenTo(Audience.EVERYONE)
    Page form(Visit visit, @RequestParam(defaultValue = "") String example) {
        var asked = example.isEmpty() ? Asked.NOTHING : Asked.NOTHING.with(Example.ballots());
        return form(visit, 200, asked, List.of());
    }

    @PostMapping(PATH)
    @OpenTo(Audience.EVERYONE)
    Page count(Visit visit, HttpServletRequest request) {
        return turns.take(request.getContentLengthLong(), () -> answer(visit, request));
    }

    private static Page answer(Visit visit, HttpServletRequest request) {
        try {
            return switch (Attempt.at(Intake.read(request), visit.words())) {
                case Answer.Refused refused -> form(visit, refused.status(), refused.asked(), refused.problems());
                case Answer.Counted counted -> result(visit, Account.of(counted, visit.words()));
            };
        } catch (MaxUploadSizeExceededException e) {
            return form(visit, TOO_LARGE, Asked.NOTHING, List.of(tooLarge(visit)));
        }
    }

    private static Problem tooLarge(Visit visit) {
        return new Problem(
                "file",
                visit.words()
                        .say(
                                "That is more than this page takes: a file of 8 MB, or 2 MB pasted. Count it with the command on a computer of your own."));
    }

    static Page form(Visit visit, int status, Asked asked, List<Problem> problems) {
        return new Page(status, (output, forms) -> JteformGenerated.render(output, forms, visit, asked, problems));
    }

    private static Page result(Visit visit, Account account) {
        return Page.of((output, forms) -> JteresultGenerated.render(output, forms, visit, account));
    }
}
