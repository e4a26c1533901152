package org.folkmoot.register;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cards in the order that is asked for. */
@Component
class Listing {

    static final String COLUMNS = """
            id, name, other_names, org_ids, legal_form, size, reach, ward, status, activities, confirmed, withheld,
            website, summary""";

    /**
     * The name itself, then names that begin so, then names that hold the words, then what else holds them; then by how
     * much of the words is in names rather than in descriptions.
     */
    private static final String BEST = "select " + COLUMNS + """
             from register_organisation where id = any(:ids)
            order by {some} (sort_name = :folded) desc, (sort_name >= :folded and sort_name < :after) desc,
                (search @@ cast(:named as tsquery)) desc,
                ts_rank('{0.02, 0.1, 0.6, 1.0}', search, cast(:text as tsquery)) desc,
                (status = 'ended'), not confirmed, length(sort_name), sort_name, id
            limit :rows offset :before""";

    private final JdbcClient jdbc;

    Listing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cards of these organisations, in their order; one that has gone meanwhile is left out. */
    List<Card> of(List<UUID> ids) {
        var cards = jdbc
                .sql("select " + COLUMNS + " from register_organisation where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query((row, _) -> card(row))
                .list()
                .stream()
                .collect(toMap(Card::id, card -> card));
        return ids.stream().map(cards::get).filter(Objects::nonNull).toList();
    }

    /** So many of these organisations after so many, those first that the words fit best. */
    List<Card> best(Collection<UUID> ids, String words, TextQuery text, int rows, long before) {
        var folded = Folded.of(words);
        return jdbc.sql(BEST.replace("{some}", some(text)))
                .param("ids", ids.toArray(UUID[]::new))
                .param("folded", folded)
                .param("after", folded + Character.toString(Character.MAX_CODE_POINT))
                .param("named", text.inName())
                .param("text", text.every())
                .param("rows", rows)
                .param("before", before)
                .query((row, _) -> card(row))
                .list();
    }

    /** Where any word is enough, those with more of them come first. */
    private static String some(TextQuery text) {
        return text.isAny()
                ? text.parts().stream()
                                .map(part -> "(search @@ cast('"
                                        + part.text(false).replace("'", "''") + "' as tsquery))::int")
                                .reduce((a, b) -> a + " + " + b)
                                .orElseThrow()
                        + " desc, "
                : "";
    }

    static Card card(ResultSet row) throws SQLException {
        return new Card(
                row.getObject("id", UUID.class),
                row.getString("name"),
                texts(row, "other_names"),
                texts(row, "org_ids"),
                row.getString("legal_form"),
                row.getString("size"),
                row.getString("reach"),
                row.getString("ward"),
                row.getString("status"),
                texts(row, "activities"),
                row.getBoolean("confirmed"),
                row.getBoolean("withheld"),
                row.getString("website"),
                row.getString("summary"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
