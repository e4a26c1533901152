package org.folkmoot.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.Site;
import org.folkmoot.Statements;
import org.folkmoot.database.Locality;
import org.folkmoot.database.Transactions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@House
class LogPageTest {

    private static final UUID PERSON = UUID.fromString("0198f0a0-0000-7000-8000-00000000000a");

    @LocalServerPort
    private int port;

    @BeforeAll
    static void thirtyEntries(
            @Autowired Fresh fresh,
            @Autowired Transactions transactions,
            @Autowired Log log,
            @Autowired Sequencer sequencer) {
        fresh.place("t-log-none");
        var place = fresh.place("t-log-page");
        transactions.inside(place, () -> {
            for (int i = 1; i <= 30; i++) {
                log.stage(Act.of(Kind.IMPORTED).fact("new", 1_000 + i).person("by", PERSON));
            }
            log.stage(Act.of(Kind.CLAIM_ACCEPTED).fact("organisation", "GB-CHC-1193780"));
            return true;
        });
        sequencer.number(place);
        transactions.inside(new Locality("t-log-page"), () -> {
            log.stage(Act.of(Kind.MERGED));
            return true;
        });
    }

    @Test
    void theNewestStandsFirstInPlainWords() {
        var page = site().page("/t-log-page/log");
        assertThat(page)
                .contains("31 entries", "An organisation’s entry was handed to its own people.")
                .contains("/t-log-page/organisations/GB-CHC-1193780")
                .contains("1,030 new", "1,007 new")
                .doesNotContain("1,006 new", "turned out to be one organisation", PERSON.toString());
        assertThat(page.indexOf("1,030 new")).isLessThan(page.indexOf("1,029 new"));
    }

    @Test
    void theRestStandsOnTheSecondPage() {
        assertThat(site().page("/t-log-page/log?page=2"))
                .contains("1,001 new", "1,006 new")
                .doesNotContain("1,007 new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999999999999"})
    void aPageThatIsNoNumberIsTheFirst(String number) {
        assertThat(site().page("/t-log-page/log?page=" + number)).contains("1,030 new");
    }

    @Test
    void anEmptyLogSaysWhatWillStandThere() {
        assertThat(site().page("/t-log-none/log")).contains("Nothing is in the log yet");
        assertThat(site().page("/t-log-none/data/log.json")).isEqualTo("[\n]\n");
    }

    @Test
    void everyPageLinksTheLog() {
        assertThat(site().page("/t-log-page/")).contains("<a href=\"/t-log-page/log\">Public log</a>");
    }

    @Test
    void theDataHoldsEveryEntryInOrder() {
        var log = JsonMapper.shared().readTree(site().page("/t-log-page/data/log.json"));
        assertThat(log.size()).isEqualTo(31);
        assertThat(log.get(0).get("number").asInt()).isEqualTo(1);
        assertThat(log.get(0).get("facts").get("new").asString()).isEqualTo("1001");
        assertThat(log.get(0).get("prints").get("by").asString()).hasSize(64);
        assertThat(log.get(30).get("kind").asString()).isEqualTo("claim-accepted");
    }

    @Test
    void aPageAsksTheDatabaseTwoThings(@Autowired Statements statements) {
        assertThat(statements.during(() -> site().page("/t-log-page/log"))).hasSize(2);
    }

    private Site site() {
        return new Site(port);
    }
}
