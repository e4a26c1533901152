package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.House;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.Summary;
import org.folkmoot.place.Imports;
import org.folkmoot.place.SourceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@House
class OrganisationImportTest {

    private static final AnOrganisation BAND =
            anOrganisation().named("Sale Brass Band").numbered("GB-CHC-1193780");
    private static final AnOrganisation CHOIR =
            anOrganisation().named("Urmston Choir").numbered("GB-CHC-1046299");
    private static int made;

    private Shelf.Of register;

    @BeforeEach
    void makeAPlace(@Autowired Shelf shelf) {
        register = shelf.of("t-import-" + ++made);
    }

    @Test
    void tellsNewChangedAndUnchangedRows() {
        assertThat(counts(register.list("list", "2026-01-01", BAND, CHOIR))).containsExactly(2L, 2L, 0L, 0L, 0L);
        assertThat(counts(register.list(
                        "list",
                        "2026-02-01",
                        BAND,
                        CHOIR.with("income", "500"),
                        anOrganisation().named("Club"))))
                .containsExactly(3L, 1L, 1L, 1L, 0L);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        register.list("list", "2026-01-01", BAND, CHOIR);
        var before = register.dossier("GB-CHC-1193780").card();
        assertThat(counts(register.list("list", "2026-01-01", BAND, CHOIR))).containsExactly(2L, 0L, 0L, 2L, 0L);
        assertThat(register.dossier("GB-CHC-1193780").card()).isEqualTo(before);
        assertThat(register.dossier("GB-CHC-1193780").history()).isEmpty();
    }

    @Test
    void whatANewerEditionLeavesOutIsNoLongerInTheSourceSince() {
        register.list("list", "2026-01-01", BAND, CHOIR);
        register.list("list", "2026-02-01", CHOIR);
        var gone = register.dossier("GB-CHC-1193780");
        assertThat(gone.gone()).isTrue();
        assertThat(gone.facts()).allMatch(fact -> LocalDate.parse("2026-02-01").equals(fact.goneSince()));
        assertThat(register.dossier("GB-CHC-1046299").gone()).isFalse();
        assertThat(register.names("brass band")).containsExactly("Sale Brass Band");
    }

    @Test
    void whatComesBackIsInTheSourceAgain() {
        register.list("list", "2026-01-01", BAND, CHOIR);
        register.list("list", "2026-02-01", CHOIR);
        assertThat(counts(register.list("list", "2026-03-01", BAND, CHOIR))).containsExactly(2L, 0L, 1L, 1L, 0L);
        assertThat(register.dossier("GB-CHC-1193780").gone()).isFalse();
    }

    @Test
    void aPartLeavesTheRestAsItIs() {
        register.list("list", "2026-01-01", BAND, CHOIR);
        register.part("list", "2026-02-01", CHOIR.with("income", "1"));
        assertThat(register.dossier("GB-CHC-1193780").gone()).isFalse();
        assertThat(register.dossier("GB-CHC-1193780").facts("Name").getFirst().edition())
                .isEqualTo("2026-01-01");
        assertThat(register.dossier("GB-CHC-1046299").facts("Name").getFirst().edition())
                .isEqualTo("2026-02-01");
    }

    @Test
    void anOlderEditionIsRefusedAndChangesNothing() {
        register.list("list", "2026-02-01", BAND);
        assertThatThrownBy(() -> register.list("list", "2026-01-31", CHOIR))
                .isInstanceOf(FileUnusable.class)
                .hasMessageContaining("2026-01-31")
                .hasMessageContaining("2026-02-01")
                .hasMessageContaining("--edition");
        assertThat(register.total()).isEqualTo(1);
    }

    @Test
    void supersededValuesStayInTheHistoryUntilTheEditionThatChangedThem() {
        register.list("list", "2026-01-01", BAND.with("income", "100").with("scale", "Local"));
        register.list("list", "2026-02-01", BAND.with("income", "200").with("scale", "Local"));
        register.list(
                "list",
                "2026-03-01",
                BAND.named("Sale Band").with("income", "200").with("scale", "Local"));
        var dossier = register.dossier("GB-CHC-1193780");
        assertThat(dossier.history().stream().map(old -> old.label() + " " + old.value() + " " + old.until()))
                .containsExactly("Name Sale Brass Band 2026-03-01", "Yearly income 100 2026-02-01");
        assertThat(dossier.card().name()).isEqualTo("Sale Band");
    }

