package org.folkmoot.place.need;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which areas a place has, by layer in the place's own order. */
@Component
class Territories {

    private final JdbcClient jdbc;

    Territories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Territory read() {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        jdbc.sql("select l.name, a.code from place_layer l join place_area a on a.layer = l.name order by l.position")
                .query((row, _) -> codes.computeIfAbsent(row.getString(1), _ -> new HashSet<>())
                        .add(row.getString(2)))
                .list();
        return new Territory(codes);
    }
}
