package org.folkmoot.money;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.folkmoot.place.Citation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds what the sources state, and stated before, of one grant; in the open transaction of the place. */
@Component
class GrantStatements {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final JdbcClient jdbc;

    GrantStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The dossier of the grant with this key. */
    Dossier of(String key, String id, List<Citation> citations) {
        var sources = citations.stream().collect(toMap(Citation::id, identity()));
        return new Dossier(statements(key, id, sources), history(key, sources));
    }

    private List<Statement> statements(String key, String id, Map<Integer, Citation> sources) {
        return jdbc.sql("""
                select source, chosen, edition, gone_since, fields from money_published
                where key = ? or (id = ? and not chosen) order by chosen desc, source""")
                .params(key, id)
                .query((row, _) -> new Statement(
                        Objects.requireNonNull(sources.get(row.getInt("source"))),
                        row.getBoolean("chosen"),
                        row.getObject("edition", LocalDate.class),
                        row.getObject("gone_since", LocalDate.class),
                        PublishedFact.of(MAPPER.readTree(row.getString("fields")))))
                .list();
    }

    private List<Superseded> history(String key, Map<Integer, Citation> sources) {
        var changes = new ArrayList<Superseded>();
        jdbc.sql("""
                select h.source, h.edition, h.superseded_by, h.fields,
                    coalesce(lead(h.fields) over (partition by h.source order by h.edition, h.superseded_by), r.fields) as later
                from money_superseded h join money_published r on r.source = h.source and r.key = h.key
                where h.key = ? order by h.edition desc""").param(key).query(row -> {
            var source = Objects.requireNonNull(sources.get(row.getInt("source")));
            var later = PublishedFact.of(tree(row.getString("later")));
            for (var fact : PublishedFact.of(tree(row.getString("fields")))) {
                if (!later.contains(fact)) {
                    changes.add(new Superseded(
                            source,
                            fact.title(),
                            fact.value(),
                            row.getObject("edition", LocalDate.class),
                            row.getObject("superseded_by", LocalDate.class)));
                }
            }
        });
        return changes;
    }

    private static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }
}
