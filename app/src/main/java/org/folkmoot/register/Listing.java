package org.folkmoot.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.folkmoot.register.Found.Listed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cards in the order that is asked for. */
@Component
class Listing {

    static final String COLUMNS = """
            id, name, other_names, org_ids, legal_form, size, reach, ward, status, activities, confirmed, withheld,
            website, summary""";

    /** The name itself, then names that begin so, then names that hold the words, then what else holds them. */
    private static final String RELEVANCE = """
            (sort_name = :folded) desc, (sort_name >= :folded and sort_name < :after) desc,
            (search @@ cast(:named as tsquery)) desc, {rank} (status = 'ended'), not confirmed, length(sort_name),
            sort_name, id""";

    /** How much of the words is in names rather than in descriptions; too slow for very many. */
    private static final String RANK = "ts_rank('{0.02, 0.1, 0.6, 1.0}', search, cast(:text as tsquery)) desc,";

    private static final int MOST_RANKED = 1_500;

    private static final String TWO_PARTS = """
            select * from (
                (select 0 as part, sort_name, {columns} from register_organisation
                    where {meant} and sort_name >= :folded and sort_name < :after
                    order by length(sort_name), sort_name, id limit cast(:rows as int) + cast(:before as int))
                union all
                (select 1, sort_name, {columns} from register_organisation
                    where {meant} and not (sort_name >= :folded and sort_name < :after)
                    order by sort_name, id limit cast(:rows as int) + cast(:before as int))) as both_parts
            order by part, case when part = 0 then length(sort_name) else 0 end, sort_name, id
            limit :rows offset :before""";

    private final JdbcClient jdbc;

    Listing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of cards; distances are by ward, and say nothing of organisations without one. */
    List<Listed> rows(Query query, TextQuery text, long total, int size, Map<String, Long> distances) {
        var conditions = Conditions.of(query, text);
        var order = "distance".equals(query.order()) && distances.isEmpty() ? "name" : query.order();
        var sql = "relevance".equals(order) && total > Counting.MOST
                ? TWO_PARTS.replace("{columns}", COLUMNS).replace("{meant}", conditions.sql())
                : "select " + COLUMNS + " from register_organisation where " + conditions.sql() + " order by "
                        + orderBy(order, text, total) + " limit :rows offset :before";
        var folded = Folded.of(query.words());
        return jdbc.sql(sql)
                .params(conditions.parameters())
                .param("folded", folded)
                .param("after", folded + Character.toString(Character.MAX_CODE_POINT))
                .param("named", text.inName())
                .param("wards", distances.keySet().toArray(String[]::new))
                .param("away", distances.values().toArray(Long[]::new))
                .param("rows", size)
                .param("before", (long) (query.page() - 1) * size)
                .query((row, _) -> listed(row, distances))
                .list();
    }

    private static String orderBy(String order, TextQuery text, long total) {
        return switch (order) {
            case "relevance" ->
                text.every().isEmpty()
                        ? "sort_name, id"
                        : some(text) + RELEVANCE.replace("{rank}", total <= MOST_RANKED ? RANK : "");
            case "distance" ->
                "(cast(:away as bigint[]))[array_position(cast(:wards as text[]), ward)] nulls last, sort_name, id";
            case "size" -> "size_order desc nulls last, sort_name, id";
            default -> "sort_name, id";
        };
    }

    /** Where any word is enough, those with more of them come first. */
    private static String some(TextQuery text) {
        return text.every().contains("' | '") && text.parts().size() > 1
                ? text.parts().stream()
                                .map(part -> "(search @@ cast('" + part.replace("'", "''") + "' as tsquery))::int")
                                .reduce((a, b) -> a + " + " + b)
                                .orElseThrow()
                        + " desc, "
                : "";
    }

    private static Listed listed(ResultSet row, Map<String, Long> distances) throws SQLException {
        var card = card(row);
        return new Listed(card, card.ward() == null ? -1 : distances.getOrDefault(card.ward(), -1L));
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
