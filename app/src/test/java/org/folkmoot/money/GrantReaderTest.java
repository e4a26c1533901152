package org.folkmoot.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.folkmoot.place.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of one published grant; the rules are in docs/rules/money.md. */
class GrantReaderTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final GrantReader READER = new GrantReader(
            Packs.read(Path.of("../packs")).pack("england-and-wales").orElseThrow(),
            Instant.parse("2026-11-22T12:00:00Z"));

    private final ObjectNode grant = (ObjectNode) MAPPER.readTree("""
            {"id": "360G-chest-1", "title": "A grant", "description": "For something", "currency": "GBP",
             "amountAwarded": 2500, "awardDate": "2024-03-31",
             "recipientOrganization": [{"id": "GB-CHC-1193780", "name": "Sale Food Bank"}],
             "fundingOrganization": [{"id": "360G-chest", "name": "Community Chest"}]}""");

    @Test
    void anOrdinaryGrantIsTaken() {
        var stated = taken();
        assertThat(stated.amount()).isEqualByComparingTo("2500");
        assertThat(stated.recipient()).isEqualTo("GB-CHC-1193780");
        assertThat(stated.kind()).isEqualTo(RecipientKind.NUMBERED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            awardDate          | 2103-05-01 | The award date 2103-05-01 cannot be right: it is more than a year ahead.
            awardDate          | 0213-05-01 | The award date 0213-05-01 cannot be right: it is before 1900.
            awardDate          | 2014-02-30 | "2014-02-30" is not a day. Write it as 2024-03-31.
            awardDate          | 05/31/2014 | "05/31/2014" is not a day. Write it as 2024-03-31.
            awardDate          | ''         | The row has no award date.
            currency           | ''         | The row has no currency, so the amount could be anything. Write GBP, EUR or the like.
            currency           | pounds     | "POUNDS" is not a currency of ISO 4217, such as GBP.
            amountAwarded      | -500       | The amount awarded, -500, is below zero. A grant that was given back stays a grant; what was paid belongs under Amount Disbursed.
            amountAwarded      | two        | "two" is not an amount of money.
            amountAwarded      | ''         | The row does not say what was awarded.
            amountAwarded      | 1e999999999 | "1e999999999" is not an amount of money.
            id                 | ''         | The row has no identifier. Give each grant one, such as 360G-yourprefix-001.
            """)
    void aValueThatCannotBeRightIsRefusedWithASentence(String field, String value, String sentence) {
        grant.put(field, value);
        assertThat(refused()).isEqualTo(sentence);
    }

    @Test
    void aGrantToTwoOrganisationsIsRefused() {
        grant.withArray("recipientOrganization")
                .addObject()
                .put("name", "Another")
                .put("id", "x");
        assertThat(refused()).startsWith("The grant is awarded to more than one recipient.");
    }

    @Test
    void aGrantToAnOrganisationAndAPersonIsRefused() {
        grant.putObject("recipientIndividual").put("id", "x").put("name", "Somebody");
        assertThat(refused()).startsWith("The grant is awarded to more than one recipient.");
    }

    @Test
    void aMegabyteOfDescriptionIsRefused() {
        grant.put("description", "x".repeat(1_000_000));
        assertThat(refused())
                .isEqualTo("The description has 1,000,000 characters; the longest that is taken has 20,000.");
    }

    @Test
    void aGrantWithoutFunderOrRecipientIsRefused() {
        var recipient = grant.remove("recipientOrganization");
        assertThat(refused()).isEqualTo("The row does not name who received the grant.");
        grant.set("recipientOrganization", recipient);
        grant.remove("fundingOrganization");
        assertThat(refused()).startsWith("The row does not say who gives");
    }

    @Test
    void aZeroWidthSpaceInAnIdentifierVanishes() {
        grant.put("id", "360G-\u200bchest-\ufeff1");
        assertThat(taken().id()).isEqualTo("360G-chest-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-09-10, 2014-09-10",
        "2014-09-10T00:00:00+00:00, 2014-09-10",
        "2020-03-19T00:00:00.000Z, 2020-03-19",
        "2014-07-16 13:50:00.000000, 2014-07-16",
        "19/03/2015, 2015-03-19",
        "26/03/2001 00:00, 2001-03-26",
        "5/12/2014, 2014-12-05"
    })
    void daysOfEveryStyleAreRead(String published, String day) {
        grant.put("awardDate", published);
        assertThat(taken().awarded()).isEqualTo(day);
        assertThat(taken().fields()).contains("\"awardDate\":\"" + day + "\"").doesNotContain("asPublished");
    }

    @Test
    void aMonthIsItsFirstDayAndSaysThatNoDayWasPublished() {
        grant.put("awardDate", "08/2013");
        assertThat(taken().awarded()).isEqualTo("2013-08-01");
        assertThat(taken().fields()).contains("\"asPublished\":{\"awardDate\":\"08/2013\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2266       | 2266
            3028.63    | 3028.63
            £1,250     | 1250
            1,250.50   | 1250.5
            2000.0     | 2000
            """)
    void amountsAreDecimals(String published, String amount) {
        grant.put("amountAwarded", published);
        assertThat(taken().amount()).isEqualByComparingTo(amount);
    }

    @Test
    void aCompanysNumberGetsBackTheZerosThatASpreadsheetDropped() {
        recipient().put("id", "360G-chest-x").put("companyNumber", "7597525");
        assertThat(taken().recipient()).isEqualTo("GB-COH-07597525");
        recipient().put("id", "GB-COH-7597525").remove("companyNumber");
        assertThat(taken().recipient()).isEqualTo("GB-COH-07597525");
    }

    @Test
    void allOfficialNumbersOfARecipientAreKept() {
        recipient().put("charityNumber", "1193780").put("companyNumber", "09646545");
        assertThat(taken().numbers()).containsExactly("GB-CHC-1193780", "GB-COH-09646545");
    }

    @Test
    void aHomeMadeNumberIsNotOfficialButTellsRecipientsApart() {
        recipient().put("id", "360G-chest-quay_street");
        assertThat(taken().kind()).isEqualTo(RecipientKind.UNNUMBERED);
        assertThat(taken().recipient()).isEqualTo("360G-chest-quay_street");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DUMMY01", "GB-REV", "GB-CHC-n/a", "GB-CHC-awaiting number"})
    void aNumberThatIsNoneJoinsNobody(String id) {
        recipient().put("id", id);
        assertThat(taken().recipient()).isEqualTo("grant:360G-chest-1");
        assertThat(taken().numbers()).isEmpty();
    }

    @Test
    void aPersonIsWithheldWhereverTheNameStands() {
        recipient()
                .put("id", "360G-chest-margaret_ashworth")
                .put("name", "Margaret Ashworth")
                .put("postalCode", "M33 4QW");
        grant.put("title", "Grant to Margaret Ashworth").put("description", "So that margaret ashworth can paint");
        var stated = taken();
        assertThat(stated.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("ashworth", "m33");
        assertThat(stated.kind()).isEqualTo(RecipientKind.INDIVIDUAL);
        assertThat(stated.amount()).isEqualByComparingTo("2500");
        assertThat(stated.title()).isEqualTo("Grant to Individual, withheld");
    }

    @Test
    void whoeverIsPublishedAsAPersonIsWithheldWhateverTheName() {
        grant.remove("recipientOrganization");
        grant.putObject("recipientIndividual").put("id", "360G-chest-zx").put("name", "Zxqv");
        assertThat(taken().toString()).doesNotContain("Zxqv", "360G-chest-zx").contains("Individual, withheld");
    }

    @Test
    void aCharityNamedAfterAPersonIsNotWithheld() {
        recipient().put("name", "Margaret Ashworth");
        assertThat(taken().recipientName()).isEqualTo("Margaret Ashworth");
    }

    @Test
    void theFundersContactPersonIsNotKept() {
        grant.withArray("fundingOrganization").get(0);
        ((ObjectNode) grant.withArray("fundingOrganization").get(0))
                .put("contactName", "Percy Vale")
                .put("email", "percy@chest.example")
                .put("telephone", "0161 496 0000");
        grant.put("description", "Write to percy@chest.example");
        assertThat(taken().fields()).doesNotContain("Percy", "percy", "0161");
    }

    @Test
    void aRefugeKeepsNoPlace() {
        recipient()
                .put("name", "Safe Haven Women's Refuge")
                .put("postalCode", "M33 4QW")
                .put("addressLocality", "Sale");
        grant.putArray("beneficiaryLocation")
                .addObject()
                .put("name", "Sale Moor")
                .put("geoCode", "E05000836");
        assertThat(taken().fields()).doesNotContain("M33", "Sale Moor", "E05000836");
        assertThat(taken().postcode()).isEmpty();
    }

    @Test
    void aValueThatDoesNotFitTheStandardIsKeptAsPublished() {
        grant.put("amountAppliedFor", "about a thousand").put("url", "not an address");
        assertThat(taken().fields())
                .contains("\"asPublished\":{")
                .contains("\"amountAppliedFor\":\"about a thousand\"")
                .contains("\"url\":\"not an address\"");
    }

    @Test
    void membersThatTheStandardDoesNotKnowAreKept() {
        grant.putArray("ourOwn").add("x");
        assertThat(taken().fields()).contains("\"ourOwn\":[\"x\"]");
    }

    @Test
    void nullsSayNothing() {
        grant.putNull("title").putNull("description").putNull("plannedDates");
        assertThat(taken().title()).isEqualTo("Grant to Sale Food Bank");
    }

    @Test
    void everyColumnTitleOfTheStandardIsKnown() {
        assertThat(List.of(
                        "Identifier",
                        "from an open call?",
                        "Data source",
                        "Planned Dates:Duration (months)",
                        "Beneficiary Location:1:Geographic Code",
                        "recipientOrganization/0/id",
                        "recipient_org_name"))
                .allMatch(title -> Standard.place(title).isPresent());
        assertThat(Standard.place("Beneficiary Location:1:Name").orElseThrow().index())
                .isOne();
        assertThat(Standard.place("selection_rule")).isEmpty();
    }

    private ObjectNode recipient() {
        return (ObjectNode) grant.withArray("recipientOrganization").get(0);
    }

    private Stated taken() {
        return switch (READER.read(grant)) {
            case GrantReader.Taken(Stated stated) -> stated;
            case GrantReader.Refused refused -> throw new AssertionError(refused.reason());
        };
    }

    private String refused() {
        return switch (READER.read(grant)) {
            case GrantReader.Taken taken -> throw new AssertionError(taken);
            case GrantReader.Refused(String reason) -> reason;
        };
    }
}
