package org.folkmoot.support.events;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.folkmoot.support.Typed;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the links of letters open. Opening one does nothing, since mail servers open links too. The page is the same for a
 * link that nobody sent.
 */
@Controller
class PressPages {

    private static final int LONGEST = 2000;
    private static final String TAKE = "/take/{token}";
    private static final String GIVE_BACK = "/give-back/{token}";
    private static final String HOW = "/how-was-it/{token}";
    private static final Pattern TOKEN = Pattern.compile("[a-zA-Z0-9_-]{1,60}");

    private final Events events;
    private final Presses presses;

    PressPages(Events events, Presses presses) {
        this.events = events;
        this.presses = presses;
    }

    /**
     * A page with one button.
     *
     * @param what "take", "give-back" or "how-was-it"
     * @param done whether it was pressed
     */
    record Asked(Event event, String what, boolean done, int answer, String words, List<Problem> problems) {}

    @GetMapping(EventPages.ONE + TAKE)
    @OpenTo(Audience.EVERYONE)
    Page take(Visit visit, @PathVariable UUID event, @PathVariable String token) {
        return ask(visit, event, "take");
    }

    @GetMapping(EventPages.ONE + GIVE_BACK)
    @OpenTo(Audience.EVERYONE)
    Page giveBack(Visit visit, @PathVariable UUID event, @PathVariable String token) {
        return ask(visit, event, "give-back");
    }

    private Page ask(Visit visit, UUID event, String what) {
        return page(visit, 200, new Asked(found(event), what, false, 0, "", List.of()));
    }

    private Event found(UUID event) {
        return events.publicOne(event).orElseThrow(NotHere::new);
    }

    @PostMapping(EventPages.ONE + TAKE)
    @OpenTo(Audience.EVERYONE)
    Page taken(Visit visit, @PathVariable UUID event, @PathVariable String token) {
        return press(visit, event, token, "take");
    }

    @PostMapping(EventPages.ONE + GIVE_BACK)
    @OpenTo(Audience.EVERYONE)
    Page givenBack(Visit visit, @PathVariable UUID event, @PathVariable String token) {
        return press(visit, event, token, "give-back");
    }

    private Page press(Visit visit, UUID event, String token, String what) {
        var found = found(event);
        leave(event, token, what, 0, "");
        return page(visit, 200, new Asked(found, what, true, 0, "", List.of()));
    }

    /** What cannot be a token of ours is not even kept; the page is the same. */
    private void leave(UUID event, String token, String what, int answer, String words) {
        if (TOKEN.matcher(token).matches()) {
            presses.press(event, token, what, answer, words);
        }
    }

    @GetMapping(EventPages.ONE + HOW)
    @OpenTo(Audience.EVERYONE)
    Page howWasIt(
            Visit visit,
            @PathVariable UUID event,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String answer) {
        return page(visit, 200, new Asked(found(event), "how-was-it", false, Scale.read(answer), "", List.of()));
    }

    @PostMapping(EventPages.ONE + HOW)
    @OpenTo(Audience.EVERYONE)
    Page answer(
            Visit visit,
            @PathVariable UUID event,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String words) {
        var found = found(event);
        var number = Scale.read(answer);
        var said = Typed.text(words);
        var t = visit.words();
        var problems = new ArrayList<Problem>();
        if (number == 0) {
            problems.add(new Problem("answer", t.say("Choose one of the answers.")));
        }
        if (said.length() > LONGEST) {
            problems.add(
                    new Problem("words", t.say("This has {0} letters. Shorten it to {1}.", said.length(), LONGEST)));
        }
        if (!problems.isEmpty()) {
            return page(visit, BookPages.REFUSED, new Asked(found, "how-was-it", false, number, said, problems));
        }
        leave(event, token, "how-was-it", number, said);
        return page(visit, 200, new Asked(found, "how-was-it", true, number, "", List.of()));
    }

    private static Page page(Visit visit, int status, Asked asked) {
        return new Page(status, (output, forms) -> JtepressGenerated.render(output, forms, visit, asked));
    }
}
