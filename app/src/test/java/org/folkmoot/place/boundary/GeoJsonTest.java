package org.folkmoot.place.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.folkmoot.files.FileUnusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoJsonTest {

    @TempDir
    private Path folder;

    @Test
    void aMultiPolygonWithAHoleGivesAllItsRings() {
        var outline = first("""
                {"type": "MultiPolygon", "coordinates": [
                  [[[0,0],[1,0],[1,1],[0,0]], [[0.1,0.1],[0.2,0.1],[0.2,0.2],[0.1,0.1]]],
                  [[[5,5],[6,5],[6,6],[5,5]]]]}""").outline();
        assertThat(outline.rings()).hasSize(3);
    }

    @Test
    void anAreaWithoutBoundaryIsRefusedWithItsPlaceInTheFile() {
        refused(() -> first("null").outline(), "The area in place 1 of the file has no boundary");
    }

    @Test
    void aPointIsNoArea() {
        refused(
                () -> first("{\"type\": \"Point\", \"coordinates\": [1, 2]}").outline(),
                "it must be a Polygon or a MultiPolygon");
    }

    @Test
    void metresAreRefusedForDegrees() {
        refused(
                () -> first(
                                "{\"type\": \"Polygon\", \"coordinates\": [[[375000,390000],[375100,390000],[375100,390100]]]}")
                        .outline(),
                "is no longitude and latitude. Save the file in degrees");
    }

    @Test
    void aFileWithoutAreasIsRefused() {
        refused(() -> GeoJson.read(file("{\"type\": \"FeatureCollection\", \"features\": []}")), "has no areas");
    }

    @Test
    void whatIsNotJsonIsRefused() {
        refused(() -> GeoJson.read(file("code,name\nA,B\n")), "is not GeoJSON that can be read");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String sentence) {
        assertThatThrownBy(work).isInstanceOf(FileUnusable.class).hasMessageContaining(sentence);
    }

    private GeoJson.Feature first(String geometry) {
        return GeoJson.read(
                        file("{\"features\": [{\"properties\": {\"code\": \"A\"}, \"geometry\": " + geometry + "}]}"))
                .getFirst();
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("areas.geojson"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