    @Test
    void theHistoryRemainsWhenAGroupGetsItsNumber() {
        var club = anOrganisation().named("Table Tennis Club").with("source_id", "7");
        register.list("list", "2026-01-01", club.with("income", "100"));
        register.list("list", "2026-02-01", club.with("income", "200").numbered("GB-CHC-1193780"));
        assertThat(register.dossier("GB-CHC-1193780").history().stream().map(Superseded::value))
                .containsExactly("100");
    }

    @Test
    void twoListsThatGiveOneNumberSpeakOfOneOrganisation() {
        register.list("a", "2026-01-01", BAND);
        register.list("b", "2026-01-01", BAND.named("The Sale Brass Band").with("website", "https://sale.example"));
        assertThat(register.total()).isEqualTo(1);
        var card = register.dossier("GB-CHC-1193780").card();
        assertThat(card.otherNames()).containsExactly("The Sale Brass Band");
        assertThat(card.website()).isEqualTo("https://sale.example");
    }

    @Test
    void twoRowsOfOneListThatGiveOneNumberSpeakOfOneOrganisation() {
        register.list(
                "a",
                "2026-01-01",
                BAND.with("source_id", "1"),
                BAND.named("Sale Band").with("source_id", "2"));
        assertThat(register.total()).isEqualTo(1);
    }

    @Test
    void aCompanyNumberJoinsACharityWithItsCompany() {
        register.list("charities", "2026-01-01", BAND.company("GB-COH-01234567"));
        register.list(
                "companies",
                "2026-01-01",
                anOrganisation().named("SALE BAND LTD").numbered("GB-COH-01234567"));
        assertThat(register.total()).isEqualTo(1);
        assertThat(register.dossier("GB-COH-01234567").card().orgIds())
                .containsExactly("GB-CHC-1193780", "GB-COH-01234567");
    }

    @Test
    void itJoinsThemInTheOtherOrderToo() {
        register.list(
                "companies",
                "2026-01-01",
                anOrganisation().named("SALE BAND LTD").numbered("GB-COH-01234567"));
        register.list("charities", "2026-01-01", BAND.company("GB-COH-01234567"));
        assertThat(register.total()).isEqualTo(1);
    }

    @Test
    void itJoinsThemWithinOneListToo() {
        register.list(
                "all",
                "2026-01-01",
                BAND.company("GB-COH-01234567"),
                anOrganisation().named("SALE BAND LTD").numbered("GB-COH-01234567"));
        assertThat(register.total()).isEqualTo(1);
    }

    @Test
    void aCompanyNumberNeverJoinsTwoCharities() {
        register.list("a", "2026-01-01", BAND.company("GB-COH-01234567"));
        register.list("b", "2026-01-01", CHOIR.company("GB-COH-01234567"));
        assertThat(register.total()).isEqualTo(2);
        register.list(
                "c",
                "2026-01-01",
                anOrganisation().named("Third").numbered("GB-CHC-1000001").company("GB-COH-07654321"),
                anOrganisation().named("Fourth").numbered("GB-CHC-1000002").company("GB-COH-07654321"),
                anOrganisation().named("Both Ltd").numbered("GB-COH-07654321"));
        assertThat(register.dossier("GB-CHC-1000001").card().id())
                .isNotEqualTo(register.dossier("GB-CHC-1000002").card().id());
        assertThat(register.find("GB-COH-07654321")).isPresent();
    }

    @Test
    void aNumberThatAFunderMadeUpConfirmsNothing() {
        register.list(
                "grants", "2026-01-01", anOrganisation().named("Quay Choir").numbered("360G-chest-quay"));
        assertThat(register.dossier("360G-chest-quay").card().confirmed()).isFalse();
    }

