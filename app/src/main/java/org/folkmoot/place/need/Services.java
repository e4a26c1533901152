package org.folkmoot.place.need;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.folkmoot.place.Layers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The services of a place's areas; works in the open transaction. */
@Component
class Services {

    private static final String IN_AREA = """
            select s.kind, s.name, s.description, s.provider, w.name as ward, s.address, s.opening_times, s.website,
                src.title as source, src.edition
            from place_service s join place_source src on src.id = s.source
            left join place_area w on w.layer = 'ward' and w.code = s.ward
            where (:layer = 'ward' and s.ward = :code)
                or (:layer = 'small-area' and s.small_area = :code)
                or (:layer in ('neighbourhood', 'authority') and s.ward in (select from_code from place_link
                    where from_layer = 'ward' and to_layer = :layer and to_code = :code))
                or (:layer not in ('ward', 'neighbourhood', 'authority', 'small-area')
                    and s.small_area in (select from_code from place_link
                    where from_layer = 'small-area' and to_layer = :layer and to_code = :code))
            order by s.kind, s.sort_name""";

    private final JdbcClient jdbc;

    Services(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The services of an area, by kind. */
    Map<String, List<Service>> in(DrawnArea area) {
        var layer = area.layer().startsWith(Layers.SMALL) ? Layers.SMALL : area.layer();
        return jdbc.sql(IN_AREA).param("layer", layer).param("code", area.code()).query(Service.class).list().stream()
                .collect(Collectors.groupingBy(Service::kind, LinkedHashMap::new, Collectors.toList()));
    }
}
