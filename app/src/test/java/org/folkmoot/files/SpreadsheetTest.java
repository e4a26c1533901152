package org.folkmoot.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.files.Workbook.cell;
import static org.folkmoot.files.Workbook.row;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static final String HEADING = row(1, "Name", "E-mail", "Joined");

    @TempDir
    private Path folder;

    /** What was read: headings, rows and notes. */
    private record Read(List<String> names, List<Row> rows, List<String> notes) {

        String cell(int row, String column) {
            return rows.get(row).get(column);
        }
    }

    private static Read read(Path file) {
        try (var table = Spreadsheet.open(file, "members.xlsx", Limits.UPLOAD, Progress.SILENT)) {
            var rows = new ArrayList<Row>();
            table.forEach(rows::add);
            return new Read(table.heading().names(), rows, table.notes());
        }
    }

    private Read read(Workbook workbook) {
        return read(workbook.in(folder));
    }

    private Read read(byte[] csv) {
        return read(Given.bytes(folder, csv).file());
    }

    @Test
    void readsTextsSharedInlineAndInParts() {
        var read = read(Workbook.of(row(1, cell("s", 0, "0"), cell("s", 0, "1"))
                        + row(2, cell("s", 0, "2"), "b@example.org")
                        + row(4, "Choir", "<t=\"str\"><f>A2</f><v>c@example.org</v></c>"))
                .shared(
                        "<t>Name</t>",
                        "<r><t>E</t></r><r><t xml:space=\"preserve\">-mail</t></r>",
                        "<t>Brass &amp; Wind</t><rPh sb=\"0\" eb=\"1\"><t>not this</t></rPh>"));
        assertThat(read.names()).containsExactly("Name", "E-mail");
        assertThat(read.cell(0, "name")).isEqualTo("Brass & Wind");
        assertThat(read.cell(1, "E-mail")).isEqualTo("c@example.org");
        assertThat(read.rows().stream().map(Row::line)).containsExactly(2L, 4L);
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,1900-01-01", "59,1900-02-28", "61,1900-03-01", "45352,2024-03-01", "2958465,9999-12-31"})
    void daysCountFrom1900WithTheDayThatNeverWas(String serial, String day) {
        var read = read(Workbook.of(HEADING + row(2, "Band", "b@example.org", cell("n", 1, serial))));
        assertThat(read.cell(0, "Joined")).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"0,1904-01-01", "1,1904-01-02", "43890,2024-03-01"})
    void daysOfOldMacintoshesCountFrom1904(String serial, String day) {
        var read = read(Workbook.of(HEADING + row(2, "Band", "b@example.org", cell("n", 2, serial)))
                .since1904());
        assertThat(read.cell(0, "Joined")).isEqualTo(day);
    }

    @Test
    void everyDayComesBackFromItsNumber() {
        var random = new Random(20261122);
        for (var i = 0; i < 500; i++) {
            var day = LocalDate.of(1900, 3, 1).plusDays(random.nextInt(90_000));
            var serial = day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
            assertThat(SerialDay.of(BigDecimal.valueOf(serial), false).toLocalDate())
                    .isEqualTo(day);
        }
    }

    @Test
    void numbersComeInFullAndMoneyIsNoDay() {
        var read = read(Workbook.of(row(1, "Name", "Charity number", "Fee", "Paid at")
                + row(
                        2,
                        "Band",
                        cell("n", 0, "1.19378E6"),
                        cell("n", 3, "25.100000000000001"),
                        cell("n", 1, "45352.5"))));
        assertThat(read.cell(0, "Charity number")).isEqualTo("1193780");
        assertThat(read.cell(0, "Fee")).isEqualTo("25.1");
        assertThat(read.cell(0, "Paid at")).isEqualTo("2024-03-01 12:00");
    }

    @Test
    void ofFormulasTheLastValueCountsAndErrorsAreNothing() {
        var read = read(Workbook.of(row(1, "Name", "Town", "Fee")
                + row(
                        2,
                        "<t=\"str\"><f>UPPER(\"x\")</f><v>X Band</v></c>",
                        cell("e", 0, "#N/A"),
                        "<><f>1+1</f><v>2</v></c>")));
        assertThat(read.rows().getFirst().cells()).containsExactly("X Band", "", "2");
    }

    @Test
    void theSheetWithMostRowsIsReadAndNamed() {
        var read = read(Workbook.empty()
                .sheet("About", row(1, "Made by", "Ann"), "")
                .sheet("Members", HEADING + row(2, "Band", "b@example.org", "") + row(3, "Choir", "", ""), "")
                .sheet("Old", HEADING + row(2, "A") + row(3, "B") + row(4, "C") + row(5, "D"), "hidden"));
        assertThat(read.rows()).hasSize(2);
        assertThat(read.notes()).singleElement().asString().contains("2 sheets").contains("\"Members\"");
    }

    @Test
    void mergedCellsCountInEachOfTheirRows() {
        var rows = row(1, "Group", "Person", "E-mail")
                + row(2, "Brass Band", "Ann", "ann@example.org")
                + row(3, "", "Bob", "bob@example.org")
                + row(4, "Choir", "Cem", "cem@example.org");
        var read = read(Workbook.empty().merged(rows, "A2:A3"));
        assertThat(read.rows().stream().map(row -> row.get("Group")))
                .containsExactly("Brass Band", "Brass Band", "Choir");
        assertThat(read.notes()).singleElement().asString().contains("merged");
    }

    @Test
    void headingsBelowATitleAreFound() {
        var read = read(
                Workbook.of(row(1, "Our members, 2026") + row(3, "Name", "E-mail") + row(4, "Band", "b@example.org")));
        assertThat(read.names()).containsExactly("Name", "E-mail");
        assertThat(read.rows()).hasSize(1);
        assertThat(read.notes()).singleElement().asString().contains("row 3");
    }

    @Test
    void groupsAboveTheNamesBecomePartOfThem() {
        var rows = row(1, "Organisation", "", "Contact", "", "")
                + row(2, "Name", "Postcode", "Name", "E-mail", "Phone")
                + row(3, "Band", "M33 1AA", "Ann", "ann@example.org", "01632 960001")
                + row(4, "Choir", "M33 1AB", "Bob", "bob@example.org", "01632 960002");
        var read = read(Workbook.empty().merged(rows, "A1:B1", "C1:E1"));
        assertThat(read.names())
                .containsExactly(
                        "Organisation: Name",
                        "Organisation: Postcode",
                        "Contact: Name",
                        "Contact: E-mail",
                        "Contact: Phone");
        assertThat(read.rows()).hasSize(2);
    }

    @Test
    void aSecondRowOfHeadingsIsNoMember() {
        var read = read("fname,mail,since\nName,E-mail address,Member since\n"
                .concat("Ann,a@example.org,2020-01-01\nBob,b@example.org,2021-01-01\nCem,c@example.org,2022-01-01\n")
                .getBytes(UTF_8));
        assertThat(read.names()).containsExactly("fname", "mail", "since");
        assertThat(read.rows()).hasSize(3);
        assertThat(read.notes()).singleElement().asString().contains("second row of headings");
    }

    @Test
    void headingsAreTakenOnceEachAndNeverBlank() {
        var read = read("Name,E-mail,E-mail,,\nAnn,a@example.org,b@example.org,x,y\n".getBytes(UTF_8));
        assertThat(read.names()).containsExactly("Name", "E-mail", "E-mail (2)", "Column 4", "Column 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void csvIsReadAsExcelWritesIt(String encoding) {
        var text = "Name;Town;Fee\r\nCaf\u00e9 Zo\u00eb;Sale;25,00\r\n";
        var read = read(text.getBytes(Charset.forName(encoding)));
        assertThat(read.cell(0, "Name")).isEqualTo("Caf\u00e9 Zo\u00eb");
        assertThat(read.cell(0, "Fee")).isEqualTo("25,00");
        assertThat(read.notes()).hasSize(encoding.startsWith("windows") ? 1 : 0);
    }

    @Test
    void theMarksOfExcelAreNoText() {
        assertThat(read("\ufeffName;Town\nBand;Sale\n".getBytes(UTF_8)).names()).containsExactly("Name", "Town");
        assertThat(read("\ufeffName\tTown\nBand\tSale\n".getBytes(UTF_16LE)).names())
                .containsExactly("Name", "Town");
        assertThat(read("sep=;\r\nName;Town\r\nBand;Sale\r\n".getBytes(ISO_8859_1))
                        .names())
                .containsExactly("Name", "Town");
    }

    @Test
    void whateverIsWrittenIsReadAgain() {
        var random = new Random(5);
        for (var round = 0; round < 50; round++) {
            var rows = IntStream.range(0, 1 + random.nextInt(60))
                    .mapToObj(_ -> List.of(word(random), word(random) + "@example.org", word(random)))
                    .toList();
            var sheet = IntStream.range(0, rows.size())
                    .mapToObj(i -> row(i + 2, rows.get(i).toArray(String[]::new)))
                    .collect(Collectors.joining());
            var read = read(Workbook.of(HEADING + sheet));
            assertThat(read.rows().stream().map(Row::cells)).containsExactlyElementsOf(rows);
        }
    }

    private static String word(Random random) {
        return random.ints(1 + random.nextInt(9), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
