package org.folkmoot.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.folkmoot.files.Workbook.row;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTroubleTest {

    private static final Limits SMALL = new Limits(64 << 20, 100, 1_000, 20, 10);
    private static final String ROWS = row(1, "Name", "Town") + row(2, "Band", "Sale");

    @TempDir
    private Path folder;

    private static void refused(Path file, String... saying) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(FileUnusable.class)
                .message()
                .contains(saying)
                .endsWith(".");
    }

    private static void read(Path file) {
        try (var table = Spreadsheet.open(file, "members.xlsx", SMALL, Progress.SILENT)) {
            table.forEach(_ -> {});
        }
    }

    @ParameterizedTest
    @CsvSource({
        "d0cf11e0a1b11ae1,protected by a password",
        "255044462d312e37,a PDF",
        "89504e470d0a1a0a,a picture",
        "1f8b0800000000,gzip",
        "4d5a9000,a program",
        "3c68746d6c3e,a web page",
        "efbbbf3c3f786d6c,a web page or XML",
        "7b2261223a317d,JSON"
    })
    void aFileIsKnownByItsBytesWhateverItIsCalled(String bytes, String saying) {
        refused(Given.bytes(folder, HexFormat.of().parseHex(bytes)).file(), "\"members.xlsx\"", saying);
    }

    @Test
    void nothingAndOnlyBlanksAreNoTable() {
        refused(Given.bytes(folder, new byte[0]).file(), "is empty");
        refused(Given.text(folder, "\n , \n\n").file(), "is empty");
        refused(Workbook.of("").in(folder), "no sheet with anything in it");
    }

    @Test
    void anotherArchiveIsNoWorkbook() {
        var zip = Given.named(folder.resolve("x.zip"), Archive.of("readme.txt", "hello"));
        refused(zip.file(), "ZIP archive, but no Excel workbook");
        var ods = Given.named(folder.resolve("x.ods"), Archive.of("content.xml", "<office/>"));
        refused(ods.file(), "LibreOffice", ".xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/cron.d/x", "/etc/passwd", "xl\\..\\x"})
    void aPartThatWouldLieOutsideIsRefused(String name) {
        refused(Workbook.of(ROWS).with(name, "x").in(folder), "outside");
    }

    @Test
    void entitiesAreNeitherReadNorUnfolded() {
        var secret = Given.named(folder.resolve("secret.txt"), "secret".getBytes(UTF_8));
        var external =
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.file().toUri() + "\">]><sst><si><t>&e;</t></si></sst>";
        refused(Workbook.of(ROWS).with("xl/sharedStrings.xml", external).in(folder), "declarations (DOCTYPE)");
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("]><worksheet><sheetData><row><c><is><t>&a29;</t></is></c></row></sheetData></worksheet>");
        refused(
                Workbook.of("")
                        .with("xl/worksheets/sheet1.xml", laughs.toString())
                        .in(folder),
                "declarations (DOCTYPE)");
        refused(
                Workbook.of(ROWS)
                        .with("xl/sharedStrings.xml", "<sst><si><t>&e;</t></si></sst>")
                        .in(folder),
                "damaged");
    }

    @Test
    void aZipBombIsStoppedBeforeItUnfolds() {
        var bomb = Workbook.of(ROWS).with("xl/sharedStrings.xml", "<sst><si><t>" + " ".repeat(48 << 20));
        refused(bomb.in(folder), "grows more than 100 times");
    }

    @Test
    void rowsColumnsAndCellsHaveLimits() {
        var many = new StringBuilder(row(1, "Name", "Town"));
        for (var i = 2; i < 30; i++) {
            many.append(row(i, "Band " + i, "Sale"));
        }
        refused(Workbook.of(many.toString()).in(folder), "more than 20 rows");
        refused(
                Workbook.of(ROWS + "<row r=\"3\"><c r=\"XFD3\"><v>1</v></c></row>")
                        .in(folder),
                "Row 3 has more than 10 columns");
        refused(Workbook.of(ROWS + row(3, "x".repeat(1_001))).in(folder), "A cell of row 3 is longer");
        refused(Given.text(folder, "a,b\n" + "x,".repeat(30) + "\n").file(), "more than 10 columns");
    }

    @Test
    void aTableWithoutHeadingsIsSentBack() {
        refused(
                Given.text(folder, "a@example.org,2020-01-01\nb@example.org,2021-01-01\n")
                        .file(),
                "None of the first rows looks like headings");
    }

    @Test
    void aFileCutShortOrDamagedAnywhereIsRefusedOrRead() {
        var whole = Workbook.of(ROWS).bytes();
        var random = new Random(1904);
        for (var i = 0; i < 300; i++) {
            var bytes = whole.clone();
            if (i % 3 == 0) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            } else {
                bytes[4 + random.nextInt(bytes.length - 4)] ^= (byte) (1 + random.nextInt(255));
            }
            assertThat(sentence(bytes)).as("round %s", i).matches("(?s)|.*[.]");
        }
    }

    /** What is said of a damaged file, or nothing where it could be read all the same. */
    private String sentence(byte[] bytes) {
        try {
            read(Given.named(folder.resolve("damaged.xlsx"), bytes).file());
            return "";
        } catch (FileUnusable e) {
            return String.valueOf(e.getMessage());
        }
    }
}
