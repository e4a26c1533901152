package org.folkmoot.register.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.House;
import org.folkmoot.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@House
class ListingTest {

    @LocalServerPort
    private int port;

    private Town.Of town;

    @BeforeEach
    void place(@Autowired Town towns) {
        town = towns.of("list-town", port);
    }

    @Test
    void whoIsNotSignedInSignsInFirstAndComesBack() {
        var answer = town.stranger().get(town.path("/list-your-organisation"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/sign-in?back=%2Flist-town%2Fmy%2Flisting");
        assertThat(town.stranger().get(town.path("/my/listing")).statusCode()).isEqualTo(404);
        assertThat(town.stranger().page(town.path("/"))).contains("/list-town/list-your-organisation");
    }

    @Test
    void everyAnswerLeadsToTheNextQuestionAndTheLastToTheSummary() {
        var listing = AListing.begun(town, town.signedIn("ada"));
        assertThat(listing.answer("name", "name", "Xylophone Growers")).endsWith("/activities");
        assertThat(listing.answer("activities", "activities", "Growing")).endsWith("/number");
        assertThat(listing.answer("number")).endsWith("/place");
        assertThat(listing.answer("place", "place", "unsaid")).endsWith("/size");
        assertThat(listing.answer("size")).endsWith("/website");
        assertThat(listing.answer("website")).endsWith("/contact");
        assertThat(listing.answer("contact")).endsWith("/role");
        assertThat(listing.answer("role", "your_name", "Ada")).isEqualTo(listing.path());
        assertThat(listing.answer("size", "change", "yes")).isEqualTo(listing.path());
    }

    @Test
    void oneComesBackAnotherDayOnAnotherDevice() {
        var listing = AListing.begun(town, town.signedIn("ada"));
        listing.answer("name", "name", "Xylophone Growers");
        var telephone = town.signedIn("ada");
        assertThat(telephone.page(town.path("/my"))).contains("Xylophone Growers", "not handed in yet");
        assertThat(telephone.page(listing.path() + "/name")).contains("value=\"Xylophone Growers\"");
    }

    @Test
    void nobodyElseFindsTheDraft() {
        var listing = AListing.begun(town, town.signedIn("ada"));
        var other = town.signedIn("ben");
        var nothing = other.get(town.path("/my/listing/01900000-0000-7000-8000-00000000000f"));
        assertThat(other.get(listing.path()).statusCode()).isEqualTo(404).isEqualTo(nothing.statusCode());
        assertThat(other.post(listing.path() + "/name", "name", "Mine").statusCode())
                .isEqualTo(404);
        assertThat(other.post(listing.path() + "/submit").statusCode()).isEqualTo(404);
        assertThat(other.post(listing.path() + "/withdraw").statusCode()).isEqualTo(404);
        assertThat(town.staff("sam")
                        .get(town.path("/desk/listings/" + listing.id()))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "name, name, '', Enter the name of your organisation.",
        "name, name, ---, Enter a name with letters or digits in it.",
        "activities, activities, ' ', Say in a sentence or two what it does.",
        "same, same, '', Choose one of the answers.",
        "number, number, 123, Choose the register that gave the number",
        "place, place, moon, Choose one of the answers.",
        "website, website, javascript:alert(1), 'Enter a web address, like www.example.org'",
        "contact, email, jo@, 'Enter an e-mail address, like hello@example.org'",
        "contact, phone, ring me, 'Enter a telephone number, like 0161 496 0000'",
        "role, your_name, '', Enter your name."
    })
    void whatCannotBeTakenIsSaidBesideTheFieldAndNothingTypedIsLost(
            String question, String field, String typed, String sentence) {
        var listing = AListing.begun(town, town.signedIn("ada"));
        var answer = listing.client().post(listing.path() + "/" + question, field, typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(sentence)
                .contains("id=\"" + (field.equals("number") ? "register" : field) + "-problem\"");
        if (question.equals("website")) {
            assertThat(answer.body()).contains("value=\"javascript:alert(1)\"");
        }
    }

    @Test
    void aWrongPostcodeAndATextWithoutEndAreRefused() {
        var listing = AListing.begun(town, town.signedIn("ada"));
        assertThat(listing.client()
                        .post(listing.path() + "/place", "place", "shown", "postcode", "X")
                        .body())
                .contains("Enter the whole postcode, like M33 7XY");
        assertThat(listing.client()
                        .post(listing.path() + "/activities", "activities", "x".repeat(1_001))
                        .body())
                .contains("This has 1,001 letters. Shorten it to 1,000.");
        assertThat(listing.client()
                        .post(listing.path() + "/name", "name", "<script>alert(1)</script>")
                        .statusCode())
                .isEqualTo(303);
        assertThat(listing.client().page(listing.path()))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void whatMayBeTheSameIsShownAndChoosingItLeadsToTheClaim() {
        var listing = AListing.begun(town, town.signedIn("ada"));
        assertThat(listing.answer("name", "name", "Brass Band of Sale")).endsWith("/same");
        assertThat(listing.client().page(listing.path() + "/same")).contains("Sale Brass Band", "None of these");
        var band = town.organisation("GB-CHC-1193780");
        assertThat(listing.answer("same", "same", band.toString())).isEqualTo(town.path("/my/claims/" + band));
        assertThat(listing.client().post(listing.path() + "/same", "same", "x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anOfficialNumberThatIsListedAlreadyIsRefused() {
        var listing = AListing.begun(town, town.signedIn("ada"));
        var answer = listing.client().post(listing.path() + "/number", "register", "GB-CHC", "number", "1193780");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Sale Brass Band is listed with this number already.");
        assertThat(listing.client()
                        .post(listing.path() + "/number", "register", "GB-CHC", "number", "12")
                        .statusCode())
                .isEqualTo(422);
        listing.answer("number", "register", "GB-CHC", "number", "1193781");
    }

    @Test
    void nothingIsHandedInBeforeEverythingIsAnswered() {
        var listing = AListing.begun(town, town.signedIn("ada"));
        listing.answer("name", "name", "Xylophone Growers");
        var answer = listing.client().post(listing.path() + "/submit");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Answer the question “What it does” first.", listing.path() + "/activities");
    }

    @Test
    void whatIsHandedInWaitsAndCanNoLongerBeChangedButTakenBack() {
        var ada = town.signedIn("ada");
        var listing = AListing.handedIn(town, ada, "Xylophone Growers");
        assertThat(ada.page(listing.path())).contains("Thank you, it is handed in", "What happens now");
        assertThat(ada.post(listing.path() + "/name", "name", "Other").statusCode())
                .isEqualTo(404);
        assertThat(ada.post(listing.path() + "/submit").statusCode()).isEqualTo(404);
        assertThat(ada.post(listing.path() + "/withdraw").statusCode()).isEqualTo(303);
        assertThat(ada.get(listing.path()).statusCode()).isEqualTo(404);
        assertThat(town.count(town.table("register_listing") + " where answers <> '{}'"))
                .isZero();
        assertThat(town.staff("sam").page(town.path("/desk/listings"))).contains("Nothing waits");
    }

    @Test
    void aDraftThatIsThrownAwayLeavesNothing() {
        var listing = AListing.filled(town, town.signedIn("ada"), "Xylophone Growers");
        listing.client().post(listing.path() + "/withdraw");
        assertThat(town.count(town.table("register_listing"))).isZero();
    }

    @Test
    void aPageSendsAtMostTwelveStatements(@Autowired Statements statements) {
        var ada = town.signedIn("ada");
        var listing = AListing.filled(town, ada, "Xylophone Growers");
        for (var path : new String[] {
            town.path("/my"),
            town.path("/my/listing"),
            listing.path(),
            listing.path() + "/name",
            listing.path() + "/same"
        }) {
            assertThat(statements.during(() -> ada.page(path))).as(path).hasSizeLessThanOrEqualTo(Statements.MOST);
        }
    }
}
