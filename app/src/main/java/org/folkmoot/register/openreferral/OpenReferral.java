package org.folkmoot.register.openreferral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.place.Places;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The feed of Open Referral UK 3.0: {@code /services}, {@code /organizations}, {@code /service_at_locations}, {@code
 * /taxonomies}, {@code /taxonomy_terms}, and each thing by its id. Open to every website, without a key.
 */
@RestController
@RequestMapping("/{locality}/data/openreferral")
class OpenReferral {

    private static final String VERSION = "3.0-UK";
    private static final String PROFILE = "https://docs.openreferraluk.org";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Places places;
    private final OpenServices services;
    private final OpenOrganisations organisations;

    OpenReferral(Places places, OpenServices services, OpenOrganisations organisations) {
        this.places = places;
        this.services = services;
        this.organisations = organisations;
    }

    @GetMapping({"", "/"})
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Object> about(Visit visit) {
        var document = visit.address() + visit.link("/data/openapi.json");
        return ok(Map.of("version", VERSION, "profile", PROFILE, "openapi_url", document));
    }

    @GetMapping("/services")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Object> services(Visit visit, HttpServletRequest request) {
        return feed(request, services.list(ask(request), taxonomies(visit), false));
    }

    @GetMapping("/services/{id}")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Object> service(Visit visit, @PathVariable String id) {
        return one(Ask.uuid("The id", id).flatMap(uuid -> services.service(uuid, taxonomies(visit))));
    }

    @GetMapping("/service_at_locations")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Object> atLocations(Visit visit, HttpServletRequest request) {
        return feed(request, services.list(ask(request), taxonomies(visit), true));
    }

    @GetMapping("/service_at_locations/{id}")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Object> atLocation(Visit visit, @PathVariable String id) {
        return one(Ask.uuid("The id", id).flatMap(uuid -> services.atLocation(uuid, taxonomies(visit))));
    }

    @GetMapping("/organizations")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Object> organizations(Visit visit, HttpServletRequest request) {
        return feed(request, organisations.list(ask(request), taxonomies(visit)));
    }

    @GetMapping("/organizations/{id}")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Object> organization(Visit visit, @PathVariable String id) {
        return one(Ask.uuid("The id", id).flatMap(uuid -> organisations.organisation(uuid, taxonomies(visit))));
    }

    @GetMapping("/taxonomies")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Object> taxonomies(HttpServletRequest request) {
        var ask = ask(request);
        return feed(request, Feed.of(ask, matching(Taxonomies.all(), ask)));
    }

    @GetMapping("/taxonomies/{id}")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Object> taxonomy(@PathVariable String id) {
        return one(Ask.uuid("The id", id)
                .flatMap(uuid -> Taxonomies.all().stream()
                        .filter(taxonomy -> uuid.equals(taxonomy.get("id")))
                        .findFirst()));
    }

    @GetMapping("/taxonomy_terms")
    @OpenTo(Audience.EVERYONE)
    ResponseEntity<Object> terms(Visit visit, HttpServletRequest request) {
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
    ResponseEntity<Object> term(Visit visit, @PathVariable String id) {
        return one(Ask.uuid("The id", id)
                .flatMap(uuid -> taxonomies(visit).term(uuid))
                .map(Taxonomies.Term::json));
    }

    @ExceptionHandler
    ResponseEntity<Object> unreadable(Unreadable refused) {
        return answer(HttpStatus.BAD_REQUEST, Map.of("error", String.valueOf(refused.getMessage())));
    }

    private Taxonomies taxonomies(Visit visit) {
        return new Taxonomies(places.pack(visit.here()), services.kinds());
    }

    private static Ask ask(HttpServletRequest request) {
        return Ask.of(name -> Optional.ofNullable(request.getParameter(name)).orElse(""));
    }

    private static List<Map<String, Object>> matching(List<Map<String, Object>> all, Ask ask) {
        return all.stream()
                .filter(item -> String.valueOf(item.get("name"))
                        .toLowerCase(Locale.ROOT)
                        .contains(ask.search().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** {@code format=ndjson} gives one thing a line, without the envelope. */
    private static ResponseEntity<Object> feed(HttpServletRequest request, Feed feed) {
        if (!"ndjson".equals(request.getParameter("format"))) {
            return ok(feed);
        }
        var lines = new StringBuilder();
        feed.contents()
                .forEach(item -> lines.append(JSON.writeValueAsString(item)).append('\n'));
        return ResponseEntity.ok()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .contentType(MediaType.parseMediaType("application/x-ndjson"))
                .body(lines.toString());
    }

    private static ResponseEntity<Object> one(Optional<? extends Map<String, Object>> found) {
        return found.isPresent()
                ? ok(new LinkedHashMap<>(found.get()))
                : answer(HttpStatus.NOT_FOUND, Map.of("error", "Nothing has this id."));
    }

    private static ResponseEntity<Object> ok(Object body) {
        return answer(HttpStatus.OK, body);
    }

    private static ResponseEntity<Object> answer(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }
}
