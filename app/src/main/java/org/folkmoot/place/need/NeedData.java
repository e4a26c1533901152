package org.folkmoot.place.need;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.folkmoot.place.Citations;
import org.folkmoot.place.Layers;
import org.folkmoot.web.Audience;
import org.folkmoot.web.DataRefused;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Streamed;
import org.folkmoot.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Need, areas and indicators as open data. */
@Controller
class NeedData {

    private static final int UNREADABLE = 400;
    private static final int MISSING = 404;

    private final NeedMaps maps;
    private final DrawnAreas drawings;
    private final Indicators indicators;
    private final Citations citations;

    NeedData(NeedMaps maps, DrawnAreas drawings, Indicators indicators, Citations citations) {
        this.maps = maps;
        this.drawings = drawings;
        this.indicators = indicators;
        this.citations = citations;
    }

    @GetMapping("/{locality}/data/need.csv")
    @OpenTo(Audience.EVERYONE)
    Streamed need(
            Visit visit,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable String support,
            @RequestParam(required = false) @Nullable String layer) {
        if (layer != null && !List.of(Layers.WARD, Layers.SMALL).contains(layer)) {
            throw new DataRefused(UNREADABLE, "There is no layer of that name: use ward or small-area.");
        }
        if (indicator == null) {
            throw new DataRefused(
                    UNREADABLE,
                    "Say which indicator, such as ?indicator=population; " + visit.link("/data/indicators.csv")
                            + " lists them.");
        }
        try {
            return maps.choose(indicator, support, layer, NeedSort.NAME.key())
                    .map(choice -> maps.read(visit.here(), choice))
                    .map(map -> csv(table(map)))
                    .orElseThrow(NotHere::new);
        } catch (NotHere e) {
            throw new DataRefused(
                    MISSING,
                    "There is no indicator or support of that name; " + visit.link("/data/indicators.csv")
                            + " lists the indicators.");
        }
    }

    @GetMapping("/{locality}/data/areas.csv")
    @OpenTo(Audience.EVERYONE)
    Streamed areas(Visit visit) {
        var table = new CsvText("layer", "area_code", "area_name", "longitude", "latitude");
        drawings.all().forEach(area -> table.row(area.layer(), area.code(), area.name(), area.lon(), area.lat()));
        return csv(table);
    }

    @GetMapping("/{locality}/data/indicators.csv")
    @OpenTo(Audience.EVERYONE)
    Streamed indicators(Visit visit) {
        var table = new CsvText(
                "indicator",
                "title",
                "family",
                "kind",
                "worse",
                "layers",
                "date",
                "means",
                "does_not_say",
                "source",
                "publisher",
                "licence",
                "licence_address",
                "address");
        for (var known : indicators.all()) {
            var what = known.indicator();
            table.row(
                    what.key(),
                    what.title(),
                    what.family(),
                    what.kind().name().toLowerCase(Locale.ROOT),
                    what.worse().name().toLowerCase(Locale.ROOT),
                    String.join(" ", known.layers().stream().sorted().toList()),
                    known.edition(),
                    what.means(),
                    what.silent(),
                    known.source(),
                    known.publisher(),
                    known.licence(),
                    known.licenceAddress(),
                    known.address());
        }
        return csv(table);
    }

    private Streamed csv(CsvText table) {
        return Streamed.whole(
                "text/csv;charset=UTF-8", table.toString().getBytes(StandardCharsets.UTF_8), citations.changed());
    }

    private static CsvText table(NeedMap map) {
        var table = new CsvText(
                "area_code",
                "area_name",
                "indicator",
                "value",
                "rank",
                "decile",
                "support",
                "layer",
                "parts",
                "parts_in_most_deprived_fifth");
        for (var row : map.areas()) {
            var figure = row.figure();
            var key = map.choice().indicator().key();
            var known = figure.known();
            table.row(
                    row.area().code(),
                    row.area().name(),
                    key,
                    known ? figure.value() : null,
                    known ? figure.rank() : null,
                    known ? figure.decile() : null,
                    row.support(),
                    map.layer().name(),
                    known ? figure.parts() : null,
                    known ? figure.fifth() : null);
        }
        return table;
    }
}
