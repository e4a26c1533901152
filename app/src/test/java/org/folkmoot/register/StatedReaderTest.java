package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;

import java.nio.file.Path;
import org.folkmoot.place.Pack;
import org.folkmoot.place.Packs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedReaderTest {

    private static final Pack PACK =
            Packs.read(Path.of("..", "packs")).pack("england-and-wales").orElseThrow();

    private final StatedReader reader = new StatedReader(PACK);

    @Test
    void takesARowAsItIs() {
        var stated = taken(anOrganisation()
                .named("  Sale   Brass\nBand ")
                .numbered("GB-CHC-1193780")
                .company("GB-COH-01234567")
                .at("m33 7xy")
                .in("E05015256")
                .with("scale", "Local"));
        assertThat(stated.key()).isEqualTo("GB-CHC-1193780");
        assertThat(stated.fields())
                .containsEntry("name", "Sale Brass Band")
                .containsEntry("org_id", "GB-CHC-1193780")
                .containsEntry("company_org_id", "GB-COH-01234567")
                .containsEntry("scale", "Local")
                .hasSize(4);
        assertThat(stated.location()).containsEntry("postcode", "M337XY").containsEntry("ward", "E05015256");
    }

    @Test
    void knowsARowByItsOwnNumberThenItsOfficialNumberThenItsName() {
        var row = anOrganisation().named("The Hub!").at("M33 7XY");
        assertThat(taken(row).key()).isEqualTo("the hub|M337XY");
        assertThat(taken(row.numbered("GB-CHC-1193780")).key()).isEqualTo("GB-CHC-1193780");
        assertThat(taken(row.numbered("GB-CHC-1193780").with("source_id", "77")).key())
                .isEqualTo("77");
    }

    @Test
    void keepsANumberThatItsRegisterCannotHaveGivenAsStated() {
        assertThat(taken(anOrganisation().named("Hub").numbered("GB-CHC-12")).fields())
                .containsEntry("org_id", "GB-CHC-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | has no name",
                "' \u200e ' | has no name",
                "!!! | neither a letter nor a digit",
                "=HYPERLINK(\"x\") | spreadsheet formula"
            })
    void refusesWhatIsNoName(String name, String reason) {
        assertThat(refused(anOrganisation().named(name))).contains(reason);
    }

    @Test
    void refusesANameOfTenThousandCharacters() {
        assertThat(refused(anOrganisation().named("x".repeat(10_000)))).contains("10000 characters");
        assertThat(taken(anOrganisation().named("x".repeat(400)))).isNotNull();
    }

    @Test
    void refusesANameThatGrowsWhenFolded() {
        assertThat(refused(anOrganisation().named("\ufdfa".repeat(300)))).contains("longest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1193780", "GB-CHC", "GB-CHC-", "=1+1", "n/a", "GB-CHC-1 2"})
    void refusesWhatIsNoOfficialNumber(String number) {
        assertThat(refused(anOrganisation().named("Hub").numbered(number))).endsWith(".");
        assertThat(refused(anOrganisation().named("Hub").company(number))).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"org_id", "company_org_id", "source_id", "scale", "ward", "status", "legal_form", "icnptso"})
    void refusesAnyOtherCellThatIsFarTooLong(String column) {
        var row = anOrganisation().named("Hub").with(column, "XX-YY-" + "z".repeat(10_000));
        assertThat(refused(row)).contains(column).contains("10006 characters");
    }

    @Test
    void passesOverAPostcodeThatCannotBeOne() {
        assertThat(taken(anOrganisation().named("Hub").at("somewhere in Sale")).location())
                .isEmpty();
        assertThat(taken(anOrganisation().named("Hub").at("…")).location()).isEmpty();
    }

    @Test
    void takesNoPostcodeFromWhatAGroupSaysOfItself() {
        var said = "Fund raising for Flixton School, Delamere Road, M41 5QL. Rooms (M33 7XY) for 50 people.";
        assertThat(taken(anOrganisation().named("Friends").doing(said)).field("activities"))
                .isEqualTo("Fund raising for Flixton School, Delamere Road. Rooms for 50 people.");
    }

    private Stated taken(AnOrganisation row) {
        return switch (read(row)) {
            case StatedReader.Taken(var stated) -> stated;
            case StatedReader.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private String refused(AnOrganisation row) {
        return switch (read(row)) {
            case StatedReader.Taken taken -> throw new AssertionError(taken.toString());
            case StatedReader.Refused(var reason) -> reason;
        };
    }

    private StatedReader.Result read(AnOrganisation row) {
        return reader.read(column -> row.cells().getOrDefault(column, ""));
    }
}
