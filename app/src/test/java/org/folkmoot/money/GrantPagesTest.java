package org.folkmoot.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.money.Grantbook.DAY;
import static org.folkmoot.money.Grantbook.TRAFFORD;
import static org.folkmoot.money.Grantbook.row;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.folkmoot.House;
import org.folkmoot.place.Imports;
import org.folkmoot.place.Places;
import org.folkmoot.place.SourceKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The public pages of grants, read as text. */
@House
class GrantPagesTest {

    private static final int MOST_STATEMENTS = 12;

    private static Grantbook book;
    private static Grantbook empty;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void importGrants(@Autowired Places places, @Autowired Imports imports) {
        empty = Grantbook.in("emptyplace", places, imports);
        book = Grantbook.in("grantpages", places, imports);
        book.organisations("GB-CHC-1110767,G-Force,M33 4QW");
        book.read("council", SourceKind.GRANTS, DAY, TRAFFORD.resolve("trafford_council_grants_2013-2024.csv"));
        book.csv(
                "chest",
                DAY,
                row("360G-chest-a/b 1", "500", "2024-03-31", "", "Margaret Ashworth"),
                row("360G-chest-2", "300", "08/2013", "360G-chest-quay", "Quay Street Party"),
                row("360G-chest-3", "300", "2014-08-01", "360G-chest-quay", "Quay St <b>Party</b>"),
                row("360G-chest-4", "30", "2014-08-01", "", "Weavers"),
                row("360G-chest-4", "40", "2014-08-01", "", "Weavers"));
        book.csv(
                "leaving",
                DAY,
                row("360G-chest-9", "1", "2020-01-01", "", "Gone"),
                row("360G-chest-8", "1", "2020-01-01", "", "Here"));
        book.csv("leaving", DAY.plusDays(9), row("360G-chest-8", "1", "2020-01-01", "", "Here"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /grants                                          | 561 grants
            /grants?q=jubilee                                | sorted by
            /grants?year=2013&recipients=unnumbered          | remove
            /grants?funder=360G-chest                        | 6 grants
            /grants?programme=Inclusive+Neighbourhood+Grants | 11 grants
            /grants?least=500&below=1000                     | of one size
            /grants?q=zzzzzz                                 | No grant is found
            /grants?q=%27%20%22%00%5C(!%26:*                 | Grants
            /grants?year=abc&sort=x&page=0&page=-1           | 561 grants
            /grants?page=999999999                           | 561 grants
            /grants?year=2103                                | No grant is found
            /grants/pictures                                 | How large the grants are
            /grants/pictures?q=zzzzzz                        | There is nothing to draw
            /grants/funders                                  | Trafford Metropolitan Borough Council
            /grants/funders/GB-LAE-TRF                       | 555 grants
            /grants/recipients/360G-chest-quay               | Quay Street Party
            /grants/360G-traffordmbc-VSG1342                 | Altrincham Children
            /grants/360G-chest-a/b%201                       | Individual, withheld
            /grants/360G-chest-2                             | August 2013
            /grants/360G-chest-4                             | for 2 awards
            /grants/360G-chest-4~2014-08-01~40               | £40
            /grants/360G-chest-9                             | no longer in its source
            """)
    void aPageSaysWhatItShould(String address, String words) throws Exception {
        var page = get(book.at(address));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(words).doesNotContain("Ashworth");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/grants/no-such",
                "/grants/funders/no-such",
                "/grants/recipients/no-such",
                "/grants/recipients/grant:360G-chest-4"
            })
    void whatIsNotThereIsNotFound(String address) throws Exception {
        assertThat(get(book.at(address)).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/grants", "/grants/pictures", "/grants/funders", "/"})
    void aPlaceWithoutGrantsHasThesePagesToo(String address) throws Exception {
        assertThat(get(empty.at(address)).statusCode()).isEqualTo(200);
    }

    @Test
    void allSpellingsOfARecipientStandTogetherAndAreEscaped() throws Exception {
        assertThat(get(book.at("/grants/recipients/360G-chest-quay")).body())
                .contains("Quay Street Party", "Quay St &lt;b>Party")
                .contains("£600");
    }

    @Test
    void aRecipientOnTheRegisterHasItsGrantsOnItsOwnPage() throws Exception {
        assertThat(get(book.at("/organisations/GB-CHC-1110767")).body()).contains("Grants it received");
        var moved = get(book.at("/grants/recipients/GB-CHC-1110767"));
        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(moved.headers().firstValue("Location")).contains(book.at("/organisations/GB-CHC-1110767"));
    }

    @Test
    void whatNoSourceHasAnyMoreIsNotInListsOrSums() throws Exception {
        assertThat(get(book.at("/grants?q=gone")).body()).contains("No grant is found");
    }

    @Test
    void countsAreNewAfterAnImport(@Autowired Places places, @Autowired Imports imports) throws Exception {
        var growing = Grantbook.in("growing", places, imports);
        growing.csv("first", DAY, row("360G-chest-1", "5", "2024-01-01", "", "Knitters"));
        assertThat(get(growing.at("/grants?q=knitters")).body()).contains("1 grant · £5<");
        growing.csv(
                "first",
                DAY,
                row("360G-chest-1", "5", "2024-01-01", "", "Knitters"),
                row("360G-chest-2", "5", "2024-01-01", "", "Knitters"));
        assertThat(get(growing.at("/grants?q=knitters")).body()).contains("2 grants · £10<");
    }

    @Test
    void everyFigureOfAPictureOpensToItsRows() throws Exception {
        assertThat(get(book.at("/grants/pictures?funder=360G-chest")).body())
                .contains(book.at("/grants?funder=360G-chest&amp;year=2014&amp;currency=GBP"))
                .contains("recipients=individual");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/grants?q=community&year=2014",
                "/grants/pictures",
                "/grants/funders",
                "/grants/funders/GB-LAE-TRF",
                "/grants/recipients/360G-chest-quay",
                "/grants/360G-traffordmbc-VSG1342",
                "/organisations/GB-CHC-1110767"
            })
    void noPageAsksTheDatabaseOften(String address) throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var statements = new ListAppender<ILoggingEvent>();
        var before = logger.getLevel();
        statements.start();
        logger.addAppender(statements);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            assertThat(get(book.at(address)).statusCode()).isEqualTo(200);
            assertThat(statements.list.stream()
                            .filter(event ->
                                    event.getFormattedMessage().startsWith("Executing prepared SQL statement")))
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        } finally {
            logger.setLevel(before);
            logger.setAdditive(true);
            logger.detachAppender(statements);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
