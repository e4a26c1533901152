package org.folkmoot.count;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Visit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives a count or its ballots as a file, counted again from the text that the page of the result sends back. */
@Controller
@ConditionalOnProperty(name = "folkmoot.count", havingValue = "on")
class CountFile {

    private final Turns turns;

    CountFile(Turns turns) {
        this.turns = turns;
    }

    @PostMapping(CountPage.PATH + "/{kind:report|result|ballots|table}")
    @OpenTo(Audience.EVERYONE)
    Object file(Visit visit, HttpServletRequest request, @PathVariable String kind) {
        return turns.take(request.getContentLengthLong(), () -> {
            var asked = Intake.read(request, "counted-");
            return switch (Attempt.at(asked, visit.words())) {
                case Answer.Refused refused ->
                    CountPage.form(visit, refused.status(), refused.asked(), refused.problems());
                case Answer.Counted counted -> file(FileKind.of(kind), counted);
            };
        });
    }

    private static ResponseEntity<byte[]> file(FileKind kind, Answer.Counted counted) {
        var name = ContentDisposition.attachment()
                .filename(kind.name(counted.result()), UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(kind.type())
                .body(kind.write(counted).getBytes(UTF_8));
    }
}
