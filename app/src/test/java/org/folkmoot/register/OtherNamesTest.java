package org.folkmoot.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.register.AnOrganisation.anOrganisation;
import static org.folkmoot.register.OrganisationImportTest.counts;

import org.folkmoot.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Other names and mergers, which are stated of organisations that the register has. */
@House
class OtherNamesTest {

    private static final String BAND = "GB-CHC-1193780";
    private static final String CHOIR = "GB-CHC-1046299";
    private static int made;

    private Shelf.Of register;

    @BeforeEach
    void makeAPlace(@Autowired Shelf shelf) {
        register = shelf.of("t-names-" + ++made);
        register.list(
                "list",
                "2026-01-01",
                anOrganisation().named("Sale Brass Band").numbered(BAND),
                anOrganisation().named("Urmston Choir").numbered(CHOIR));
    }

    @Test
    void anOrganisationIsFoundByEveryNameThatItHasOrHad() {
        register.names("2026-01-01", BAND + ",Working name,The Trumpets\n" + BAND + ",Previous name,Sale Temperance\n");
        assertThat(register.names("trumpets")).containsExactly("Sale Brass Band");
        assertThat(register.names("temperance")).containsExactly("Sale Brass Band");
        assertThat(register.dossier(BAND).facts("Also known as")).hasSize(1);
        assertThat(register.dossier(BAND).facts("Previous name")).hasSize(1);
    }

    @Test
    void theSameNamesAgainChangeNothing() {
        var rows = BAND + ",Working name,The Trumpets\n" + CHOIR + ",,Singers\n";
        assertThat(counts(register.names("2026-01-01", rows))).containsExactly(2L, 2L, 0L, 0L, 0L);
        assertThat(counts(register.names("2026-01-01", rows))).containsExactly(2L, 0L, 0L, 2L, 0L);
    }

    @Test
    void aNameOfAnUnknownOrganisationIsRefusedWithLineAndReason() {
        var result = register.names("2026-01-01", BAND + ",,Trumpets\nGB-CHC-1000001,,Nobody\nnonsense,,Nobody\n");
        assertThat(counts(result)).containsExactly(3L, 1L, 0L, 0L, 2L);
        assertThat(Lists.refused(result))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("3,")
                        .contains("No organisation with the number GB-CHC-1000001", "Nobody"))
                .anySatisfy(line -> assertThat(line).startsWith("4,").contains("not an official number"));
    }

    @Test
    void aRepeatedNameIsRefused() {
        var result = register.names("2026-01-01", BAND + ",,Trumpets\n" + BAND + ",,Trumpets\n");
        assertThat(counts(result)).containsExactly(2L, 1L, 0L, 0L, 1L);
        assertThat(Lists.refused(result)).allMatch(line -> line.startsWith("3,") && line.contains("line 2"));
    }

    @Test
    void aNameThatANewerEditionLeavesOutIsNoLongerInTheSource() {
        register.names("2026-01-01", BAND + ",,Trumpets\n" + BAND + ",,Horns\n");
        register.names("2026-02-01", BAND + ",,Horns\n");
        assertThat(register.dossier(BAND).facts("Also known as"))
                .filteredOn(fact -> fact.goneSince() != null)
                .extracting(Fact::value)
                .containsExactly("Trumpets");
        assertThat(register.dossier(BAND).gone()).isFalse();
    }

    @Test
    void longAndHostileNamesAreRefusedOneByOne() {
        var result = register.names(
                "2026-01-01",
                BAND + ",,=cmd()\n" + BAND + ",," + "x".repeat(10_000) + "\n" + BAND + "," + "y".repeat(10_000) + ",Z\n"
                        + BAND + ",,\"a\0b\"\n" + BAND + ",,Fine\n");
        assertThat(counts(result)).containsExactly(5L, 1L, 0L, 0L, 4L);
    }

    @Test
    void aMergerStandsOnBothOrganisations() {
        register.mergers(
                "2026-01-01", "Urmston Choir," + CHOIR + ",Sale Brass Band," + BAND + ",2020-05-01 00:00:00\n");
        for (var side : new String[] {BAND, CHOIR}) {
            assertThat(register.dossier(side).mergers()).singleElement().satisfies(merger -> {
                assertThat(merger.from()).isEqualTo("Urmston Choir");
                assertThat(merger.into()).isEqualTo("Sale Brass Band");
                assertThat(merger.on()).isEqualTo("2020-05-01");
            });
        }
        assertThat(register.total()).isEqualTo(2);
    }

    @Test
    void aMergerOfStrangersIsRefusedAndOneOfANeighbourTaken() {
        var rows = "Old,GB-CHC-1000001,Sale Brass Band," + BAND + ",2020-05-01\nA,GB-CHC-1000002,B,GB-CHC-1000003,\n";
        var result = register.mergers("2026-01-01", rows);
        assertThat(counts(result)).containsExactly(2L, 1L, 0L, 0L, 1L);
        assertThat(Lists.refused(result))
                .singleElement()
                .asString()
                .startsWith("3,")
                .contains("Neither organisation");
        assertThat(counts(register.mergers("2026-01-01", rows))).containsExactly(2L, 0L, 0L, 1L, 1L);
    }

    @Test
    void theSumsAreRightWhenTheOtherSideOfAMergerComesLater() {
        var rows = "Old,GB-CHC-1000001,Sale Brass Band," + BAND + ",2020-05-01\n";
        register.mergers("2026-01-01", rows);
        register.list("later", "2026-01-01", anOrganisation().named("Old").numbered("GB-CHC-1000001"));
        assertThat(counts(register.mergers("2026-01-01", rows))).containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(register.dossier("GB-CHC-1000001").mergers()).hasSize(1);
        assertThat(counts(register.mergers("2026-01-01", rows))).containsExactly(1L, 0L, 0L, 1L, 0L);
    }
}
