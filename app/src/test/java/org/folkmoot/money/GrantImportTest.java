package org.folkmoot.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.money.Grantbook.DAY;
import static org.folkmoot.money.Grantbook.TRAFFORD;
import static org.folkmoot.money.Grantbook.row;

import java.util.List;
import org.folkmoot.House;
import org.folkmoot.database.Transactions;
import org.folkmoot.files.FileUnusable;
import org.folkmoot.files.Summary;
import org.folkmoot.place.Imports;
import org.folkmoot.place.Places;
import org.folkmoot.place.SourceKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What importing lists of grants does, in the database. */
@House
class GrantImportTest {

    @Autowired
    private Places places;

    @Autowired
    private Imports imports;

    @Autowired
    private Transactions transactions;

    @Autowired
    private JdbcClient jdbc;

    private Grantbook book;

    @BeforeEach
    void makePlace(TestInfo test) {
        var name = test.getTestMethod().orElseThrow().getName();
        book = Grantbook.in("g" + Integer.toHexString(name.hashCode()), places, imports);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var file = TRAFFORD.resolve("trafford_council_grants_2013-2024.csv");
        assertThat(counts(book.read("council", SourceKind.GRANTS, DAY, file).summary()))
                .containsExactly(555L, 555L, 0L, 0L, 0L);
        assertThat(counts(book.read("council", SourceKind.GRANTS, DAY, file).summary()))
                .containsExactly(555L, 0L, 0L, 555L, 0L);
    }

    @Test
    void theCouncilsJsonSaysTheSameAsItsCsv() {
        book.read("council", SourceKind.GRANTS, DAY, TRAFFORD.resolve("trafford_council_grants_2013-2024.csv"));
        var json = book.read(
                "council", SourceKind.GRANTS, DAY, TRAFFORD.resolve("trafford_council_grants_2013-2024.json"));
        assertThat(counts(json.summary())).containsExactly(555L, 0L, 0L, 555L, 0L);
    }

    @Test
    void theSameGrantInTwoSourcesIsCountedOnce() {
        book.csv("one", DAY, row("360G-chest-1", "100", "2024-01-01", "", "Knitters"));
        book.csv("two", DAY, row("360G-chest-1", "100.00", "2024-01-01", "", "The Knitters"));
        assertThat(number("select count(*) from money_record")).isEqualTo(2);
        assertThat(number("select sum(amount)::int from money_grant where gone_since is null"))
                .isEqualTo(100);
    }

    @Test
    void whereTheSourceBelievedLosesAGrantTheOtherOneShows() {
        book.csv(
                "one",
                DAY,
                row("360G-chest-1", "100", "2024-01-01", "", "Knitters"),
                row("360G-chest-2", "5", "2024-01-01", "", "Others"));
        book.csv("two", DAY, row("360G-chest-1", "100", "2024-01-01", "", "The Knitters"));
        book.csv("one", DAY.plusDays(1), row("360G-chest-2", "5", "2024-01-01", "", "Others"));
        assertThat(text("select recipient_name from money_grant where id = '360G-chest-1' and gone_since is null"))
                .isEqualTo("The Knitters");
    }

    @Test
    void aNewEditionLeavesWhatItReplacesInTheHistory() {
        book.csv("list", DAY, row("360G-chest-1", "100", "2024-01-01", "", "Knitters"));
        var summary = book.csv("list", DAY.plusDays(30), row("360G-chest-1", "120", "2024-01-01", "", "Knitters"));
        assertThat(counts(summary)).containsExactly(1L, 0L, 1L, 0L, 0L);
        assertThat(text("select fields->>'amountAwarded' from money_superseded"))
                .isEqualTo("100");
        assertThat(text("select superseded_by::text from money_superseded")).isEqualTo("2026-01-31");
    }

    @Test
    void whatANewEditionLeavesOutIsGoneSinceThatDay() {
        book.csv(
                "list",
                DAY,
                row("360G-chest-1", "100", "2024-01-01", "", "Knitters"),
                row("360G-chest-2", "5", "2024-01-01", "", "Others"));
        book.csv("list", DAY.plusDays(30), row("360G-chest-2", "5", "2024-01-01", "", "Others"));
        assertThat(text("select gone_since::text from money_grant where id = '360G-chest-1'"))
                .isEqualTo("2026-01-31");
    }

    @Test
    void oneIdentifierForSeveralAwardsKeepsThemAllAndRefusesTheVerySame() {
        var summary = book.csv(
                "list",
                DAY,
                row("360G-chest-1", "100", "2024-01-01", "", "Knitters"),
                row("360G-chest-1", "100", "2024-07-01", "", "Knitters"),
                row("360G-chest-1", "100.00", "01/01/2024", "", "Knitters"));
        assertThat(counts(summary)).containsExactly(3L, 2L, 0L, 0L, 1L);
        assertThat(book.refusals().getLast())
                .contains("The grant 360G-chest-1 stands in line 2 already, with the same day and amount.");
    }

