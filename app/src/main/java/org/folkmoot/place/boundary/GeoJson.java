package org.folkmoot.place.boundary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.place.Point;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the areas of a GeoJSON file (RFC 7946): Polygon and MultiPolygon, in degrees. */
public final class GeoJson {

    private static final long LARGEST = 64L << 20;

    private GeoJson() {}

    /**
     * One area of the file.
     *
     * @param number its place in the file, from 1
     * @param properties what the file says of it
     */
    public record Feature(int number, JsonNode properties, JsonNode geometry) {

        /** A property as text; empty where the area has none of this name. */
        public String text(String property) {
            return properties.path(property).asString("").strip();
        }

        /** Its boundary; throws {@link FileUnusable} with a sentence where it has none that can be drawn. */
        public Outline outline() {
            var rings = new ArrayList<List<Point>>();
            var coordinates = geometry.path("coordinates");
            switch (geometry.path("type").asString("")) {
                case "Polygon" -> add(rings, coordinates);
                case "MultiPolygon" -> coordinates.forEach(polygon -> add(rings, polygon));
                default ->
                    throw new FileUnusable("The area in place " + number
                            + " of the file has no boundary: it must be a Polygon or a MultiPolygon.");
            }
            return new Outline(rings);
        }

        private void add(List<List<Point>> rings, JsonNode polygon) {
            polygon.forEach(ring -> {
                var points = new ArrayList<Point>();
                ring.forEach(position -> points.add(point(position)));
                rings.add(points);
            });
        }

        private Point point(JsonNode position) {
            var lon = position.path(0).asDouble(Double.NaN);
            var lat = position.path(1).asDouble(Double.NaN);
            if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
                throw new FileUnusable("The area in place " + number + " of the file has a point at " + position
                        + ", which is no longitude and latitude. Save the file in degrees (WGS 84).");
            }
            return new Point(lon, lat);
        }
    }

    /** All areas of a file; throws {@link FileUnusable} with a sentence where there are none. */
    public static List<Feature> read(Path file) {
        var features = new ArrayList<Feature>();
        root(file)
                .path("features")
                .forEach(feature -> features.add(
                        new Feature(features.size() + 1, feature.path("properties"), feature.path("geometry"))));
        if (features.isEmpty()) {
            throw new FileUnusable("The file has no areas: it must be a GeoJSON FeatureCollection.");
        }
        return features;
    }

    private static JsonNode root(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new FileUnusable("The file is larger than " + (LARGEST >> 20) + " MB. Simplify it first.");
            }
            try (var in = Files.newInputStream(file)) {
                return JsonMapper.shared().readTree(in);
            }
        } catch (IOException | JacksonException e) {
            throw new FileUnusable("The file is not GeoJSON that can be read.");
        }
    }
}
