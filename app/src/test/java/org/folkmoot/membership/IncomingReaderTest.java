package org.folkmoot.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.folkmoot.membership.IncomingReader.Unreadable;
import org.folkmoot.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingReaderTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,2026-03-01",
        "1/3/2026,2026-03-01",
        "01.03.26,2026-03-01",
        "1 March 2026,2026-03-01",
        "1st Mar 2026,2026-03-01",
        "01-Mar-2026,2026-03-01",
        "'March 1, 2026',2026-03-01",
        "2026-03-01 10:11:12,2026-03-01",
        "46082,2026-03-01",
        "01/03/99,1999-03-01"
    })
    void daysAreReadAsPeopleWriteThem(String cell, String day) {
        assertThat(Days.DAY_FIRST.read(cell)).contains(LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({"31/02/2026", "yesterday", "2026", "13/13/2026", "0001-01-01", "'' "})
    void whatIsNoDayIsNone(String cell) {
        assertThat(Days.DAY_FIRST.read(cell)).isEmpty();
    }

    @Test
    void theWholeColumnSaysWhetherTheMonthComesFirst() {
        assertThat(Days.of(List.of("1/3/2026", "2/4/2026"))).isEqualTo(Days.DAY_FIRST);
        assertThat(Days.of(List.of("1/3/2026", "2/14/2026"))).isEqualTo(Days.MONTH_FIRST);
        assertThat(Days.of(List.of("14/3/2026", "2/14/2026"))).isEqualTo(Days.DAY_FIRST);
        assertThat(Days.MONTH_FIRST.read("2/14/2026")).contains(LocalDate.of(2026, 2, 14));
    }

    @Test
    void everyDayIsReadBackInEveryForm() {
        var random = new Random(7);
        for (var i = 0; i < 400; i++) {
            var day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(36_000));
            var forms = List.of("yyyy-MM-dd", "d/M/yyyy", "dd.MM.yyyy", "d MMMM yyyy", "dd-MMM-yyyy", "MMMM d, yyyy");
            var form = DateTimeFormatter.ofPattern(forms.get(random.nextInt(forms.size())), Locale.ENGLISH);
            assertThat(Days.DAY_FIRST.read(day.format(form)))
                    .as(day.format(form))
                    .contains(day);
        }
    }

    @ParameterizedTest
    @CsvSource({"25,25.00", "£25.00,25.00", "'1,250.5',1250.50", "'25,50',25.50", "30 EUR,30.00", "'£1,000',1000.00"})
    void amountsAreExact(String cell, String amount) {
        assertThat(Answers.amount(cell)).contains(new BigDecimal(amount));
    }

    @ParameterizedTest
    @CsvSource({"-5", "25.001", "about 25", "1e9", "'' "})
    void whatIsNoAmountIsNone(String cell) {
        assertThat(Answers.amount(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Charity number,1193780,GB-CHC-1193780",
        "Charity number,Reg. charity no. 1193780,GB-CHC-1193780",
        "Charity number,SC012345,GB-SC-SC012345",
        "Company number,1234567,GB-COH-01234567",
        "Company number,SC123456,GB-COH-SC123456",
        "Org id,gb-chc-1193780,GB-CHC-1193780"
    })
    void numbersFindTheirRegister(String heading, String cell, String orgId) {
        var sheet = SheetOf.text("Organisation|" + heading, "Band|" + cell);
        assertThat(sheet.first(sheet.suggested()).group().orgIds()).containsExactly(orgId);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name|Email;|;neither an organisation nor a person",
                "Name|Email;Band|not an address;is not an e-mail address",
                "Name|Charity number;Band|12;cannot be an official number",
                "Name|Joined|Left;Band|2026-05-01|2026-01-01;before joined on",
                "Name|Newsletter;Band|maybe;neither yes nor no",
                "Name|Fee;Band|lots;not an amount of money",
                "Name|Member since;Band|once upon a time;is not a day",
                "Name|Email;=HYPERLINK(1)|;is a spreadsheet formula"
            })
    void aRowThatCannotBeTakenSaysWhy(String given) {
        var parts = given.split(";", -1);
        var headings = SheetOf.text(parts[0], "").suggested();
        var read = SheetOf.text(parts[0], parts[1]).read(headings).getFirst();
        assertThat(read).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) read).reason().in(Words.english()))
                .contains(parts[2])
                .endsWith(".");
    }

    @Test
    void whatCannotBeSeenIsTakenAway() {
        var sheet = SheetOf.text("Name|Email", "Brass\u200b\u0007  Band|  ANN@Band.Example ");
        var read = sheet.first(sheet.suggested());
        assertThat(read.group().name()).isEqualTo("Brass Band");
        assertThat(read.human().email()).isEqualTo("ann@band.example");
    }

    @Test
    void consentIsNeverGuessed() {
        var sheet =
                SheetOf.text("Name|Email|Newsletter", "Ann|a@b.example|yes", "Bob|b@b.example|no", "Cem|c@b.example|");
        assertThat(sheet.read().stream()
                        .map(row -> String.valueOf(((Incoming) row).wishes().bulletin())))
                .containsExactly("true", "false", "null");
    }

    @Test
    void theKindOfMembershipIsTheRowsElseTheLists() {
        var sheet = SheetOf.text("Name|Membership", "Band|Full", "Choir|", "Club|no", "Gym|yes");
        var mapping = new Mapping(sheet.suggested().columns(), "Affiliate");
        assertThat(sheet.read(mapping).stream()
                        .map(row -> ((Incoming) row).joining().scheme()))
                .containsExactly("Full", "Affiliate", "", "Member");
    }
}
