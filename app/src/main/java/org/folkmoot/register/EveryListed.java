package org.folkmoot.register;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every organisation of the register, for comparing other lists with it. Called in an inside transaction. */
@Component
public class EveryListed {

    private static final int AT_ONCE = 1_000;

    private static final String ALL = """
            select o.id, o.name, o.other_names, o.org_ids, coalesce(o.ward, '') as ward, p.postcodes
            from register_organisation o
            left join (select organisation, array_agg(distinct location->>'postcode') as postcodes
                       from register_record where location->>'postcode' is not null group by organisation) p
                on p.organisation = o.id""";

    private final JdbcClient jdbc;

    EveryListed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives each, in no order. */
    public void each(Consumer<Listed> taker) {
        jdbc.sql(ALL).withFetchSize(AT_ONCE).query(row -> {
            taker.accept(listed(row));
        });
    }

    private static Listed listed(ResultSet row) throws SQLException {
        var names = new ArrayList<String>();
        names.add(row.getString("name"));
        names.addAll(texts(row.getArray("other_names")));
        return new Listed(
                row.getObject("id", UUID.class),
                names,
                texts(row.getArray("org_ids")),
                texts(row.getArray("postcodes")),
                row.getString("ward"));
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
