package org.folkmoot.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.Client;
import org.folkmoot.House;
import org.folkmoot.place.Chosen;
import org.folkmoot.place.ChosenSettings;
import org.folkmoot.place.Setting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Volunteering and funding are not built here: the settings say where they are. */
@House
class ElsewhereTest {

    private static final String MONEY = "https://money.example/search?place=1";

    @Autowired
    private Town towns;

    @Autowired
    private ChosenSettings settings;

    @LocalServerPort
    private int port;

    private Town.In town;

    @BeforeEach
    void place() {
        town = towns.fresh(port, "elsewhere-town");
    }

    private String about(String topic) {
        return Client.location(
                town.amal().post(town.desk("/call"), "words", "Help", "topic", topic, "email", "ann@band.example"));
    }

    private void set(Setting setting, String value) {
        town.inside(() -> settings.save(settings.number(), Chosen.NOTHING.with(setting, value), town.id("amal")));
    }

    @Test
    void whereNothingIsSetNothingIsShown() {
        assertThat(town.amal().page("/elsewhere-town/support")).doesNotContain("Look for money", "Volunteering: find");
        assertThat(town.amal().page("/elsewhere-town/resources")).doesNotContain("Look for money");
        assertThat(town.amal().page(about("funding"))).doesNotContain("What may help them");
    }

    @Test
    void whatIsSetIsLinkedFromTheRightPages() {
        set(Setting.FUNDING, MONEY);
        assertThat(town.amal().page("/elsewhere-town/support"))
                .contains("href=\"" + MONEY + "\"", "Look for money")
                .doesNotContain("Volunteering: find");
        assertThat(town.amal().page("/elsewhere-town/resources")).contains("href=\"" + MONEY + "\"", "Finding money");
        var path = about("funding.bid");
        assertThat(town.amal().page(path)).contains("href=\"" + MONEY + "\"");
        assertThat(town.amal()
                        .post(path + "/draft", "reply", "Look:", "add", MONEY)
                        .body())
                .contains("Look for money for your group: " + MONEY + "</textarea>");
        assertThat(town.amal().page(about("volunteering"))).doesNotContain(MONEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://money.example",
                "javascript:alert(1)",
                "https://",
                "https://user:secret@money.example",
                "https://money.example/a b",
                "money.example"
            })
    void whatIsNoAddressIsNeverLinked(String value) {
        assertThat(Chosen.isAddress(value)).isFalse();
        set(Setting.FUNDING, value);
        assertThat(town.amal().page("/elsewhere-town/support")).doesNotContain("Look for money");
    }
}
