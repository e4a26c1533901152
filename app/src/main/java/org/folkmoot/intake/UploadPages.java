package org.folkmoot.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.Uploaded;
import org.folkmoot.people.Person;
import org.folkmoot.people.Persons;
import org.folkmoot.people.Seats;
import org.folkmoot.place.Imports;
import org.folkmoot.place.KnownSource;
import org.folkmoot.place.KnownSources;
import org.folkmoot.place.SourceKind;
import org.folkmoot.web.Audience;
import org.folkmoot.web.Choice;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Problem;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Handing in the file of a source, and the files that were handed in so far. */
@Controller
class UploadPages {

    static final String PATH = "/{locality}/desk/imports";
    private static final int REFUSED = 422;
    private static final int MOST = 100;

    /** The form itself is read only where its file may be too large for it. */
    private static final Pattern NAMED = Pattern.compile("(?:^|&)source=([^&]+)");

    private final Uploads uploads;
    private final HandingIn handingIn;
    private final KnownSources sources;
    private final Imports imports;
    private final Persons persons;
    private final Seats seats;

    UploadPages(
            Uploads uploads, HandingIn handingIn, KnownSources sources, Imports imports, Persons persons, Seats seats) {
        this.uploads = uploads;
        this.handingIn = handingIn;
        this.sources = sources;
        this.imports = imports;
        this.persons = persons;
        this.seats = seats;
    }

    @Bean
    static NavigationItem filesOfSources() {
        return NavigationItem.desk(60, "Files", "/desk/imports", Audience.STAFF);
    }

    @GetMapping(PATH)
    @OpenTo(Audience.STAFF)
    Page all(Visit visit) {
        var known = readable(visit);
        var newest = uploads.newest(MOST);
        var people = people(newest);
        return Page.of((output, forms) -> JteuploadsGenerated.render(output, forms, visit, known, newest, people));
    }

    private Map<UUID, Person> people(List<Upload> all) {
        var ids =
                all.stream().map(Upload::by).filter(Objects::nonNull).distinct().toList();
        return ids.isEmpty() ? Map.of() : persons.find(ids);
    }

    private List<KnownSource> readable(Visit visit) {
        return sources.all(visit.here()).stream()
                .filter(source -> imports.reads(source.kind()))
                .toList();
    }

    @GetMapping(PATH + "/new")
    @OpenTo(Audience.STAFF)
    Page form(Visit visit, HttpServletRequest request) {
        var today = seats.today(visit.here()).toString();
        return form(visit, source(visit, request), new Wanted("", "", today, false), 200, List.of());
    }

    @PostMapping(PATH + "/new")
    @OpenTo(Audience.STAFF)
    Object handIn(Visit visit, HttpServletRequest request) {
        var source = source(visit, request);
        var t = visit.words();
        try {
            var file = Uploaded.of(request);
            var wanted = Wanted.of(request);
            var problems = wanted.problems(source, readable(visit), seats.today(visit.here()), t);
            try {
                return switch (handingIn.take(visit, source, wanted, file, problems)) {
                    case HandingIn.Taken taken -> SeeOther.to(visit.link("/desk/imports/" + taken.id()));
                    case HandingIn.NotTaken not -> form(visit, source, wanted, REFUSED, not.problems());
                };
            } catch (FileUnusable e) {
                var all = new ArrayList<Problem>(problems);
                all.add(new Problem("file", t.say(String.valueOf(e.getMessage()))));
                return form(visit, source, wanted, REFUSED, all);
            }
        } catch (MaxUploadSizeExceededException e) {
            var sentence = t.say("The file is larger than 8 MB. Pack it with gzip, or split it into parts.");
            return form(visit, source, Wanted.NOTHING, REFUSED, List.of(new Problem("file", sentence)));
        }
    }

    /** The source that the address names; none for a new one. */
    private Optional<KnownSource> source(Visit visit, HttpServletRequest request) {
        var name = NAMED.matcher(Optional.ofNullable(request.getQueryString()).orElse(""));
        if (!name.find()) {
            return Optional.empty();
        }
        var decoded = URLDecoder.decode(name.group(1), StandardCharsets.UTF_8);
        return Optional.of(sources.find(visit.here(), decoded).orElseThrow(NotHere::new));
    }

    private Page form(Visit visit, Optional<KnownSource> source, Wanted wanted, int status, List<Problem> problems) {
        var kinds = kinds(wanted, visit.words());
        return new Page(
                status,
                (output, forms) ->
                        JteuploadFormGenerated.render(output, forms, visit, source, wanted, kinds, problems));
    }

    private List<Choice> kinds(Wanted wanted, Words t) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", t.say("Choose"), wanted.kind().isEmpty()));
        for (var kind : SourceKind.values()) {
            if (imports.reads(kind)) {
                choices.add(
                        new Choice(kind.key(), KindWords.of(kind, t), kind.key().equals(wanted.kind())));
            }
        }
        return choices;
    }
}
