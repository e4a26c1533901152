package org.folkmoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.database.Locality;
import org.folkmoot.place.need.Trafford;
import org.folkmoot.web.picture.Poster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pictures that stand beside links to our pages, drawn by us. */
@House
class LinkPicturesTest {

    private static final String FRONT = "/trafford/picture.png";
    private static final Frame FRAME = new Frame("Trafford", List.of(), false, "");

    @LocalServerPort
    private int port;

    @BeforeAll
    static void load(@Autowired Trafford trafford) {
        trafford.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/picture.png",
                FRONT,
                "/trafford/picture/organisations.png",
                "/trafford/picture/organisations/GB-CHC-1193780.png",
                "/trafford/picture/places.png",
                "/trafford/picture/places/E05015244.png",
                "/trafford/picture/places/North.png",
                "/trafford/picture/need.png",
                "/trafford/picture/grants.png",
                "/trafford/picture/grants/funders/GB-LAE-TRF.png",
                "/trafford/picture/about-data.png"
            })
    void everyPictureIsAPngOfTheSizeThatOthersExpect(String path) throws Exception {
        var image = decoded(get(path));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(Arrays.stream(image.getRGB(0, 0, 1200, 630, null, 0, 1200))
                        .distinct()
                        .count())
                .as("colours: paper, green, marigold, ink and the shades of their edges")
                .isGreaterThan(20);
    }

    @Test
    void eachPageHasAPictureOfItsOwn() throws Exception {
        var need = get("/trafford/picture/need.png").body();
        var ward = get("/trafford/picture/places/E05015244.png").body();
        assertThat(need).isNotEqualTo(ward);
        assertThat(get("/trafford/picture/places/E05015239.png").body()).isNotEqualTo(ward);
    }

    @Test
    void whatHasNoPictureOfItsOwnHasThatOfThePlace() throws Exception {
        for (var path : List.of("about-data", "organisations/GB-CHC-9999999", "nothing/is/here", "places/E99999999")) {
            assertThat(get("/trafford/picture/" + path + ".png").body())
                    .as(path)
                    .isEqualTo(get(FRONT).body());
        }
        assertThat(get("/nowhere-at-all/picture.png").statusCode()).isEqualTo(404);
    }

    @Test
    void whoHasThePictureIsNotSentItAgain() throws Exception {
        var first = get(FRONT);
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("max-age=3600", "public");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get(FRONT, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get("/trafford/picture/need.png", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Åsa Þórsdóttir ñandú Žižek",
                "日本語の団体",
                "A name so long that nobody could ever read it whole on a small picture beside a link, and then some",
                "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochllanfairpwllgwyngyllgogerychwyrndrobwll"
            })
    void anyNameCanBeDrawn(String name) throws Exception {
        var png = new Poster(name, name, name, name).png();
        var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
        assertThat(image.getWidth()).isEqualTo(Poster.WIDTH);
        for (var y = 0; y < Poster.HEIGHT; y++) {
            assertThat(image.getRGB(Poster.WIDTH - 40, y))
                    .as("nothing runs over the edge")
                    .isEqualTo(image.getRGB(Poster.WIDTH - 1, y));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trafford/", "/trafford/need", "/trafford/organisations/GB-CHC-1193780"})
    void thePageNamesItsTitleItsCleanAddressAndItsPicture(String path) {
        var words = Words.english();
        var visit =
                new Visit(null, FRAME, words, path, false, Visitor.PUBLIC, "https://folkmoot.example.org", List.of());
        var head = new StringOutput();
        JteheadGenerated.render(new OwaspHtmlTemplateOutput(head), Forms.PLAIN, visit, "A title", "What it says.");
        assertThat(head.toString())
                .contains("<meta name=\"description\" content=\"What it says.\">")
                .contains("<link rel=\"canonical\" href=\"https://folkmoot.example.org" + path + "\">")
                .contains("<meta property=\"og:title\" content=\"A title\">")
                .contains("<meta property=\"og:image\" content=\"https://folkmoot.example.org")
                .contains(".png\">")
                .contains("<meta name=\"twitter:card\" content=\"summary_large_image\">");
    }

    @Test
    void theAddressOfAPictureFollowsThatOfItsPage() {
        var place = new Locality("trafford");
        assertThat(LinkPictures.of(visit(place, "/trafford/"))).isEqualTo(FRONT);
        assertThat(LinkPictures.of(visit(place, "/trafford/need"))).isEqualTo("/trafford/picture/need.png");
        assertThat(LinkPictures.of(visit(null, "/"))).isEqualTo("/picture.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/count",
                "/trafford/",
                "/trafford/need",
                "/trafford/places",
                "/trafford/places/E05015244",
                "/trafford/grants",
                "/trafford/grants/funders",
                "/trafford/grants/pictures",
                "/trafford/organisations",
                "/trafford/data",
                "/trafford/about-data",
                "/trafford/privacy"
            })
    void everyPageHasATitleAndADescription(String path) {
        assertThat(new Site(port).page(path))
                .containsPattern("<title>[^<]{3,}</title>")
                .containsPattern("<meta name=\"description\" content=\"[^\"]{20,}\">");
    }

    private static Visit visit(@Nullable Locality place, String path) {
        return new Visit(place, FRAME, Words.english(), path, false, Visitor.PUBLIC, "", List.of());
    }

    private static BufferedImage decoded(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(answer.body())));
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
