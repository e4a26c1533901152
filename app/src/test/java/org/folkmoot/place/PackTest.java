package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.place.Shipped.ENGLAND;
import static org.folkmoot.place.Shipped.PACKS;
import static org.folkmoot.place.Shipped.SCOTLAND;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackTest {

    @Test
    void thereAreTwoJurisdictions() {
        assertThat(PACKS.byName()).containsOnlyKeys("england-and-wales", "scotland");
    }

    @Test
    void eachJurisdictionBelievesItsOwnRegisterFirst() {
        assertThat(ENGLAND.registers().keySet()).startsWith("GB-CHC", "GB-SC", "GB-NIC");
        assertThat(SCOTLAND.registers().keySet()).startsWith("GB-SC", "GB-CHC", "GB-NIC");
    }

    @ParameterizedTest
    @CsvSource({
        "GB-CHC-1193780, GB-CHC, 1193780",
        "GB-CHC-210843-2, GB-CHC, 210843-2",
        "GB-SC-SC000117, GB-SC, SC000117",
        "GB-COH-RS007220, GB-COH, RS007220",
        "GB-COH-R0000316, GB-COH, R0000316",
        "GB-MPR-10BENS, GB-MPR, 10BENS",
        "GB-CASC-9abbf705, GB-CASC, 9abbf705",
        "GB-LAE-TRF, GB-LAE, TRF",
        "360G-trafford-be_active, 360G, trafford-be_active",
        "360G-wolfson:org:x, 360G, wolfson:org:x",
        "XI-SAMPLE-0001, XI-SAMPLE, 0001"
    })
    void readsANumberOfARegister(String id, String prefix, String number) {
        assertThat(ENGLAND.orgId(id))
                .isEqualTo(new OrgId.Registered(ENGLAND.register(prefix).orElseThrow(), number))
                .hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IE-CHY-20009090", "XI-PB-1", "US-EIN-11-222"})
    void acceptsARegisterThatThePackDoesNotKnow(String id) {
        assertThat(ENGLAND.orgId(id)).isEqualTo(new OrgId.Elsewhere(id)).hasToString(id);
    }

    @Test
    void refusesANumberThatTheRegisterCannotHaveGiven() {
        assertThat(ENGLAND.orgId("GB-COH-7195995"))
                .isEqualTo(new OrgId.Refused(
                        "\"7195995\" is not a number of this register (Companies House): it must be eight"
                                + " characters; a spreadsheet may have dropped a 0 at the front"));
        assertThat(ENGLAND.orgId("GB-CHC-")).isInstanceOf(OrgId.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1193780", "gb-chc-1193780", "GB-CHC", "Trafford"})
    void refusesWhatIsNoNumber(String text) {
        assertThat(ENGLAND.orgId(text))
                .isEqualTo(new OrgId.Refused("\"" + text + "\" is not an official number: write the register, a hyphen"
                        + " and the number, such as GB-CHC-1193780"));
    }

    @Test
    void linksANumberToItsOfficialPage() {
        Register charities = ENGLAND.register("GB-CHC").orElseThrow();
        assertThat(charities.link("1193780"))
                .contains(
                        URI.create(
                                "https://register-of-charities.charitycommission.gov.uk/en/charity-search/-/charity-details/1193780"));
        assertThat(ENGLAND.register("360G").orElseThrow().link("a b/c?d"))
                .contains(URI.create("https://grantnav.threesixtygiving.org/org/360G-a%20b%2Fc%3Fd"));
        assertThat(ENGLAND.register("GB-LAE").orElseThrow().link("TRF")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "charity, charity",
        "Charitable company, charitable-company",
        "Company (the charity is registered with Companies House), charitable-company",
        "'CIO (Charitable Incorporated Organisation, E&W)', cio",
        "cio, cio",
        "SCIO (Scottish Charitable Incorporated Organisation), scio",
        "Unincorporated association, association",
        "Trust (founding document is a deed of trust) (other than educational endowment), trust",
        "registered society, registered-society",
        "Community Benefit Society, community-benefit-society",
        "community amateur sports club, sports-club",
        "Statutory corporation (Royal Charter etc), chartered-body",
        "Educational endowment, educational-endowment",
        "Previously excepted, charity",
        "Other, other"
    })
    void readsThePublishedWordsForLegalForms(String published, String code) {
        assertThat(ENGLAND.legalForm(published)).map(LegalForm::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grant recipient", "sports club: Bowling", "food bank"})
    void aKindOfGroupIsNoLegalForm(String kind) {
        assertThat(ENGLAND.legalForm(kind)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "active 2021, ACTIVE",
        "active, ACTIVE",
        "Up-to-date, ACTIVE",
        "In default, ACTIVE",
        "Due documents received late, ACTIVE",
        "Recently registered, ACTIVE",
        "True, ACTIVE",
        "Overdue: 64 days, ACTIVE",
        "removed by 2021, ENDED",
        "Removed, ENDED",
        "False, ENDED",
        "'', UNKNOWN",
        "inactive, UNKNOWN"
    })
    void readsThePublishedWordsForStatus(String published, Status status) {
        assertThat(ENGLAND.status(published)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"0, micro", "9999.99, micro", "10000, small", "999999, medium", "100000000, super-major"})
    void aBandBeginsAtItsLowerLimit(BigDecimal income, String code) {
        assertThat(ENGLAND.band(income)).map(IncomeBand::code).contains(code);
    }

    @Test
    void aNegativeIncomeHasNoBand() {
        assertThat(ENGLAND.band(new BigDecimal("-0.01"))).isEmpty();
    }

    @Test
    void aPackReplacesSingleWordsOfTheOneItExtends() {
        assertThat(ENGLAND.word(Word.BODY_HERE, Locale.ENGLISH)).isEqualTo("council for voluntary service (CVS)");
        assertThat(SCOTLAND.word(Word.BODY_HERE, Locale.ENGLISH)).isEqualTo("third sector interface (TSI)");
        assertThat(SCOTLAND.word(Word.COUNTERPART, Locale.ENGLISH)).isEqualTo("council, NHS or funder");
    }

    @Test
    void aLanguageWithoutWordsFallsBackOnTheFirst() {
        assertThat(ENGLAND.word(Word.WALL, Locale.of("cy"))).isEqualTo("who can see what");
    }

    @Test
    void titlesStandAboveAClass() {
        Classification classes = ENGLAND.classification();
        assertThat(classes.activity("D13")).map(Activity::group).contains("D10");
        assertThat(classes.sectionTitle("D13")).contains("Social services");
        assertThat(classes.groupTitle("A11")).contains("Culture and arts");
        assertThat(classes.groupTitle("A")).isEmpty();
        assertThat(classes.tag("CV103")).map(Tag::title).contains("Umbrella bodies");
        assertThat(classes.tags()).hasSize(254);
    }

    @Test
    void aRealPlaceKnowsNoInventedRegister() {
        var real = ENGLAND.real();
        assertThat(ENGLAND.register("XI-SAMPLE")).isPresent();
        assertThat(real.register("XI-SAMPLE")).isEmpty();
        assertThat(real.orgId("XI-SAMPLE-0001")).isEqualTo(new OrgId.Elsewhere("XI-SAMPLE-0001"));
        assertThat(real.registers().keySet())
                .as("and all others, in their order")
                .containsExactlyElementsOf(ENGLAND.registers().keySet().stream()
                        .filter(prefix -> !prefix.equals("XI-SAMPLE"))
                        .toList());
        assertThat(real.legalForms()).isEqualTo(ENGLAND.legalForms());
    }
}
