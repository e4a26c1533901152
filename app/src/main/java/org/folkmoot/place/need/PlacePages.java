package org.folkmoot.place.need;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.folkmoot.place.Area;
import org.folkmoot.place.Layer;
import org.folkmoot.place.Layers;
import org.folkmoot.place.PlacePart;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Page;
import org.folkmoot.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The areas of a place, and a page for each. */
@Controller
class PlacePages {

    private final Layers layers;
    private final DrawnAreas drawings;
    private final Indicators indicators;
    private final Figures figures;
    private final NeedMaps maps;
    private final Services services;
    private final List<PlacePart> parts;

    PlacePages(
            Layers layers,
            DrawnAreas drawings,
            Indicators indicators,
            Figures figures,
            NeedMaps maps,
            Services services,
            List<PlacePart> parts) {
        this.layers = layers;
        this.drawings = drawings;
        this.indicators = indicators;
        this.figures = figures;
        this.maps = maps;
        this.services = services;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(PlacePart::order)).toList();
    }

    @GetMapping("/{locality}/places")
    @OpenTo(Audience.EVERYONE)
    Page all(Visit visit) {
        var known = layers.all();
        var areas = drawings.all().stream().collect(Collectors.groupingBy(DrawnArea::layer));
        Map<Layer, List<DrawnArea>> byLayer = new LinkedHashMap<>();
        known.stream()
                .filter(layer -> areas.containsKey(layer.name()))
                .forEach(layer -> byLayer.put(layer, areas.getOrDefault(layer.name(), List.of())));
        var view = new PlacesView(visit, byLayer);
        return Page.of((output, forms) -> JteplacesGenerated.render(output, forms, visit, view));
    }

    @GetMapping("/{locality}/places/{code}")
    @OpenTo(Audience.EVERYONE)
    Page one(Visit visit, @PathVariable String code) {
        var area = drawings.find(code).orElseThrow(NotHere::new);
        var view = view(visit, area);
        return Page.of((output, forms) -> JteplaceGenerated.render(output, forms, visit, view));
    }

    private PlaceView view(Visit visit, DrawnArea area) {
        var wards = drawings.of(Layers.WARD);
        return new PlaceView(
                visit,
                area,
                layers.all(),
                wards.isEmpty() ? drawings.of(area.layer()) : wards,
                drawings.beside(area),
                indicators.all(),
                byIndicator(figures.of(area.layer(), area.code())),
                whole(area),
                area.layer().equals(Layers.WARD) ? maps.support(visit.here()) : Support.NONE,
                services.in(area),
                parts.stream()
                        .flatMap(part -> part.part(visit, area.layer(), plain(area)).stream())
                        .toList());
    }

    private Map<String, Figure> whole(DrawnArea area) {
        return area.layer().equals(Layers.WHOLE) ? Map.of() : byIndicator(figures.ofWhole());
    }

    private static Map<String, Figure> byIndicator(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figure::indicator, Function.identity()));
    }

    private static Area plain(DrawnArea area) {
        return new Area(area.code(), area.name(), area.lon(), area.lat());
    }
}
