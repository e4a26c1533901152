package org.folkmoot.place;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds which area lies in which where no look-up states it: by most of its postcodes, by the one area of the whole
 * place, and from the links of the areas between. What a look-up states always stands before.
 */
@Component
class Links {

    private static final String BY_WHOLE = """
            insert into place_link (from_layer, from_code, to_layer, to_code, stated)
            select part.layer, part.code, whole.layer, whole.code, false
            from place_area whole join place_area part on part.layer <> whole.layer
            where whole.layer = ? and (select count(*) from place_area where layer = whole.layer) = 1
            on conflict do nothing""";

    private static final String BY_OTHERS = """
            insert into place_link (from_layer, from_code, to_layer, to_code, stated)
            select distinct a.from_layer, a.from_code, b.to_layer, b.to_code, false
            from place_link a join place_link b on b.from_layer = a.to_layer and b.from_code = a.to_code
            where b.to_layer <> a.from_layer and not exists (select 1 from place_link l
                where l.from_layer = a.from_layer and l.from_code = a.from_code and l.to_layer = b.to_layer)""";

    /** Two layers, and the columns in which a postcode has its areas of them. */
    private record Pair(String small, String smallColumn, String large, String largeColumn) {

        String byPostcodes() {
            return """
            insert into place_link (from_layer, from_code, to_layer, to_code, stated)
            select distinct on (small) '%1$s', small, '%3$s', large, false
            from (select %2$s as small, %4$s as large, count(*) as postcodes from place_postcode
                where %2$s <> '' and %4$s <> '' group by 1, 2) as pair
            where not exists (select 1 from place_link l
                where l.from_layer = '%1$s' and l.from_code = small and l.to_layer = '%3$s')
            order by small, postcodes desc, large""".formatted(small, smallColumn, large, largeColumn);
        }
    }

    private static final List<Pair> PAIRS = List.of(
            new Pair(Layers.SMALL, "small_area", Layers.WARD, "ward"),
            new Pair(Layers.SMALL, "small_area", Layers.MIDDLE, "middle_area"),
            new Pair(Layers.SMALL, "small_area", Layers.NEIGHBOURHOOD, "neighbourhood"),
            new Pair(Layers.WARD, "ward", Layers.NEIGHBOURHOOD, "neighbourhood"));

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Finds all links anew that no look-up states, in the open transaction. */
    void derive() {
        jdbc.sql("delete from place_link where not stated").update();
        for (var pair : PAIRS) {
            jdbc.sql(pair.byPostcodes()).update();
        }
        jdbc.sql(BY_WHOLE).param(Layers.WHOLE).update();
        jdbc.sql(BY_OTHERS).update();
    }
}
