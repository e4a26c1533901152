package org.folkmoot.home;

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
import org.folkmoot.web.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What other programs may read of a place: a page for people, and an OpenAPI 3.1 document for programs. */
@Controller
class OpenData {

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
        return Page.of((output, forms) -> JteopenDataGenerated.render(output, forms, visit, sets, sources));
    }

    @GetMapping("/{locality}/data/openapi.json")
    @OpenTo(Audience.EVERYONE)
    @ResponseBody
    ResponseEntity<Map<String, Object>> document(Visit visit) {
        var paths = new LinkedHashMap<String, Object>();
        sets.forEach(set -> paths.put(set.path(), Map.of("get", operation(set))));
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", visit.frame().name() + ": open data", "version", "1"));
        document.put("servers", List.of(Map.of("url", visit.address() + visit.link(""))));
        document.put("paths", paths);
        return ResponseEntity.ok()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(document);
    }

    private static Map<String, Object> operation(DataSet set) {
        var found = Map.of("description", set.title(), "content", Map.of(set.type(), Map.of()));
        return Map.of(
                "summary",
                set.title(),
                "description",
                set.what(),
                "parameters",
                set.parameters().stream().map(OpenData::parameter).toList(),
                "responses",
                Map.of("200", found));
    }

    private static Map<String, Object> parameter(DataSet.Parameter parameter) {
        return Map.of(
                "name",
                parameter.name(),
                "in",
                "query",
                "description",
                parameter.what(),
                "required",
                parameter.required(),
                "schema",
                Map.of("type", "string"));
    }
}
