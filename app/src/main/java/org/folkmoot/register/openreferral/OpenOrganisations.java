package org.folkmoot.register.openreferral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations of the register, in the open transaction. */
@Component
class OpenOrganisations {

    private static final String MEANT =
            " from register_organisation where :search = '' or strpos(sort_name, lower(:search)) > 0";

    private final JdbcClient jdbc;

    OpenOrganisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Feed list(Ask ask, Taxonomies taxonomies) {
        var total = jdbc.sql("select count(*)" + MEANT)
                .param("search", ask.search())
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select *" + MEANT + " order by sort_name, id limit :size offset :before")
                .param("search", ask.search())
                .param("size", ask.perPage())
                .param("before", ask.before())
                .query((row, _) -> organisation(row, taxonomies))
                .list();
        return Feed.of(ask, total, rows);
    }

    Optional<Map<String, Object>> organisation(UUID id, Taxonomies taxonomies) {
        return jdbc.sql("select * from register_organisation where id = ?")
                .param(id)
                .query((row, _) -> organisation(row, taxonomies))
                .optional();
    }

    private static Map<String, Object> organisation(ResultSet row, Taxonomies taxonomies) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var summary = row.getString("summary");
        var organisation = new LinkedHashMap<String, Object>();
        organisation.put("id", id);
        organisation.put("name", row.getString("name"));
        organisation.put("description", summary.isEmpty() ? "No description is published." : summary);
        if (row.getString("website").matches("(?i)https?://[\\w.-]+\\.[a-z]{2,}(/[\\w./~%?=&#:+-]*)?")) {
            organisation.put("website", row.getString("website"));
        }
        organisation.put(
                "organization_identifiers",
                texts(row, "org_ids").map(orgId -> identifier(id, orgId)).toList());
        organisation.put(
                "attributes",
                texts(row, "activities")
                        .flatMap(code -> Stream.of(Taxonomies.UK_CAT, Taxonomies.ICNPTSO)
                                .flatMap(taxonomy -> taxonomies.term(taxonomy, code).stream())
                                .limit(1))
                        .map(term -> term.of(id, "organization"))
                        .toList());
        return organisation;
    }

    private static Map<String, Object> identifier(UUID organisation, String orgId) {
        var scheme = orgId.replaceFirst("-[^-]*$", "");
        return Map.of(
                "id", Taxonomies.id(organisation + "|" + orgId),
                "organization_id", organisation,
                "identifier_scheme", scheme,
                "identifier_type", scheme,
                "identifier", orgId.substring(Math.min(orgId.length(), scheme.length() + 1)));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray()).stream();
    }
}
