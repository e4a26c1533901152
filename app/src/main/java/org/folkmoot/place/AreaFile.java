package org.folkmoot.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.files.FileUnusable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Areas of one layer from GeoJSON (RFC 7946): code, name and the middle of the largest part. */
final class AreaFile {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private AreaFile() {}

    static List<Area> read(Source source) {
        var areas = new ArrayList<Area>();
        for (var feature : features(source.file())) {
            var code = property(feature, source, "code");
            var name = property(feature, source, "name");
            if (code.isEmpty() || name.isEmpty()) {
                throw new FileUnusable("In " + source.file().getFileName() + " an area has no code or no name.");
            }
            var middle = Ring.largest(feature.path("geometry")).middle();
            areas.add(new Area(code, name, middle.lon(), middle.lat()));
        }
        return areas;
    }

    private static Iterable<JsonNode> features(Path file) {
        try (var in = Files.newInputStream(file)) {
            return MAPPER.readTree(in).path("features");
        } catch (IOException | JacksonException e) {
            throw new FileUnusable("The file " + file.getFileName() + " is no GeoJSON that can be read.");
        }
    }

    private static String property(JsonNode feature, Source source, String column) {
        var published = source.columns().get(column);
        var name = published == null ? column : published.published();
        return feature.path("properties").path(name).asString("").strip();
    }
}
