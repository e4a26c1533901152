package org.folkmoot.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.place.Citations;
import org.folkmoot.web.Audience;
import org.folkmoot.web.DataSet;
import org.folkmoot.web.NavigationItem;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Streamed;
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** What other programs may read of a place: a page for people, and an OpenAPI 3.1 document for programs. */
@Controller
class OpenData {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Object> ID =
            parameter("path", "id", "the id that the list gives", true, Map.of("format", "uuid"));
    private static final Map<String, Object> REFUSED = Map.of(
            "description",
            "What was asked for cannot be read or is not there; a sentence says why.",
            "content",
            Map.of("application/problem+json", Map.of()));

    private static final String EXAMPLE = example();

    private final List<DataSet> sets;
    private final Citations citations;

    OpenData(List<DataSet> sets, Citations citations) {
        this.sets = sets.stream()
                .sorted(Comparator.comparingInt(DataSet::order).thenComparing(DataSet::path))
                .toList();
        this.citations = citations;
    }

    @Bean
    static NavigationItem openDataInFooter() {
        return new NavigationItem(20, "Open data", "/data", NavigationItem.Where.FOOTER);
    }

    @GetMapping("/{locality}/data")
    @OpenTo(Audience.EVERYONE)
    Page page(Visit visit) {
        var sources = citations.all();
        return Page.of((output, forms) -> JteopenDataGenerated.render(output, forms, visit, sets, sources, EXAMPLE));
    }

    @GetMapping("/{locality}/data/openapi.json")
    @OpenTo(Audience.EVERYONE)
    Streamed document(Visit visit) {
        var paths = new LinkedHashMap<String, Object>();
        sets.forEach(set -> {
            paths.put(set.path(), Map.of("get", operation(set, parameters(set))));
            if (set.byId()) {
                paths.put(set.path() + "/{id}", Map.of("get", operation(set, List.of(ID))));
            }
        });
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", visit.frame().name() + ": open data", "version", "1"));
        document.put("servers", List.of(Map.of("url", visit.address() + visit.link(""))));
        document.put("paths", paths);
        return Streamed.whole("application/json", JSON.writeValueAsBytes(document), citations.changed());
    }

    /** The program that the page shows. */
    private static String example() {
        try {
            return new ClassPathResource("home/services.py").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> operation(DataSet set, List<Map<String, Object>> parameters) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("summary", set.title());
        operation.put("description", set.what());
        operation.put("parameters", parameters);
        operation.put(
                "responses",
                Map.of(
                        "200",
                        Map.of("description", set.title(), "content", Map.of(set.type(), Map.of())),
                        "304",
                        Map.of("description", "Your copy is as new."),
                        "4XX",
                        REFUSED));
        return operation;
    }

    private static List<Map<String, Object>> parameters(DataSet set) {
        return set.parameters().stream()
                .map(parameter ->
                        parameter("query", parameter.name(), parameter.what(), parameter.required(), Map.of()))
                .toList();
    }

    private static Map<String, Object> parameter(
            String in, String name, String what, boolean required, Map<String, Object> form) {
        var schema = new LinkedHashMap<String, Object>(form);
        schema.put("type", "string");
        return Map.of("name", name, "in", in, "description", what, "required", required, "schema", schema);
    }
}
