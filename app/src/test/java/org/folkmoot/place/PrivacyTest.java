package org.folkmoot.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.place.Shipped.ENGLAND;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DESIGN, "Fairness": whose place and whose name are not shown, in shipped files too. */
class PrivacyTest {

    private static final Path TRAFFORD = Shipped.locality("trafford");

    @ParameterizedTest
    @CsvSource({
        "Trafford Domestic Abuse Services, domestic-abuse",
        "REFUGE, domestic-abuse",
        "Crewe Women's Aid, domestic-abuse",
        "WOMENS REFUGE AND WILDLIFE REFUGE, domestic-abuse",
        "Safe Haven Sampletown, domestic-abuse",
        "Trafford Rape Crisis Ltd, sexual-violence",
        "Hope for Justice: stop human trafficking, trafficking",
        "Women Asylum Seekers Together, asylum",
        "Salford Refugees Link, asylum",
        "The Proud Trust, lgbt",
        "LGBT+ Youth, lgbt",
        "Northern Pride Events, lgbt",
        "Terrence Higgins Trust, hiv"
    })
    void hidesWhereAGroupIsByItsName(String name, String reason) {
        assertThat(ENGLAND.sensitive().reason(name, ""))
                .map(Sensitive.Kind::code)
                .contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trafford Wildlife Refuge",
                "Refuge for Donkeys",
                "Our Lady of Refuge Church",
                "Wildlife trafficking watch",
                "The John Gay Society",
                "Community Pride",
                "Pride in Sale",
                "Friends of Asylum Road Park",
                "Transport for Sick Children",
                "Hearing Aids Repair Group",
                "Trafford Community Collective"
            })
    void showsWhereAGroupIsThatOnlySoundsSo(String name) {
        assertThat(ENGLAND.sensitive().reason(name, "")).isEmpty();
    }

    @Test
    void looksAtWhatAGroupSaysItDoes() {
        assertThat(ENGLAND.sensitive().hidesPlaceOf("Olive Pathway", "We support women fleeing domestic violence."))
                .isTrue();
        assertThat(ENGLAND.sensitive().hidesPlaceOf("Estuary Trust", "We keep the marsh as a refuge for wildfowl."))
                .isFalse();
        assertThat(ENGLAND.sensitive().hidesPlaceOf("Sale Hub", "A place to take refuge from the rain."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Margaret Ashworth",
                "Mr P Yorke",
                "MRS ELIZABETH VERNEY",
                "Joan O'Neill-Price",
                "Dr. Amina Shah",
                "Thomas Green T/A Green Tutoring Servic"
            })
    void knowsAPersonsName(String name) {
        assertThat(ENGLAND.persons().looksLikeAPerson(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cyril Flint Befrienders",
                "Diane Modahl Sports Foundation",
                "George Carnall Community Group CIC",
                "John Leigh Park",
                "Frank Communications CIC",
                "Billy and Andy's Music School CIC",
                "Leonard Cheshire Disability",
                "Olivia",
                "Urmston Hockey Club",
                "Touchdown Dance",
                ""
            })
    void knowsAGroupNamedAfterAPerson(String name) {
        assertThat(ENGLAND.persons().looksLikeAPerson(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "organisations/trafford_org_source_rows.csv, name, org_id",
        "grants/trafford_council_grants_2013-2024.csv, Recipient Org:Name, Recipient Org:Charity Number",
        "grants/other_funders_grants_to_trafford.csv, recipient_org_name, recipient_org_id"
    })
    void noShippedFileNamesAPerson(String file, String name, String number) {
        List<String> persons = new Table(TRAFFORD.resolve(file))
                .rows(row -> row.text(number).isEmpty() ? row.text(name) : "").stream()
                        .filter(ENGLAND.persons()::looksLikeAPerson)
                        .toList();
        assertThat(persons).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "organisations/trafford_charities_2023-04-04.csv, charity_name, charity_activities,"
                + " charity_contact_postcode + ward_code + charity_contact_address",
        "organisations/trafford_org_source_rows.csv, name, description, postcode + ward_code",
        "services/mental_health_services_2018.csv, name, description, address + postcode",
        "services/community_hubs_2024.csv, community_hub, community_hub, address",
        "grants/trafford_council_grants_2013-2024.csv, Recipient Org:Name, Recipient Org:Name, Recipient Org:Postal Code",
        "grants/other_funders_grants_to_trafford.csv, recipient_org_name, recipient_org_name, recipient_postcode"
    })
    void noShippedFileSaysWhereASensitiveGroupIs(String file, String name, String activities, String places) {
        List<String> found = new Table(TRAFFORD.resolve(file))
                .rows(row -> ENGLAND.sensitive().hidesPlaceOf(row.text(name), row.text(activities))
                        ? Stream.of(places.split(" \\+ ")).map(row::text).collect(Collectors.joining())
                        : "");
        assertThat(found).containsOnly("");
    }
}
