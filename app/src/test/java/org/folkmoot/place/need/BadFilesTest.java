package org.folkmoot.place.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.Progress;
import org.folkmoot.files.RefusedRows;
import org.folkmoot.place.Citation;
import org.folkmoot.place.ImportRequest;
import org.folkmoot.place.Imports;
import org.folkmoot.place.Mapping;
import org.folkmoot.place.Places;
import org.folkmoot.place.Settings;
import org.folkmoot.place.SourceKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Files of areas and indicators with every kind of mistake, read into a place of four fields. */
@House
class BadFilesTest {

    private static final Settings FIELDS =
            new Settings("Fields", "Fields", "england-and-wales", "Europe/London", "", "data@example.org", false, true);

    @Autowired
    private Places places;

    @Autowired
    private Imports imports;

    @Autowired
    private Transactions transactions;

    @Autowired
    private Figures figures;

    @Autowired
    private DrawnAreas drawings;

    @TempDir
    private Path folder;

    private Locality place = new Locality("fields");

    @BeforeEach
    void fourFields() {
        place = places.make("fields", FIELDS);
        read(SourceKind.AREAS, "field", areas(4));
    }

    @Test
    void aFileOfAreasMakesALayerOfItsName() {
        assertThat(transactions.outside(place, () -> drawings.of("field"))).hasSize(4);
    }

    @Test
    void theSameAreasAgainAreNotNew() {
        assertThat(read(SourceKind.AREAS, "field", areas(4)).summary().unchanged())
                .isEqualTo(4);
    }

    @Test
    void anAreaThatTheNewFileLeavesOutIsGone() {
        read(SourceKind.AREAS, "field", areas(3));
        assertThat(transactions.outside(place, () -> drawings.of("field"))).hasSize(3);
    }

    @Test
    void oneAreaWithoutBoundaryRefusesTheWholeFile() {
        var file = areas(4).replaceFirst("\\{\"type\": \"Polygon\", \"coordinates\": [^}]*}", "null");
        assertThatThrownBy(() -> read(SourceKind.AREAS, "field", file))
                .isInstanceOf(FileUnusable.class)
                .hasMessageContaining("The area in place 1 of the file has no boundary");
        assertThat(transactions.outside(place, () -> drawings.of("field"))).hasSize(4);
    }

    @Test
    void aCodeThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> read(SourceKind.AREAS, "field", areas(4).replace("F2", "F1")))
                .hasMessageContaining("The code F1 stands twice");
    }

    @Test
    void whatANewerFileSaysIsSeenAtOnce() {
        read(SourceKind.INDICATORS, "wet", "area,indicator,value\nF1,wet,3\n");
        assertThat(wet()).isEqualByComparingTo("3");
        assertThat(wet()).isEqualByComparingTo("3");
        read(SourceKind.INDICATORS, "wet", "area,indicator,value\nF1,wet,4\n");
        assertThat(wet()).isEqualByComparingTo("4");
    }

    private @Nullable BigDecimal wet() {
        return transactions.outside(place, () -> figures.of("field", "F1")).stream()
                .filter(figure -> figure.indicator().equals("wet"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void anIndicatorForAnAreaThatDoesNotExistIsRefusedByRow() throws IOException {
        var result = read(SourceKind.INDICATORS, "wet", "area,indicator,value\nF1,wet,3\nX9,wet,4\n,wet,5\n");
        assertThat(result.summary().refused()).isEqualTo(2);
        assertThat(Files.readString(result.refused()))
                .contains("There is no area X9 in this place.", "The code of the area is missing.");
    }

    @Test
    void areasWithoutAFigureAreSimplyUnknown() {
        read(SourceKind.INDICATORS, "dry", "area,indicator,value\nF1,dry,3\nF2,dry,\n");
        assertThat(transactions.outside(place, () -> figures.of("field", List.of("dry"))).stream()
                        .filter(Figure::known))
                .hasSize(1);
    }

    @Test
    void whatIsNoFigureOrStandsTwiceIsRefusedByRow() throws IOException {
        var result = read(
                SourceKind.INDICATORS,
                "odd",
                "area,indicator,value,decile\nF1,odd,many,1\nF2,odd,1,11\nF3,odd,1,1\nF3,odd,2,1\nF4,,1,1\n");
        assertThat(result.summary().refused()).isEqualTo(4);
        assertThat(Files.readString(result.refused()))
                .contains("\"\"many\"\" is not a number.")
                .contains("is not a whole number from 1 to 10.")
                .contains("The area F3 stands in an earlier line already.")
                .contains("The name of the indicator is missing.");
    }

    @Test
    void theSameFiguresAgainAreUnchangedAndAnotherIsChanged() {
        read(SourceKind.INDICATORS, "mud", "area,indicator,value\nF1,mud,3\nF2,mud,4\n");
        var again = read(SourceKind.INDICATORS, "mud", "area,indicator,value\nF1,mud,3\nF2,mud,5\n");
        assertThat(again.summary().unchanged()).isEqualTo(1);
        assertThat(again.summary().changed()).isEqualTo(1);
    }

    private Imports.Result read(SourceKind kind, String name, String text) {
        try {
            var file = Files.writeString(folder.resolve(name + ".csv"), text);
            return imports.read(new ImportRequest(
                    place,
                    kind,
                    file,
                    RefusedRows.beside(file),
                    StandardCharsets.UTF_8,
                    Mapping.OURS,
                    Citation.named(name, kind),
                    LocalDate.of(2026, 1, 1),
                    false,
                    Progress.SILENT));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String areas(int number) {
        var features = new StringBuilder();
        for (var i = 1; i <= number; i++) {
            features.append(i == 1 ? "" : ",").append("""
                    {"properties": {"code": "F%1$d", "name": "Field %1$d"}, "geometry":
                    {"type": "Polygon", "coordinates": [[[%1$d,50],[%2$d,50],[%2$d,51],[%1$d,51],[%1$d,50]]]}}""".formatted(i, i + 1));
        }
        return "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}";
    }
}
