package org.folkmoot.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What do you hold on me: to see, to take along, to put right, to have erased. */
@Controller
class MyDataPages {

    private static final String PATH = "/{locality}/my/data";
    private static final int REFUSED = 422;
    private static final int LONGEST_PHONE = 40;

    private final Holdings holdings;
    private final Persons persons;

    MyDataPages(Holdings holdings, Persons persons) {
        this.holdings = holdings;
        this.persons = persons;
    }

    @GetMapping(PATH)
    @OpenTo(Audience.SIGNED_IN)
    Page page(Visit visit) {
        return page(visit, 200, List.of());
    }

    @GetMapping("/{locality}/my/data.zip")
    @OpenTo(Audience.SIGNED_IN)
    ResponseEntity<byte[]> zip(Visit visit) {
        try {
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, "application/zip")
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"what-is-held-on-you.zip\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(HeldZip.of(
                            holdings.about(visit.visitor(), visit.words()).items()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping(PATH)
    @OpenTo(Audience.SIGNED_IN)
    Object correct(
            Visit visit, @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String phone) {
        var person = persons.find(visit.visitor().known()).orElseThrow(NotHere::new);
        if (!Newcomer.isName(name)) {
            var sentence = visit.words().say("Enter your name, as other people here shall read it.");
            return page(visit, REFUSED, List.of(new Problem("name", sentence)));
        }
        if (!phone.matches("[0-9+() .-]{0," + LONGEST_PHONE + "}")) {
            var sentence =
                    visit.words().say("Enter a telephone number in digits, like 0161 496 0000, or leave it empty.");
            return page(visit, REFUSED, List.of(new Problem("phone", sentence)));
        }
        persons.change(person, name.strip(), phone.strip(), person.id());
        return SeeOther.to(visit.link("/my/data"));
    }

    @GetMapping(PATH + "/erase")
    @OpenTo(Audience.SIGNED_IN)
    Page ask(Visit visit) {
        return Page.of((output, forms) -> JteeraseGenerated.render(output, forms, visit, ""));
    }

    @PostMapping(PATH + "/erase")
    @OpenTo(Audience.SIGNED_IN)
    Page erase(Visit visit) {
        return switch (holdings.erase(visit.here(), visit.visitor(), visit.words())) {
            case Holdings.Erasure.Done done ->
                Page.of((output, forms) -> JteerasedGenerated.render(output, forms, visit, done.stays()));
            case Holdings.Erasure.NotNow refused ->
                new Page(
                        REFUSED, (output, forms) -> JteeraseGenerated.render(output, forms, visit, refused.sentence()));
        };
    }

    private Page page(Visit visit, int status, List<Problem> problems) {
        var kept = holdings.about(visit.visitor(), visit.words());
        return new Page(
                status,
                (output, forms) ->
                        JtemyDataGenerated.render(output, forms, visit, kept.items(), kept.person(), problems));
    }
}
