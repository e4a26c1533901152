package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class AskTest {

    private static final String PATH = "/ask-town/support";

    @Autowired
    private Town towns;

    @Autowired
    private AskedBox box;

    @Autowired
    private Groups groups;

    @LocalServerPort
    private int port;

    private Town.In town;
    private Client anyone;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "ask-town");
        anyone = new Client(port, "");
    }

    @Test
    void whereNobodyAnswersNothingIsAskedAndNothingPromised(@Autowired Fresh fresh) {
        fresh.place("ask-nobody");
        assertThat(anyone.page("/ask-nobody/support"))
                .contains("Nobody answers questions here")
                .doesNotContain("<textarea", "A person answers");
        assertThat(anyone.post("/ask-nobody/support", "words", "Help", "email", "a@b.example")
                        .statusCode())
                .isEqualTo(422);
        assertThat(fresh.owner()
                        .sql("select count(*) from ask_nobody.support_asked")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anybodyAsksWithoutAnAccountAndGetsAReferenceAndADay() {
        assertThat(anyone.page(PATH))
                .contains("You need no account")
                .contains("Finding money › Writing an application");
        var thanks = Client.location(anyone.post(
                PATH,
                "topic",
                "funding.bid",
                "words",
                "Who pays for minibuses? Ours broke.",
                "group",
                "larkhill brass band",
                "email",
                " Ann@Band.example"));
        assertThat(thanks).matches("/ask-town/support/asked/[2-9A-Z]{4}-[2-9A-Z]{4}");
        var reference = thanks.substring(thanks.lastIndexOf('/') + 1);
        assertThat(anyone.page(thanks)).contains(reference).contains("within 10 working days");
        assertThat(box.takeIn(town.place())).isEqualTo(1);
        assertThat(box.takeIn(town.place())).isZero();
        assertThat(town.text("select reference || ' ' || subject || ' ' || topic || ' ' || channel || ' ' || email"
                        + " from support_case"))
                .isEqualTo(reference + " Who pays for minibuses? funding.bid page ann@band.example");
        assertThat(town.text("select organisation::text from support_group"))
                .isEqualTo(town.organisation(Town.BAND).toString());
        assertThat(town.text(
                        "select email || ' ' || subject || ' ' || (conversation = (select token from support_case))"
                                + " from post_message"))
                .isEqualTo("ann@band.example We have your question [" + reference + "] true");
    }

    @Test
    void theBoxIsEmptiedWhenTheInboxIsOpened() {
        anyone.post(PATH, "words", "Our treasurer has left", "phone", "0161 496 0000");
        assertThat(town.amal().page(town.desk("")))
                .contains("Our treasurer has left")
                .contains("0161 496 0000");
        assertThat(town.count("post_message")).as("nobody to write to").isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ann@band.example | ''            | Say in a few words",
                "Hi | ''               | ''            | Give an e-mail address or a telephone number",
                "Hi | ann at band      | ''            | Enter an e-mail address",
                "Hi | ''               | call me maybe | Enter a telephone number",
            })
    void whatCannotBeTakenSaysWhatToDoAndLosesNothing(String words, String email, String phone, String sentence) {
        var answer = anyone.post(PATH, "words", words, "email", email, "phone", phone, "group", "Pump <b>House");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence).contains("Pump &lt;b>House");
        assertThat(town.count("support_asked")).isZero();
    }

    @Test
    void whatNobodyReadsIsRefused() {
        var answer = anyone.post(PATH, "words", "x".repeat(20_001), "email", "a@b.example");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Shorten it to 20,000");
        assertThat(anyone.post(PATH, "words", "x\u0000y", "email", "a@b.example", "topic", "no-such-topic")
                        .statusCode())
                .isEqualTo(303);
        box.takeIn(town.place());
        assertThat(town.text("select subject || '|' || topic from support_case"))
                .isEqualTo("xy|");
    }

    @Test
    void theGroupIsFoundWhileItsNameIsTyped() {
        assertThat(anyone.page(PATH + "/groups?group=larkh")).contains("value=\"Larkhill Brass Band\"");
        assertThat(anyone.page(PATH + "/groups?group=quay+choir")).contains("value=\"Quay Choir (GB-CHC-1000002)\"");
        assertThat(anyone.page(PATH + "/groups?group=larkhill+b")).contains("value=\"Larkhill Brass Band\"");
        assertThat(anyone.page(PATH + "/groups?group=larkhill+x")).isBlank();
        assertThat(anyone.page(PATH + "/groups?group=")).isBlank();
    }

    @Test
    void aNameThatTwoHaveIsOnlyAName() {
        assertThat(town.inside(() -> groups.meant("Quay Choir"))).isEqualTo(new Groups.Named(null, "Quay Choir"));
        assertThat(town.inside(() -> groups.meant("Quay Choir (GB-CHC-1000002)"))
                        .organisation())
                .isEqualTo(town.organisation("GB-CHC-1000002"));
    }

    @Test
    void onlyWhatCanBeAReferenceIsThanked() {
        assertThat(anyone.get(PATH + "/asked/you-are-a-fool").statusCode()).isEqualTo(404);
    }
}
