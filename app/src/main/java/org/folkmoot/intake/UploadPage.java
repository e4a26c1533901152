package org.folkmoot.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.files.KeptFiles;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.place.KnownSources;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far a file is, what became of it, and its refused rows. */
@Controller
class UploadPage {

    private static final String ONE = UploadPages.PATH + "/{upload}";

    private final Uploads uploads;
    private final KeptFiles files;
    private final KnownSources sources;
    private final Persons persons;

    UploadPage(Uploads uploads, KeptFiles files, KnownSources sources, Persons persons) {
        this.uploads = uploads;
        this.files = files;
        this.sources = sources;
        this.persons = persons;
    }

    @GetMapping(ONE)
    @OpenTo(Audience.STAFF)
    Page one(Visit visit, @PathVariable UUID upload) {
        var known = find(upload);
        var by = Optional.ofNullable(known.by()).flatMap(persons::find).map(Person::called);
        var title = sources.find(visit.here(), known.source())
                .map(source -> source.citation().title())
                .orElse(known.source());
        return Page.of((output, forms) -> JteuploadGenerated.render(output, forms, visit, known, title, by));
    }

    /** The refused rows with line and reason, as a file that a spreadsheet opens. */
    @GetMapping(ONE + "/refused.csv")
    @OpenTo(Audience.STAFF)
    void refused(HttpServletResponse response, @PathVariable UUID upload) {
        var file = Optional.ofNullable(find(upload).refusedFile()).orElseThrow(NotHere::new);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"refused-rows.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            files.write(file, response.getOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody has dealt with what was refused, or has not after all. */
    @PostMapping(ONE + "/seen")
    @OpenTo(Audience.STAFF)
    ResponseEntity<Void> seen(Visit visit, @PathVariable UUID upload, @RequestParam(defaultValue = "yes") String seen) {
        uploads.seen(find(upload).id(), seen.equals("yes"));
        return SeeOther.to(visit.link("/desk/imports/" + upload));
    }

    private Upload find(UUID upload) {
        return uploads.find(upload).orElseThrow(NotHere::new);
    }
}
