package org.folkmoot.register.openreferral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Services, and services at the places where they are, in the open transaction. */
@Component
class OpenServices {

    private static final String MEANT = """
             from place_open_service where (:search = '' or strpos(lower(name || ' ' || description), lower(:search)) > 0)
            and (cast(:kind as text) is null or kind = :kind)
            and (cast(:after as timestamptz) is null or modified > :after)""";

    private final JdbcClient jdbc;

    OpenServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds of service there are. */
    List<String> kinds() {
        return jdbc.sql("select distinct kind from place_open_service order by kind")
                .query((row, _) -> row.getString(1))
                .list();
    }

    Feed list(Ask ask, Taxonomies taxonomies, boolean atLocations) {
        if (isImpossible(ask, taxonomies)) {
            return Feed.of(ask, List.of());
        }
        var located = atLocations ? " and ward is not null" : "";
        var total = meant("select count(*)" + MEANT + located, ask, taxonomies)
                .query(Long.class)
                .single();
        var rows = meant(
                        "select *, md5(id || '|at')::uuid as at_id" + MEANT + located
                                + " order by sort_name, id limit :size offset :before",
                        ask,
                        taxonomies)
                .param("size", ask.perPage())
                .param("before", ask.before())
                .query((row, _) -> inList(row, ask, taxonomies, atLocations))
                .list();
        return Feed.of(ask, total, rows);
    }

    Optional<Map<String, Object>> service(UUID id, Taxonomies taxonomies) {
        return jdbc.sql("select * from place_open_service where id = ?")
                .param(id)
                .query((row, _) -> service(row, taxonomies))
                .optional();
    }

    Optional<Map<String, Object>> atLocation(UUID id, Taxonomies taxonomies) {
        return jdbc.sql(
                        "select *, md5(id || '|at')::uuid as at_id from place_open_service where ward is not null and md5(id || '|at')::uuid = ?")
                .param(id)
                .query((row, _) -> atLocation(row, taxonomies))
                .optional();
    }

    private JdbcClient.StatementSpec meant(String sql, Ask ask, Taxonomies taxonomies) {
        return jdbc.sql(sql)
                .param("search", ask.search())
                .param("kind", kind(ask, taxonomies))
                .param(
                        "after",
                        ask.modifiedAfter()
                                .map(instant -> instant.atOffset(ZoneOffset.UTC))
                                .orElse(null));
    }

    private static @Nullable String kind(Ask ask, Taxonomies taxonomies) {
        return ask.term().flatMap(taxonomies::term).map(Taxonomies.Term::code).orElse(null);
    }

    /** Services have terms of one taxonomy only, and no organisation of the register is known to provide one. */
    private static boolean isImpossible(Ask ask, Taxonomies taxonomies) {
        var otherTerm = ask.term()
                .map(id -> taxonomies
                        .term(id)
                        .filter(term -> Taxonomies.SERVICES.equals(term.taxonomy()))
                        .isEmpty())
                .orElse(false);
        var otherTaxonomy = ask.taxonomy()
                .map(id -> !id.equals(Taxonomies.id(Taxonomies.SERVICES)))
                .orElse(false);
        return otherTerm || otherTaxonomy || ask.organization().isPresent();
    }

    private static Map<String, Object> inList(ResultSet row, Ask ask, Taxonomies taxonomies, boolean atLocations)
            throws SQLException {
        if (atLocations) {
            return atLocation(row, taxonomies);
        }
        var service = service(row, taxonomies);
        return ask.minimal() ? minimal(service) : service;
    }

    /** A service as a list of ids has it; the standard demands name and status too. */
    private static Map<String, Object> minimal(Map<String, Object> service) {
        service.keySet().retainAll(Set.of("id", "name", "status", "last_modified"));
        return service;
    }

    private static Map<String, Object> service(ResultSet row, Taxonomies taxonomies) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var service = new LinkedHashMap<String, Object>();
        service.put("id", id);
        service.put("name", row.getString("name"));
        put(service, "description", described(row));
        put(service, "url", row.getString("website"));
        service.put("status", "active");
        service.put(
                "last_modified",
                row.getObject("modified", OffsetDateTime.class).toInstant().toString());
        service.put(
                "attributes",
                taxonomies.term(Taxonomies.SERVICES, row.getString("kind")).stream()
                        .map(term -> term.of(id, "service"))
                        .toList());
        return service;
    }

    private static Map<String, Object> atLocation(ResultSet row, Taxonomies taxonomies) throws SQLException {
        var service = service(row, taxonomies);
        var id = row.getObject("at_id", UUID.class);
        var location = new LinkedHashMap<String, Object>();
        location.put("id", Taxonomies.id(service.get("id") + "|location"));
        location.put("location_type", "physical");
        put(location, "name", row.getString("name"));
        put(location, "description", row.getString("address"));
        return Map.of("id", id, "service", service, "location", location);
    }

    /** What is published of it, and by whom, since a list can be old. */
    private static String described(ResultSet row) throws SQLException {
        var parts = List.of(
                row.getString("description"),
                row.getString("opening_times"),
                row.getString("referral"),
                "Source: " + row.getString("source_title") + ".");
        return String.join(" ", parts.stream().filter(part -> !part.isBlank()).toList());
    }

    static void put(Map<String, Object> json, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            json.put(key, value);
        }
    }
}
