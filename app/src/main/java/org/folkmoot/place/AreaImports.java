package org.folkmoot.place;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.folkmoot.database.Transactions;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.Summary;
import org.folkmoot.place.boundary.Drawing;
import org.folkmoot.place.boundary.GeoJson;
import org.folkmoot.place.boundary.Outline;
import org.folkmoot.place.boundary.Shape;
import org.springframework.stereotype.Component;

/**
 * Reads the areas of a layer from GeoJSON, whole or not at all: a map with an area left out would lie.
 *
 * <p>The file belongs to the layers whose source it is; one of which nothing is known makes a layer of its own name.
 */
@Component
class AreaImports {

    private final Transactions transactions;
    private final Citations citations;
    private final Areas areas;
    private final Layers layers;
    private final Links links;
    private final Clock clock;

    AreaImports(Transactions transactions, Citations citations, Areas areas, Layers layers, Links links, Clock clock) {
        this.transactions = transactions;
        this.citations = citations;
        this.areas = areas;
        this.layers = layers;
        this.links = links;
        this.clock = clock;
    }

    /** Keeps the areas of the file in place of those that its layers had. */
    Imports.Result read(ImportRequest request, Consumer<Imports.Result> also) {
        var start = clock.instant();
        var found = look(request);
        return transactions.inside(request.place(), () -> {
            var fresh = keep(request, found.names(), found.outlines());
            var seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
            var all = found.names().size();
            var result = new Imports.Result(new Summary(all, fresh, 0, all - fresh, 0, seconds), List.of(), null);
            also.accept(result);
            return result;
        });
    }

    /** The areas of a file, by their codes. */
    record Found(Map<String, String> names, Map<String, Outline> outlines) {}

    /** Reads the file and changes nothing; throws {@link FileUnusable} where one area of it cannot be used. */
    Found look(ImportRequest request) {
        var found = new Found(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (var feature : GeoJson.read(request.file())) {
            var code = value(feature, request.mapping(), "code");
            var name = value(feature, request.mapping(), "name");
            if (code.isEmpty() || name.isEmpty()) {
                throw new FileUnusable(
                        "The area in place " + feature.number() + " of the file has no code or no name.");
            }
            if (found.names().put(code, name) != null) {
                throw new FileUnusable("The code " + code + " stands twice in the file.");
            }
            found.outlines().put(code, feature.outline());
        }
        return found;
    }

    private long keep(ImportRequest request, Map<String, String> names, Map<String, Outline> outlines) {
        var source = citations.keep(request.source());
        var shapes = Drawing.shapes(outlines, areas.projection(outlines.values()));
        var fresh = 0L;
        for (var layer : layersOf(request.source().name())) {
            fresh = Math.max(fresh, keep(layer, names, shapes));
        }
        links.derive();
        citations.read(source, request.edition(), clock.instant(), names.size(), true);
        return fresh;
    }

    private long keep(Layer layer, Map<String, String> names, Map<String, Shape> shapes) {
        var known = areas.codes(layer.name());
        areas.keep(layer.name(), names, shapes);
        return names.keySet().stream().filter(code -> !known.contains(code)).count();
    }

    private List<Layer> layersOf(String source) {
        var all = layers.all();
        var fed = all.stream().filter(layer -> layer.source().equals(source)).toList();
        if (!fed.isEmpty()) {
            return fed;
        }
        var own = new Layer(source, "area", "areas", source);
        layers.keep(own, all.size());
        return List.of(own);
    }

    /** What the file calls it, by its mapping, else by our name with or without "area_" before it. */
    private static String value(GeoJson.Feature feature, Mapping mapping, String column) {
        var source = mapping.source();
        if (source != null && source.columns().containsKey(column)) {
            return feature.text(source.columns().get(column).published());
        }
        var plain = feature.text(column);
        return plain.isEmpty() ? feature.text("area_" + column) : plain;
    }
}
