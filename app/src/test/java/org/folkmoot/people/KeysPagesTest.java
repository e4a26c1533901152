package org.folkmoot.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.Client;
import org.folkmoot.Fresh;
import org.folkmoot.House;
import org.folkmoot.database.Locality;
import org.folkmoot.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class KeysPagesTest {

    private static final String SCRIPT = "/assets/keys.js";

    @Autowired
    private Fresh fresh;

    @Autowired
    private Somebody somebody;

    @LocalServerPort
    private int port;

    private Locality place;
    private Client ada;
    private Client ben;

    @BeforeEach
    void place() {
        place = fresh.place("key-town");
        ada = somebody.with(port, place, "ada-keys", Role.ADMINISTRATOR);
        ben = somebody.with(port, place, "ben-keys", Role.ADVISER);
    }

    @Test
    void thePageListsThemWithoutScript() {
        assertThat(ada.page("/key-town/desk/keys"))
                .contains("<kbd>g</kbd>\n<kbd>t</kbd>", "data-key=\"s\"", "/key-town/desk/members/import")
                .contains("Switch them off for me");
    }

    @Test
    void nobodyGetsAKeyToWhatIsNotTheirs() {
        assertThat(ben.page("/key-town/desk/keys"))
                .doesNotContain("data-key=\"s\"")
                .contains("data-key=\"t\"");
    }

    @Test
    void eachSwitchesThemOffForThemselves() {
        assertThat(ada.page("/key-town/desk")).contains(SCRIPT, "<dialog");
        assertThat(ada.post("/key-town/desk/keys", "keys", "off").statusCode()).isEqualTo(303);
        assertThat(ada.page("/key-town/desk")).doesNotContain(SCRIPT, "<dialog");
        assertThat(ada.page("/key-town/desk/keys")).contains("Switch them on for me", "<kbd>j</kbd>");
        assertThat(ben.page("/key-town/desk")).contains(SCRIPT);
        assertThat(somebody.signedIn(port, "ada-keys").page("/key-town/desk"))
                .as("in every browser of hers")
                .doesNotContain(SCRIPT);
        ada.post("/key-town/desk/keys", "keys", "on");
        assertThat(ada.page("/key-town/desk")).contains(SCRIPT);
    }

    @Test
    void theyAreForTheStaffAlone() {
        assertThat(new Client(port, "").page("/key-town/")).doesNotContain(SCRIPT, "<dialog");
        var reader = somebody.with(port, place, "tess-keys", Role.TRUSTEE);
        assertThat(reader.page("/key-town/my")).doesNotContain(SCRIPT, "desk/keys");
        assertThat(reader.get("/key-town/desk/keys").statusCode()).isEqualTo(404);
        assertThat(ada.page("/key-town/my")).contains("/key-town/desk/keys");
    }
}
