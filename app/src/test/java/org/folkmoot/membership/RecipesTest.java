package org.folkmoot.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipesTest {

    @ParameterizedTest
    @CsvSource({
        "civicrm-memberships.csv,CiviCRM: memberships",
        "civicrm-contacts.csv,CiviCRM: contacts",
        "mailchimp.csv,Mailchimp: audience",
        "lamplight.csv,Lamplight: profiles",
        "charitylog.csv,Charitylog: organisations and people"
    })
    void anExportIsKnownByItsHeadings(String file, String name) {
        var sheet = SheetOf.resource(file);
        assertThat(Recipes.of(sheet.headings()).map(Recipe::name)).contains(name);
        assertThat(sheet.recipe().problem()).isEmpty();
        assertThat(sheet.read(sheet.recipe())).allMatch(Incoming.class::isInstance);
    }

    @Test
    void aListOfAnyoneElseIsNoExport() {
        assertThat(Recipes.of(List.of("Name", "Email", "Phone", "Postcode", "Notes")))
                .isEmpty();
    }

    @Test
    void membershipsOfCiviCrmComeWithTheirDays() {
        var sheet = SheetOf.resource("civicrm-memberships.csv");
        var ann = sheet.first(sheet.recipe());
        assertThat(ann.group()).isEqualTo(new Incoming.Group("Larkhill Brass Band", List.of(), "ZZ11AA"));
        assertThat(ann.human())
                .isEqualTo(new Incoming.Human("Ann Example", "ann@larkhill.example", "01632 960001", ""));
        assertThat(ann.joining())
                .isEqualTo(new Incoming.Joining(
                        "Full",
                        false,
                        LocalDate.of(2015, 4, 1),
                        LocalDate.of(2026, 4, 1),
                        LocalDate.of(2027, 3, 31),
                        null,
                        false));
        var cem = (Incoming) sheet.read(sheet.recipe()).getLast();
        assertThat(cem.joining().over()).isTrue();
    }

    @Test
    void contactsOfCiviCrmKeepOrganisationsAndPersonsApart() {
        var sheet = SheetOf.resource("civicrm-contacts.csv");
        var band = sheet.first(sheet.recipe());
        assertThat(band.group().name()).isEqualTo("Larkhill Brass Band");
        assertThat(band.human().name()).isEmpty();
        assertThat(band.wishes().interests()).containsExactly("Music", "Young people");
        assertThat(band.wishes().notes()).isEqualTo("Room B, has own key");
        var ann = (Incoming) sheet.read(sheet.recipe()).getLast();
        assertThat(ann.human().name()).isEqualTo("Ann Example");
        assertThat(ann.wishes().bulletin()).isFalse();
        assertThat(ann.joining().isMember()).isFalse();
    }

    @Test
    void whoIsInTheAudienceOfMailchimpHasAgreedOnThatDay() {
        var sheet = SheetOf.resource("mailchimp.csv");
        var ann = sheet.first(sheet.recipe());
        assertThat(ann.wishes().bulletin()).isTrue();
        assertThat(ann.wishes().day()).isEqualTo(LocalDate.of(2021, 5, 6));
        assertThat(ann.wishes().interests()).containsExactly("Music", "Funding");
    }
}
