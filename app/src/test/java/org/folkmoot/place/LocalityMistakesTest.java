package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of mistake in a locality's files stops the start with file, line and what to do. */
class LocalityMistakesTest {

    private static final String FILE = "locality.yaml";

    @TempDir
    private Path root;

    private DataFiles place;

    @BeforeEach
    void copySample() {
        place = DataFiles.copy(Shipped.locality("sample"), root.resolve("localities/sample"));
    }

    @Test
    void aJurisdictionWithoutPack() {
        place.replace(FILE, "england-and-wales", "wales");
        refused("line 4: there is no pack \"wales\"; use england-and-wales, scotland");
    }

    @Test
    void aNameThatCannotBeAnAddress() {
        place.replace(FILE, "name: sample", "name: Sample Town");
        refused("line 2: \"name\" must be small letters, digits and hyphens, such as trafford");
    }

    @Test
    void aNameThatIsNotTheFolders() {
        place.replace(FILE, "name: sample", "name: sampletown");
        refused("line 2: \"name\" must be the name of the folder");
    }

    @Test
    void aZoneThatDoesNotExist() {
        place.replace(FILE, "Europe/London", "Europe/Sampletown");
        refused("line 6: \"zone\" must be a time zone such as Europe/London");
    }

    @Test
    void aLanguageThatIsNone() {
        place.replace(FILE, "[en]", "[e n]");
        refused("line 7: \"languages\" must be a language such as en");
    }

    @Test
    void aMarkThatIsNeitherTrueNorFalse() {
        place.replace(FILE, "sample: true", "sample: maybe");
        refused("line 8: \"sample\" must be true or false");
    }

    @Test
    void aFileThatIsNotThere() {
        place.replace(FILE, "data/organisations.csv", "data/orgs.csv");
        refused("line 19: there is no file \"data/orgs.csv\" in this folder");
    }

    @Test
    void aFileOutsideTheFolder() {
        place.write("../secret.csv", "name\n");
        place.replace(FILE, "data/organisations.csv", "../secret.csv");
        refused("line 19: there is no file \"../secret.csv\" in this folder");
    }

    @Test
    void aColumnThatTheHeadingLacks() {
        place.replace(FILE, "status: status", "status: state");
        refused("line 21: organisations.csv has no column \"state\"; it has org_id, name, legal_form, status, postcode,"
                + " ward_code, website, icnptso, scale, date_registered, income, activities");
    }

    @Test
    void aPropertyThatTheBoundariesLack() {
        place.replace(FILE, "name: area_name", "name: title");
        refused("line 88: wards.geojson has no column \"title\"; it has area_code, area_name");
    }

    @Test
    void aColumnThatNobodyReads() {
        place.replace(FILE, "status: status", "state: status");
        refused("line 21: \"state\" is not a column of kind organisations");
    }

    @Test
    void aConstantThatNobodyReads() {
        place.replace(FILE, "constants: {register", "constants: {registrar");
        refused("line 25: \"registrar\" is not a column of kind organisations");
    }

    @Test
    void aColumnWithoutWhichASourceSaysNothing() {
        place.replace(FILE, " name: name,", "");
        refused("line 20: a source of kind organisations needs \"name\"");
    }

    @Test
    void aFilterOnAColumnThatIsNotThere() {
        place.replace(FILE, "    constants:", "    where: {region: North}\n    constants:");
        refused("line 25: organisations.csv has no column \"region\"; it has org_id, name, legal_form, status,"
                + " postcode, ward_code, website, icnptso, scale, date_registered, income, activities");
    }

    @Test
    void aPrefixThatNoRegisterCanHave() {
        place.replace(FILE, "org_id: org_id", "org_id: {column: org_id, prefix: charity no}");
        refused("line 21: \"prefix\" must be a prefix such as GB-CHC");
    }

    @Test
    void anEditionThatIsNoDate() {
        place.replace(FILE, "edition: 2026-01-01", "edition: January 2026");
        refused("line 26: \"edition\" must be a date such as 2026-01-31");
    }

    @Test
    void aKindThatDoesNotExist() {
        place.replace(FILE, "kind: organisations", "kind: organizations");
        refused(
                "line 18: \"kind\" must be one of areas, grants, indicators, lookups, mergers, organisations, other-names,"
                        + " postcodes, services");
    }

    @Test
    void anEncodingThatDoesNotExist() {
        place.replace(FILE, "    constants:", "    encoding: utf-9\n    constants:");
        refused("line 25: \"encoding\" must be a character encoding such as utf-8");
    }

    @Test
    void anAddressThatIsNotSafe() {
        place.replace(FILE, "address: https://folkmoot.example", "address: http://folkmoot.example");
        refused("line 31: \"address\" must be an address that begins with https://");
    }

    @Test
    void twoSourcesOfOneName() {
        place.replace(FILE, "name: mergers", "name: other-names");
        refused("line 45: two sources have the name \"other-names\"; rename one");
    }

    @Test
    void aLayerWithoutBoundaries() {
        place.replace(FILE, "source: wards}", "source: postcodes}");
        refused("line 12: there is no source \"postcodes\" of kind areas");
    }

    @Test
    void aSourceWithoutLicence() {
        place.replace(FILE, "    licence: *free\n", "");
        refused("line 34: \"licence\" is missing; add it");
    }

    private void refused(String message) {
        assertThatThrownBy(() -> LocalityFiles.read(place.root(), Shipped.PACKS))
                .isInstanceOf(Mistake.class)
                .hasMessage("localities/sample/locality.yaml, " + message);
    }
}