    @Test
    void oneIdentifierForTwoRecipientsIsRefused() {
        book.csv(
                "list",
                DAY,
                row("360G-chest-1", "100", "2024-01-01", "", "Knitters"),
                row("360G-chest-1", "100", "2024-01-01", "", "Weavers"));
        assertThat(book.refusals().getLast()).contains("there for another recipient");
    }

    @Test
    void columnsAreFoundByNameWhateverTheirOrder() {
        book.read("odd", SourceKind.GRANTS, DAY, book.file("odd.csv", """
                funding org:name,Award Date,AMOUNT AWARDED,Notes,Currency,Identifier,Funding Org:Identifier,Recipient Org:Name
                Chest,2024-01-01,"£1,250",x,gbp,360G-chest-1,360G-chest,Knitters
                """));
        assertThat(text("select amount::text || currency || recipient_name from money_grant"))
                .isEqualTo("1250GBPKnitters");
    }

    @Test
    void theColumnsOfTheFlatNationalFileAreFoundAndWhatNobodyReadsIsNamed() {
        var result =
                book.read("others", SourceKind.GRANTS, DAY, TRAFFORD.resolve("other_funders_grants_to_trafford.csv"));
        assertThat(counts(result.summary())).containsExactly(102L, 102L, 0L, 0L, 0L);
        assertThat(result.unread()).contains("selection_rule", "source_file");
    }

    @Test
    void aFileWithoutAmountsIsRefusedWhole() {
        var file = book.file("no.csv", "Identifier,Award Date\n1,2024-01-01\n");
        assertThatThrownBy(() -> book.read("no", SourceKind.GRANTS, DAY, file))
                .isInstanceOf(FileUnusable.class)
                .hasMessageContaining("no column Amount Awarded");
    }

    @Test
    void jsonThatIsCutShortIsRefusedWholeAndChangesNothing() {
        var file = book.file("cut.json", "{\"grants\": [{\"id\": \"360G-x-1\"}, {\"id\": ");
        assertThatThrownBy(() -> book.read("cut", SourceKind.GRANTS, DAY, file)).isInstanceOf(FileUnusable.class);
        assertThat(number("select count(*) from money_record")).isZero();
    }

    @Test
    void jsonWithoutGrantsIsRefusedWhole() {
        var file = book.file("none.json", "{\"things\": []}");
        assertThatThrownBy(() -> book.read("none", SourceKind.GRANTS, DAY, file))
                .hasMessage("The file has no list \"grants\".");
    }

    @Test
    void aRecipientIsFoundOnTheRegisterByItsNumberOnly() {
        book.organisations("GB-CHC-1193780,Sale Food Bank,M33 4QW", "GB-CHC-1193781,Knitters,M33 4QW");
        book.csv(
                "list",
                DAY,
                row("360G-chest-1", "100", "2024-01-01", "GB-CHC-1193780", "SALE FOODBANK"),
                row("360G-chest-2", "100", "2024-01-01", "360G-chest-knitters", "Knitters"));
        assertThat(text("select a.name from money_grant g join register_address a on a.id = g.organisation"))
                .isEqualTo("Sale Food Bank");
        assertThat(number("select count(*) from money_grant where organisation is null"))
                .isOne();
    }

    @Test
    void aRecipientThatTheRegisterLearnsOfLaterIsLinkedThen() {
        book.csv("list", DAY, row("360G-chest-1", "100", "2024-01-01", "GB-CHC-1193780", "Sale Food Bank"));
        assertThat(number("select count(organisation) from money_grant")).isZero();
        book.organisations("GB-CHC-1193780,Sale Food Bank,M33 4QW");
        assertThat(number("select count(organisation) from money_grant")).isOne();
    }

    @Test
    void aPersonsNameIsNowhereInTheDatabase() {
        book.csv("list", DAY, row("360G-chest-1", "700", "2024-01-01", "360G-chest-m_ashworth", "Margaret Ashworth"));
        assertThat(number("select count(*) from money_record where money_record::text ilike '%ashworth%'"))
                .isZero();
        assertThat(number("select sum(amount)::int from money_grant")).isEqualTo(700);
    }

    private static List<Long> counts(Summary summary) {
        return List.of(summary.read(), summary.fresh(), summary.changed(), summary.unchanged(), summary.refused());
    }

    private int number(String sql) {
        return transactions.inside(
                book.place(), () -> jdbc.sql(sql).query(Integer.class).single());
    }

    private String text(String sql) {
        return transactions.inside(
                book.place(), () -> jdbc.sql(sql).query(String.class).single());
    }
}
