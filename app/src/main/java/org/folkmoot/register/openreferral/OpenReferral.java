package org.folkmoot.register.openreferral;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.place.Citations;
import org.folkmoot.place.Places;
import org.folkmoot.web.Audience;
import org.folkmoot.web.DataRefused;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.SiteAddress;
import org.folkmoot.web.Streamed;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The feed of Open Referral UK 3.0: {@code /services}, {@code /organizations}, {@code /service_at_locations}, {@code
 * /taxonomies}, {@code /taxonomy_terms}, and each thing by its id. Open to every website, without a key.
 */
@Controller
@RequestMapping("/{locality}/data/openreferral")
class OpenReferral {

    private static final String VERSION = "3.0-UK";
    private static final String PROFILE = "https://docs.openreferraluk.org";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Places places;
    private final OpenServices services;
    private final OpenOrganisations organisations;
    private final Citations citations;
    private final SiteAddress address;

    OpenReferral(
            Places places,
            Citations citations,
            OpenServices services,
            OpenOrganisations organisations,
            SiteAddress address) {
        this.places = places;
        this.citations = citations;
        this.address = address;
        this.services = services;
        this.organisations = organisations;
    }

    @GetMapping({"", "/"})
    @OpenTo(Audience.EVERYONE)
    Streamed about(Visit visit) {
        var document = address.of(visit.link("/data/openapi.json"));
        return json(Map.of("version", VERSION, "profile", PROFILE, "openapi_url", document));
    }

    @GetMapping("/services")
    @OpenTo(Audience.EVERYONE)
    Streamed services(Visit visit, HttpServletRequest request) {
        return feed(request, services.list(ask(request), taxonomies(visit), false));
    }

    @GetMapping("/services/{id}")
    @OpenTo(Audience.EVERYONE)
    Streamed service(Visit visit, @PathVariable String id) {
        return one(Ask.uuid("The id", id).flatMap(uuid -> services.service(uuid, taxonomies(visit))));
    }

    @GetMapping("/service_at_locations")
    @OpenTo(Audience.EVERYONE)
    Streamed atLocations(Visit visit, HttpServletRequest request) {
        return feed(request, services.list(ask(request), taxonomies(visit), true));
    }

    @GetMapping("/service_at_locations/{id}")
    @OpenTo(Audience.EVERYONE)
    Streamed atLocation(Visit visit, @PathVariable String id) {
        return one(Ask.uuid("The id", id).flatMap(uuid -> services.atLocation(uuid, taxonomies(visit))));
    }

    @GetMapping("/organizations")
    @OpenTo(Audience.EVERYONE)
    Streamed organizations(Visit visit, HttpServletRequest request) {
        return feed(request, organisations.list(ask(request), taxonomies(visit)));
    }

    @GetMapping("/organizations/{id}")
    @OpenTo(Audience.EVERYONE)
    Streamed organization(Visit visit, @PathVariable String id) {
        return one(Ask.uuid("The id", id).flatMap(uuid -> organisations.organisation(uuid, taxonomies(visit))));
    }

    @GetMapping("/taxonomies")
    @OpenTo(Audience.EVERYONE)
    Streamed taxonomies(Visit visit, HttpServletRequest request) {
        var ask = ask(request);
        return feed(request, Feed.of(ask, matching(Taxonomies.all(), ask)));
    }

    @GetMapping("/taxonomies/{id}")
    @OpenTo(Audience.EVERYONE)
    Streamed taxonomy(Visit visit, @PathVariable String id) {
        return one(Ask.uuid("The id", id)
                .flatMap(uuid -> Taxonomies.all().stream()
                        .filter(taxonomy -> uuid.equals(taxonomy.get("id")))
                        .findFirst()));
    }

    @GetMapping("/taxonomy_terms")
    @OpenTo(Audience.EVERYONE)
    Streamed terms(Visit visit, HttpServletRequest request) {
        var ask = ask(request);
        var terms = taxonomies(visit).terms().stream()
                .map(Taxonomies.Term::json)
                .filter(term -> ask.taxonomy()
                        .map(id -> id.equals(term.get("taxonomy_id")))
                        .orElse(true))
                .toList();
        return feed(request, Feed.of(ask, matching(terms, ask)));
    }

    @GetMapping("/taxonomy_terms/{id}")
    @OpenTo(Audience.EVERYONE)
    Streamed term(Visit visit, @PathVariable String id) {
        return one(Ask.uuid("The id", id)
                .flatMap(uuid -> taxonomies(visit).term(uuid))
                .map(Taxonomies.Term::json));
    }

    private Taxonomies taxonomies(Visit visit) {
        return new Taxonomies(places.pack(visit.here()), services.kinds());
    }

    private static Ask ask(HttpServletRequest request) {
        return Ask.of(
                request.getParameterMap().keySet(),
                name -> Optional.ofNullable(request.getParameter(name)).orElse(""));
    }

    private static List<Map<String, Object>> matching(List<Map<String, Object>> all, Ask ask) {
        return all.stream()
                .filter(item -> String.valueOf(item.get("name"))
                        .toLowerCase(Locale.ROOT)
                        .contains(ask.search().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** {@code format=ndjson} gives one thing a line, without the envelope. */
    private Streamed feed(HttpServletRequest request, Feed feed) {
        if (!"ndjson".equals(request.getParameter("format"))) {
            return json(feed);
        }
        var lines = new StringBuilder();
        feed.contents()
                .forEach(item -> lines.append(JSON.writeValueAsString(item)).append('\n'));
        return Streamed.whole("application/x-ndjson", lines.toString().getBytes(UTF_8), citations.changed());
    }

    private Streamed one(Optional<? extends Map<String, Object>> found) {
        return json(found.orElseThrow(() -> new DataRefused(404, "Nothing has this id.")));
    }

    private Streamed json(Object body) {
        return Streamed.whole("application/json", JSON.writeValueAsBytes(body), citations.changed());
    }
}
