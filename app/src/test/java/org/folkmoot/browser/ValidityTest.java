package org.folkmoot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.folkmoot.House;
import org.folkmoot.place.Places;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.xml.sax.SAXException;

/** Every public page is valid HTML; what begins with {@code hx-} is htmx's and no mistake. */
@House
class ValidityTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @BeforeAll
    static void furnish(@Autowired Places places, @Autowired ObjectProvider<Furniture> rooms) {
        var north = North.in(places);
        rooms.forEach(room -> room.furnish(north));
    }

    @ParameterizedTest
    @MethodSource("org.folkmoot.browser.Addresses#all")
    void isValid(PublicPage page) throws IOException, InterruptedException, SAXException {
        var answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + page.path()))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(page.status());
        assertThat(mistakes(answer.body())).isEmpty();
    }

    private static Stream<String> mistakes(byte[] html) throws IOException, SAXException {
        var validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.GNU);
        return validator
                .validate(new ByteArrayInputStream(html))
                .lines()
                .filter(line -> line.contains("error:") && !line.matches(".*Attribute “hx-[a-z-]+” not allowed.*"));
    }
}
