package org.folkmoot.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.folkmoot.House;
import org.folkmoot.Upload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong with a file is said beside its field, at once, and nothing is kept of it. */
@House
class BadUploadsTest {

    @Autowired
    private Intake intake;

    @LocalServerPort
    private int port;

    private Intake.Of town;

    @BeforeEach
    void place() {
        town = intake.town("bad-uploads", port);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("nothing in it", new byte[0], "The file is empty."),
                Arguments.of("a heading alone", "name\n".getBytes(UTF_8), "a heading but no rows"),
                Arguments.of("a PDF", "%PDF-1.7 x".getBytes(UTF_8), "The file is a PDF"),
                Arguments.of("a workbook", HexFormat.of().parseHex("504b030414000600"), "Save the sheet as"),
                Arguments.of("a picture", HexFormat.of().parseHex("89504e470d0a1a0a0000"), "UTF-8"),
                Arguments.of("a page", "<!doctype html>\n<p>Hello\n".getBytes(UTF_8), "no column name"),
                Arguments.of(
                        "another table",
                        "id,title\n1,x\n".getBytes(UTF_8),
                        "no column name. Its columns are: id, title"),
                Arguments.of("Latin-1", "name\nCafé\n".getBytes(ISO_8859_1), "UTF-8"),
                Arguments.of("UTF-16", "name\nBand\n".getBytes(UTF_16), "UTF-16"),
                Arguments.of("broken gzip", HexFormat.of().parseHex("1f8b0800000000000003ffff"), "cannot be unpacked"),
                Arguments.of("a bomb", Intake.gzip(bomb()), "grows more than 100 times"),
                Arguments.of("two names", "name,Name\na,b\n".getBytes(UTF_8), "Two columns are called"));
    }

    private static byte[] bomb() {
        return ("name\n" + "a".repeat(30_000) + "\n").repeat(1_500).getBytes(UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedBesideTheField(String what, byte[] file, String sentence) {
        var answer = town.bands(town.ada(), "2026-03-31", file);
        assertThat(answer.statusCode()).as(what).isEqualTo(422);
        assertThat(answer.body().replace("&#39;", "'"))
                .contains(sentence, "id=\"file-problem\"", "value=\"band-list\"", "value=\"2026-03-31\"");
        assertThat(town.count("files_file")).isZero();
        assertThat(town.count("intake_upload")).isZero();
    }

    @Test
    void moreRowsThanAreTakenAreRefused() {
        var rows = Intake.gzip(("name\n" + "a\n".repeat(200_001)).getBytes(UTF_8));
        assertThat(town.bands(town.ada(), "2026-03-31", rows).body()).contains("more than 200000 rows");
    }

    @Test
    void moreBytesThanAreTakenAreRefused() {
        var answer = town.bands(town.ada(), "2026-03-31", new byte[9 << 20]);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("larger than 8 MB");
    }

    @Test
    void whatStandsBesideTheFileIsAskedForToo() {
        var nothing = Upload.send(town.ada(), port, town.path("/new"), "", new byte[0]);
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body())
                .contains("Choose what the file holds", "Name it in small letters", "Choose a file", "Enter the day");
        assertThat(town.bands("2126-01-01", "name\nBand\n").body()).contains("has not come yet");
        assertThat(town.bands("yesterday", "name\nBand\n").body()).contains("Enter the day");
        var own = Upload.send(
                town.ada(),
                port,
                town.path("/new"),
                "a.csv",
                "name\nBand\n".getBytes(UTF_8),
                "kind",
                "organisations",
                "name",
                "own",
                "edition",
                "2026-01-01");
        assertThat(own.body()).contains("Name it in small letters");
    }

    @Test
    void anOlderEditionAndATakenNameAreRefused() {
        town.added(town.bands("2026-03-31", "name\nBand\n"));
        town.run();
        assertThat(town.bands("2026-04-30", "name\nBand\n").body()).contains("There is a source of this name");
        assertThat(town.next("band-list", "2026-02-28", "name\nBand\n").body())
                .contains("A newer edition, of 31 March 2026");
    }

    @Test
    void whatOnlyTheReadingFindsIsSaidOnItsPage() {
        var areas = "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"code\":\"A\",\"name\":\"A\"},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[0,0]}}]}";
        var answer = Upload.send(
                town.ada(),
                port,
                town.path("/new"),
                "areas.geojson",
                areas.getBytes(UTF_8),
                "kind",
                "areas",
                "name",
                "parishes",
                "edition",
                "2026-01-01");
        assertThat(answer.body()).contains("it must be a Polygon or a MultiPolygon");
        var json = Upload.send(
                town.ada(),
                port,
                town.path("/new"),
                "grants.json",
                "{\"awards\":[]}".getBytes(UTF_8),
                "kind",
                "grants",
                "name",
                "chest",
                "edition",
                "2026-01-01");
        var one = town.added(json);
        town.run();
        assertThat(town.ada().page(one)).contains("no list \"grants\"", "Nothing was changed");
        assertThat(town.count("files_file")).isZero();
    }
}