    @Test
    void rowsWithoutANumberStayApartAndUnconfirmed() {
        register.list("a", "2026-01-01", anOrganisation().named("Friends of the Park"));
        register.list("b", "2026-01-01", anOrganisation().named("Friends of the Park"), BAND);
        assertThat(register.total()).isEqualTo(3);
        assertThat(register.search("friends park").rows())
                .hasSize(2)
                .allMatch(row -> !row.card().confirmed())
                .allMatch(row -> row.card().address().length() == 36);
        assertThat(register.dossier("GB-CHC-1193780").card().confirmed()).isTrue();
    }

    @Test
    void aNumberInSeveralRowsIsOneOrganisationWithSeveralNames() {
        var rows = new AnOrganisation[] {BAND, BAND.named("Sale Silver Band"), CHOIR, BAND.named("Town Band")};
        assertThat(counts(register.list("a", "2026-01-01", rows))).containsExactly(4L, 4L, 0L, 0L, 0L);
        assertThat(register.total()).isEqualTo(2);
        var card = register.dossier("GB-CHC-1193780").card();
        assertThat(card.name()).isEqualTo("Sale Brass Band");
        assertThat(card.otherNames()).containsExactlyInAnyOrder("Sale Silver Band", "Town Band");
        assertThat(register.names("silver")).containsExactly("Sale Brass Band");
        assertThat(counts(register.list("a", "2026-02-01", rows))).containsExactly(4L, 0L, 0L, 4L, 0L);
        register.list("a", "2026-03-01", BAND, CHOIR);
        var facts = register.dossier("GB-CHC-1193780").facts("Name");
        assertThat(facts.stream().filter(fact -> fact.goneSince() == null).map(Fact::value))
                .containsExactly("Sale Brass Band");
        assertThat(register.dossier("GB-CHC-1193780").gone()).isFalse();
    }

    @Test
    void whatARefusedRowSpeaksOfIsStillInTheSource() {
        register.list(
                "a", "2026-01-01", BAND, CHOIR, anOrganisation().named("Hub").numbered("GB-CHC-1000001"));
        var spoilt = CHOIR.named("");
        var result = register.list("a", "2026-02-01", BAND, spoilt);
        assertThat(counts(result)).containsExactly(2L, 0L, 0L, 1L, 1L);
        assertThat(register.dossier("GB-CHC-1046299").gone()).isFalse();
        assertThat(register.dossier("GB-CHC-1046299").card().name()).isEqualTo("Urmston Choir");
        assertThat(register.dossier("GB-CHC-1000001").gone()).isTrue();
    }

