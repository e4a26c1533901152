package org.folkmoot.support.resources;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.files.KeptFiles;
import org.folkmoot.place.Places;
import org.folkmoot.support.Elsewhere;
import org.folkmoot.support.Standard;
import org.folkmoot.support.SupportCard;
import org.folkmoot.support.Topics;
import org.folkmoot.support.Typed;
import org.folkmoot.web.Audience;
import org.folkmoot.web.ClientAddress;
import org.folkmoot.web.Moved;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.RateLimit;
import org.folkmoot.web.SeeOther;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Articles as anybody reads them. */
@Controller
class ResourcePages {

    private static final String PATH = "/{locality}" + Resources.PATH;
    private static final int GONE = 410;
    private static final int AT_ONCE = 10;
    private static final Duration EACH = Duration.ofMinutes(1);

    private final PublicArticles articles;
    private final UsefulBox box;
    private final KeptFiles files;
    private final Places places;
    private final Standard standard;
    private final Elsewhere elsewhere;
    private final ClientAddress client;
    private final RateLimit limit;

    ResourcePages(
            PublicArticles articles,
            UsefulBox box,
            KeptFiles files,
            Places places,
            Standard standard,
            Elsewhere elsewhere,
            ClientAddress client,
            InstantSource clock) {
        this.articles = articles;
        this.box = box;
        this.files = files;
        this.places = places;
        this.standard = standard;
        this.elsewhere = elsewhere;
        this.client = client;
        this.limit = new RateLimit("support-useful", AT_ONCE, EACH, clock);
    }

    @Bean
    static SupportCard resourcesCard() {
        return new SupportCard(
                20, "Resources", "Short guides to starting and running a group, and files to use.", Resources.PATH);
    }

    @GetMapping(PATH)
    @OpenTo(Audience.EVERYONE)
    Page all(Visit visit, @RequestParam(name = "q", defaultValue = "") String words) {
        var text = Typed.line(words);
        var pack = places.pack(visit.here());
        var found = text.isEmpty() ? List.<PublicArticles.Listed>of() : articles.search(text);
        var shelves = text.isEmpty()
                ? Shelf.of(articles.all(), pack, topic -> elsewhere.onTopic(visit, topic))
                : List.<Shelf>of();
        return Page.of((output, forms) -> JteresourcesGenerated.render(output, forms, visit, shelves, found, text));
    }

    /** An article; an address that it had earlier leads on, that of a withdrawn one says so. */
    @GetMapping(PATH + "/{slug}")
    @OpenTo(Audience.EVERYONE)
    Page read(Visit visit, @PathVariable String slug, @RequestParam(defaultValue = "") String said) {
        var it = articles.find(slug);
        if (it.isEmpty()) {
            return elsewhere(visit, slug);
        }
        var article = it.get();
        var model = new ArticleModel(
                article,
                Topics.name(places.pack(visit.here()), article.text().topic()),
                articles.files(article.id()),
                !said.isEmpty(),
                elsewhere.onTopic(visit, article.text().topic()));
        return Page.of((output, forms) -> JtearticleGenerated.render(output, forms, visit, model));
    }

    private Page elsewhere(Visit visit, String slug) {
        var known = articles.known(slug).orElseThrow(NotHere::new);
        if (!known.retired()) {
            throw new Moved(visit.link(Resources.PATH + "/" + known.now()));
        }
        return new Page(GONE, (output, forms) -> JtewithdrawnGenerated.render(output, forms, visit));
    }

    /** One tap, without an account. */
    @PostMapping(PATH + "/{slug}/useful")
    @OpenTo(Audience.EVERYONE)
    Object useful(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String answer) {
        var it = articles.find(slug);
        if (it.isEmpty()) {
            return elsewhere(visit, slug);
        }
        var back = visit.link(Resources.PATH + "/" + slug);
        if (!answer.equals("yes") && !answer.equals("no")) {
            return SeeOther.to(back);
        }
        var who = client.of(request);
        if (!ClientAddress.isThisMachine(who) && limit.take(who).isPresent()) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        var browser =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        box.put(it.get().id(), answer.equals("yes"), standard.today(visit.here()), who, browser);
        return SeeOther.to(back + "?said=yes#useful");
    }

    /** Writes a file piece by piece; browsers keep it and never show it as a page of ours. */
    @GetMapping(PATH + "/{slug}/files/{file}")
    @OpenTo(Audience.EVERYONE)
    void file(Visit visit, HttpServletResponse response, @PathVariable String slug, @PathVariable UUID file)
            throws IOException {
        var article = articles.find(slug).orElseGet(() -> {
            var known = articles.known(slug).filter(it -> !it.retired()).orElseThrow(NotHere::new);
            throw new Moved(visit.link(Resources.PATH + "/" + known.now() + "/files/" + file));
        });
        var found = articles.files(article.id()).stream()
                .filter(it -> it.id().equals(file))
                .findFirst()
                .orElseThrow(NotHere::new);
        attach(response, found.name(), found.size());
        files.writeGivenOut(found.file(), response.getOutputStream());
    }

    static void attach(HttpServletResponse response, String name, long size) {
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(size);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
