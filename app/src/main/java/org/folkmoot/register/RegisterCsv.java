package org.folkmoot.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.folkmoot.place.Citations;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Streamed;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All organisations of a place as one file, read by a cursor while it is sent. */
@Controller
class RegisterCsv {

    private static final List<String> HEADING = List.of(
            "id",
            "org_id",
            "org_ids",
            "name",
            "other_names",
            "legal_form",
            "income_band",
            "scale",
            "ward_code",
            "status",
            "on_a_register",
            "activities",
            "website",
            "description");
    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Citations citations;

    RegisterCsv(JdbcClient jdbc, Citations citations) {
        this.jdbc = jdbc;
        this.citations = citations;
    }

    @GetMapping("/{locality}/data/organisations.csv")
    @OpenTo(Audience.EVERYONE)
    Streamed organisations(Visit visit, HttpServletResponse response) {
        var version = jdbc.sql("select version from register_version")
                .query(Long.class)
                .single();
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + visit.here().name() + "-organisations.csv\"");
        return new Streamed("text/csv;charset=UTF-8", "organisations-" + version, citations.changed(), this::write);
    }

    private void write(OutputStream out) throws IOException {
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(HEADING);
            jdbc.sql("select " + Listing.COLUMNS + " from register_organisation order by sort_name, id")
                    .withFetchSize(AT_ONCE)
                    .query(row -> {
                        csv.writeRecord(cells(Listing.card(row)));
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> cells(Card card) {
        return List.of(
                card.id().toString(),
                card.orgIds().isEmpty() ? "" : card.orgIds().getFirst(),
                String.join(";", card.orgIds()),
                card.name(),
                String.join(";", card.otherNames()),
                text(card.legalForm()),
                text(card.size()),
                text(card.reach()),
                text(card.ward()),
                card.status(),
                Boolean.toString(card.confirmed()),
                String.join(";", card.activities()),
                card.website(),
                card.summary());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
