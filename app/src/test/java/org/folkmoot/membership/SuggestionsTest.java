package org.folkmoot.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    @ParameterizedTest
    @CsvSource({
        "Organisation name,organisation",
        "Name of group,organisation",
        "E-mail address,email",
        "Charity No.,charity-number",
        "Registered charity number,charity-number",
        "Company No,company-number",
        "Post Code,postcode",
        "Main contact,person",
        "Forename,first-name",
        "Surname,last-name",
        "Tel,phone",
        "Member since,joined",
        "Date joined,joined",
        "Expiry date,until",
        "Paid until,until",
        "Membership type,scheme",
        "Newsletter?,bulletin",
        "Opt-out,no-bulletin",
        "Comments,notes",
        "Fee,fee-due",
        "Amount paid,fee-paid",
        "Favourite colour,none"
    })
    void headingsSayWhatTheyMean(String heading, String field) {
        assertThat(SheetOf.text(heading, "").suggested().codes()).containsExactly(field);
    }

    @Test
    void cellsSayItWhereHeadingsDoNot() {
        var sheet = SheetOf.text(
                "A|B|C|D",
                "Band|ann@band.example|ZZ1 1AA|01632 960001",
                "Choir|bob@choir.example|ZZ1 1AB|(01632) 960002",
                "Club||ZZ1 1AC|");
        assertThat(sheet.suggested().codes()).containsExactly("none", "email", "postcode", "phone");
    }

    @Test
    void oneMeaningIsGivenOnceButNotesMayBeMany() {
        assertThat(SheetOf.text("Email|Email 2|Notes|More notes|Interests|Tags", "")
                        .suggested()
                        .codes())
                .containsExactly("email", "none", "notes", "notes", "interests", "interests");
    }

    @Test
    void aColumnOfWordsIsNoDay() {
        assertThat(SheetOf.text("Name|Left", "Band|left hand door", "Choir|right")
                        .suggested()
                        .codes())
                .containsExactly("organisation", "none");
    }

    @Test
    void withoutAnyNameNobodyCanBeKnown() {
        assertThat(SheetOf.text("Postcode|Phone", "").suggested().problem()).isPresent();
        assertThat(SheetOf.text("Postcode|Name", "").suggested().problem()).isEmpty();
    }
}