    @Test
    void aRowThatIsRepeatedIsRefusedWithTheLineOfTheFirst() {
        var result = register.list(
                "a",
                "2026-01-01",
                BAND,
                CHOIR,
                BAND,
                anOrganisation().named("Hub"),
                anOrganisation().named("HUB"));
        assertThat(counts(result)).containsExactly(5L, 3L, 0L, 0L, 2L);
        assertThat(Lists.refused(result))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("4,").contains("GB-CHC-1193780", "in line 2"),
                        second -> assertThat(second).startsWith("6,").contains("HUB", "in line 5"));
    }

    @Test
    void badRowsAreRefusedOneByOneAndTheOthersTaken() {
        var long10000 = "z".repeat(10_000);
        var result = register.list(
                "a",
                "2026-01-01",
                BAND,
                anOrganisation().numbered("GB-CHC-1000001"),
                anOrganisation().named("=cmd()"),
                anOrganisation().named(long10000),
                anOrganisation().named("Bad number").numbered("12 34"),
                anOrganisation().named("Long number").numbered("XX-YY-" + long10000),
                anOrganisation().named("NUL\0"),
                anOrganisation().named("Nul number").numbered("XX-YY-1\0"),
                anOrganisation().named("Unknown postcode").at("ZZ99 9ZZ"),
                anOrganisation().named("Odd number").numbered("XX-YY-1/2 ?#%&"));
        assertThat(counts(result)).containsExactly(10L, 3L, 0L, 0L, 7L);
        assertThat(Lists.refused(result).stream().map(line -> line.replaceFirst(",.*", "")))
                .containsExactly("3", "4", "5", "6", "7", "8", "9");
        assertThat(register.search("unknown postcode").rows().getFirst().card().ward())
                .isNull();
        assertThat(register.search("odd number").rows().getFirst().card().address())
                .hasSize(36);
    }

    @Test
    void raggedRowsAreRefused() {
        var result = register.read(
                SourceKind.ORGANISATIONS, "a", "2026-01-01", "name,org_id\nBand\nChoir,GB-CHC-1046299\nA,B,C\n");
        assertThat(counts(result)).containsExactly(3L, 1L, 0L, 0L, 2L);
        assertThat(Lists.refused(result)).allMatch(line -> line.contains("cells, the heading has 2"));
    }

    @Test
    void columnsInAnyOrderAreFoundAndUnknownOnesReported() {
        var result = register.read(
                SourceKind.ORGANISATIONS, "a", "2026-01-01", "Colour, NAME ,org_id\nred,Band,GB-CHC-1193780\n");
        assertThat(result.unread()).containsExactly("Colour");
        assertThat(register.dossier("GB-CHC-1193780").card().name()).isEqualTo("Band");
    }

    @Test
    void aFileOfWhichNothingCanBeUsedChangesNothing() {
        register.list("a", "2026-01-01", BAND);
        for (var text : List.of("", "org_id\nGB-CHC-1193780\n", "name,org_id\n", "name,org_id\n,\n\n")) {
            assertThatThrownBy(() -> register.read(SourceKind.ORGANISATIONS, "a", "2026-02-01", text))
                    .isInstanceOf(FileUnusable.class);
        }
        assertThat(register.dossier("GB-CHC-1193780").gone()).isFalse();
    }

    @Test
    void whereEveryRowIsRefusedNothingIsGone() {
        register.list("a", "2026-01-01", BAND);
        assertThat(counts(register.list("a", "2026-02-01", anOrganisation().named("=1"))))
                .containsExactly(1L, 0L, 0L, 0L, 1L);
        assertThat(register.dossier("GB-CHC-1193780").gone()).isFalse();
    }

    @Test
    void theWardComesFromThePostcode() {
        register.postcodes("M33 7XY,W1,53.4,-2.3\n");
        register.list("a", "2026-01-01", BAND.at("m337xy"), CHOIR.in("W2").at("M33 7XY"));
        assertThat(register.dossier("GB-CHC-1193780").card().ward()).isEqualTo("W1");
        assertThat(register.dossier("GB-CHC-1046299").card().ward()).isEqualTo("W2");
    }

    @Test
    void aSensitiveGroupHasNoPlaceAnywhere() {
        register.postcodes("M33 7XY,W1,53.4,-2.3\n");
        register.list(
                "a",
                "2026-01-01",
                BAND.at("M33 7XY"),
                anOrganisation()
                        .named("Safe Haven Sale")
                        .numbered("GB-CHC-1000001")
                        .at("M33 7XY")
                        .in("W1")
                        .doing("A refuge for women who flee domestic abuse."));
        var dossier = register.dossier("GB-CHC-1000001");
        assertThat(dossier.card().withheld()).isTrue();
        assertThat(dossier.card().ward()).isNull();
        assertThat(dossier.toString()).doesNotContain("M337XY", "M33 7XY", "W1");
        assertThat(register.names(Map.of("ward", "W1"))).containsExactly("Sale Brass Band");
        assertThat(register.search("").facets().get("ward")).isEqualTo(Map.of("W1", 1L));
        assertThat(register.search(Map.of("near", "M33 7XY")).rows())
                .filteredOn(row -> row.card().withheld())
                .allMatch(row -> row.kilometres() == -1);
    }

    static List<Long> counts(Imports.Result result) {
        Summary summary = result.summary();
        assertThat(summary.read())
                .isEqualTo(summary.fresh() + summary.changed() + summary.unchanged() + summary.refused());
        return List.of(summary.read(), summary.fresh(), summary.changed(), summary.unchanged(), summary.refused());
    }
}
