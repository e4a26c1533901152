package org.folkmoot.money;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.folkmoot.place.Citation;
import org.folkmoot.place.Citations;
import org.folkmoot.place.Places;
import org.folkmoot.place.SourceKind;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Streamed;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** All grants as open data: a 360Giving 1.4 package, and a table with the standard's titles. */
@Controller
class GrantData {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final PublishedGrants published;
    private final Citations citations;
    private final Places places;

    GrantData(PublishedGrants published, Citations citations, Places places) {
        this.published = published;
        this.citations = citations;
        this.places = places;
    }

    @GetMapping("/{locality}/data/grants.json")
    @OpenTo(Audience.EVERYONE)
    Streamed json(Visit visit) {
        var version = published.version();
        var sources = citations.all().stream()
                .filter(source -> source.kind().equals(SourceKind.GRANTS.key()))
                .toList();
        return streamed(version, "application/json", "json", out -> json(out, visit, version, sources));
    }

    @GetMapping("/{locality}/data/grants.csv")
    @OpenTo(Audience.EVERYONE)
    Streamed csv(Visit visit) {
        return streamed(published.version(), "text/csv;charset=UTF-8", "csv", this::csv);
    }

    private static Streamed streamed(PublishedGrants.Version version, String type, String form, Streamed.Body body) {
        return new Streamed(type, "grants-" + form + "-" + version.number(), version.changed(), body);
    }

    private void json(OutputStream out, Visit visit, PublishedGrants.Version version, List<Citation> sources) {
        try (var json = MAPPER.createGenerator(out)) {
            var title = places.settings(visit.here()).title();
            json.writeStartObject();
            json.writeStringProperty("version", Standard.VERSION);
            json.writeStringProperty("title", visit.words().say("Grants to groups in {0}", title));
            json.writeStringProperty(
                    "modified",
                    version.changed().truncatedTo(ChronoUnit.SECONDS).toString());
            sources(json, sources);
            json.writeArrayPropertyStart("grants");
            published.forEach(grant -> json.writeTree(grant));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Who published the lists, on what terms; the standard allows members of our own. */
    private static void sources(JsonGenerator json, List<Citation> sources) {
        json.writeArrayPropertyStart("sources");
        for (var source : sources) {
            json.writeStartObject();
            json.writeStringProperty("title", source.title());
            json.writeStringProperty("publisher", source.publisher());
            json.writeStringProperty("edition", String.valueOf(source.edition()));
            json.writeStringProperty("licence", source.licence());
            json.writeStringProperty("licenceAddress", source.licenceAddress());
            json.writeStringProperty("attribution", source.attribution());
            json.writeStringProperty("address", source.address());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void csv(OutputStream out) throws IOException {
        var table = new TableExport(published.lengths());
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(table.titles());
            published.forEach(grant -> csv.writeRecord(table.cells(grant)));
        }
    }
}
