package org.folkmoot.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, and what has become of it.
 *
 * @param ended whether a register says that it is no more
 * @param into the organisation into which it went, where this register has it; or null
 * @param intoName what that one is called; empty where it went into none
 * @param on the day of that, as the register of mergers prints it; may be empty
 */
public record Fate(Entry entry, boolean ended, @Nullable UUID into, String intoName, String on) {

    /** Both sides of a merger have a record of the same key, but for its end. */
    static final String FIND = "select " + columns() + """
            , coalesce(i.name, m.fields->>'merged_into', '') as into_name, i.id as into_id,
                coalesce(m.fields->>'merged_on', '') as merged_on
            from register_organisation o
            left join lateral (
                select r.fields, t.organisation from register_record r
                left join register_record t on t.source = r.source
                    and t.key = left(r.key, length(r.key) - 5) || '|to' and t.organisation <> o.id
                where r.organisation = o.id and r.kind = 'merger' and r.key like '%|from' and r.gone_since is null
                order by r.fields->>'merged_on' desc nulls last limit 1) m on true
            left join register_organisation i on i.id = m.organisation
            where o.id = any(?)""";

    private static String columns() {
        return "o." + Listing.COLUMNS.replaceAll(",\\s*", ", o.");
    }

    static Fate of(ResultSet row) throws SQLException {
        var card = Listing.card(row);
        return new Fate(
                Entry.of(card),
                card.status().equals("ended"),
                row.getObject("into_id", UUID.class),
                row.getString("into_name"),
                row.getString("merged_on"));
    }
}
