package org.folkmoot.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"name,town", "name;town", "name\ttown", "NAME , Town", "town,extra,name"})
    void findsColumnsByNameWhateverTheSeparator(String heading) {
        var separator = heading.replaceAll("[A-Za-z ]", "").substring(0, 1);
        var cells = Arrays.stream(heading.split("[,;\t]"))
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .map(column -> column.equals("name") ? "Brass Band" : column.equals("town") ? "Sale" : "")
                .collect(Collectors.joining(separator));
        var row = Given.text(folder, heading + "\n" + cells + "\n").rows().getFirst();
        assertThat(row.get("name")).isEqualTo("Brass Band");
        assertThat(row.get("Town ")).isEqualTo("Sale");
        assertThat(row.get("nothing")).isEmpty();
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void skipsTheByteOrderMark() {
        assertThat(Given.text(folder, "\ufeffname\nBand\n").rows().getFirst().get("name"))
                .isEqualTo("Band");
    }

    @Test
    void passesOverBlankRowsAndCountsTheirLines() {
        var rows = Given.text(folder, "name,town\n\n,\n \t,  \n\"Band\nof two\",Sale\r\n\r\nChoir,Urmston")
                .rows();
        assertThat(rows.stream().map(Row::line)).containsExactly(5L, 8L);
        assertThat(rows.getFirst().get("name")).isEqualTo("Band\nof two");
    }

    @Test
    void tellsRaggedRows() {
        var rows = Given.text(folder, "a,b\n1\n1,2\n1,2,3\n").rows();
        assertThat(rows.stream().map(Row::ragged)).containsExactly(true, false, true);
    }

    @Test
    void readsPackedFilesEvenInParts() throws IOException {
        var file = folder.resolve("parts.gz");
        Files.write(file, Given.gzip("name\nBand\n".getBytes(UTF_8)));
        Files.write(file, Given.gzip("Choir\n".getBytes(UTF_8)), StandardOpenOption.APPEND);
        assertThat(new Given(file).rows().stream().map(row -> row.get("name"))).containsExactly("Band", "Choir");
    }

    @Test
    void namesTheLineThatIsNotInTheEncoding() {
        var lines = IntStream.rangeClosed(1, 30_000)
                .mapToObj(line -> line == 20_001 ? "Caf\u00e9" : "Band " + line)
                .collect(Collectors.joining("\n"));
        refused(Given.bytes(folder, ("name\n" + lines).getBytes(ISO_8859_1)))
                .isEqualTo(
                        "Line 20002 is not in UTF-8, so names would come out wrong. Save the file as \"CSV UTF-8\" and try again.");
    }

    @Test
    void readsAnotherEncodingThatIsNamed() {
        var given = Given.bytes(folder, "name\nCafé £5 “x”\n".getBytes(Charset.forName("windows-1252")));
        assertThat(given.rows(Charset.forName("windows-1252")).getFirst().get("name"))
                .isEqualTo("Café £5 “x”");
    }

    @Test
    void refusesACharacterThatIsCutInHalf() {
        refused(Given.bytes(folder, Arrays.copyOf("name\nCafé".getBytes(UTF_8), 9)))
                .startsWith("Line 2 is not in UTF-8");
    }

    @Test
    void refusesUtf16() {
        refused(Given.bytes(folder, "name\nBand\n".getBytes(UTF_16))).startsWith("The file is in UTF-16.");
    }

    @Test
    void refusesASpreadsheetAndAPdfThatAreCalledCsv() {
        refused(Given.bytes(folder, new byte[] {'P', 'K', 3, 4, 20, 0})).contains("spreadsheet");
        refused(Given.bytes(folder, "%PDF-1.7 …".getBytes(UTF_8))).contains("PDF");
    }

    @Test
    void takesAFileThatOnlyBeginsLikeOne() {
        assertThat(Given.text(folder, "PK,name\n1,Band\n").rows()).hasSize(1);
        assertThat(Given.text(folder, "%Paid,name\n1,Band\n").rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n\n", "\ufeff"})
    void refusesAnEmptyFile(String text) {
        refused(Given.text(folder, text)).isEqualTo("The file is empty.");
    }

    @Test
    void takesAHeadingWithoutRows() {
        assertThat(Given.text(folder, "name,town\n").rows()).isEmpty();
        assertThat(Given.text(folder, "name,town").rows()).isEmpty();
    }

    @Test
    void refusesTwoColumnsOfOneName() {
        refused(Given.text(folder, "name,town, Name\n1,2,3\n"))
                .isEqualTo("Two columns are called \"Name\". Rename one.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name\n1,\"Band\n2,Choir\n3,Club\n",
                "id,name\n1,\"Band\n2,\"Choir\"\n",
                "id,name\n1,Band\n2,\"Ch"
            })
    void refusesAQuotationMarkThatIsNeverClosed(String text) {
        refused(Given.text(folder, text)).contains("quotation mark").contains("never closed");
    }

    @Test
    void takesQuotationMarksWithinACell() {
        assertThat(Given.text(folder, "name\n5\" nails\n\"The \"\"Hub\"\"\"\n").rows().stream()
                        .map(row -> row.get("name")))
                .containsExactly("5\" nails", "The \"Hub\"");
    }

    @Test
    void refusesACellThatIsTooLong() {
        refused(Given.text(folder, "name\nBand\n" + "x".repeat(2000) + "\n"))
                .startsWith("After line 2 ")
                .contains("too long");
    }

    @Test
    void refusesACellOfTwoMegabytesAtTheCommandsLimits() {
        var given = Given.text(folder, "name\n\"" + "x\n".repeat(1 << 20) + "\"\n");
        assertThatThrownBy(() -> read(given)).isInstanceOf(FileUnusable.class).hasMessageContaining("too long");
    }

    @Test
    void refusesAFileThatIsNoText() {
        refused(Given.bytes(folder, new byte[5000])).startsWith("The file is not text.");
        assertThat(Given.text(folder, "name\nA\0B\n").rows()).hasSize(1);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        refused(new Given(folder.resolve("none.csv"))).startsWith("There is no file ");
        refused(new Given(folder)).startsWith("There is no file ");
    }

    @Test
    void refusesAPackedFileThatIsCutShort() {
        var packed = Given.gzip(randomRows(20_000).getBytes(UTF_8));
        refused(Given.bytes(folder, Arrays.copyOf(packed, packed.length / 2))).contains("cut short or damaged");
        refused(Given.bytes(folder, Arrays.copyOf(packed, 3))).startsWith("The file cannot be read");
    }

    @Test
    void refusesAPackedFileThatIsDamaged() {
        var packed = Given.gzip(randomRows(20_000).getBytes(UTF_8));
        Arrays.fill(packed, packed.length / 2, packed.length / 2 + 400, (byte) 0xff);
        assertThatThrownBy(() -> Given.bytes(folder, packed).rows()).isInstanceOf(FileUnusable.class);
    }

    @Test
    void stopsAFileThatGrowsLikeABomb() {
        refused(Given.packed(folder, ("name\n" + "\n".repeat(20 << 20)).getBytes(UTF_8)))
                .contains("grows more than 100 times");
    }

    @Test
    void stopsAFileThatIsTooLarge() {
        refused(Given.bytes(folder, ("name\n" + (" ".repeat(127) + "\n").repeat(33 << 13)).getBytes(UTF_8)))
                .startsWith("The file holds more than 32 MB");
    }

    @Tag("big")
    @Test
    void readsAGigabyteOfBlankRowsInBoundedMemory() throws IOException {
        var file = folder.resolve("blank.csv");
        var mixed = "\n\r\n,\n".repeat(1 << 18).getBytes(UTF_8);
        var spaces = (" ".repeat(255) + "\n").repeat(5 << 10).getBytes(UTF_8);
        try (var out = Files.newOutputStream(file)) {
            out.write("name,town\n".getBytes(UTF_8));
            for (var i = 0; i < 830; i++) {
                out.write(i % 64 == 0 ? mixed : spaces);
            }
        }
        assertThat(Files.size(file)).isGreaterThan(1L << 30);
        var before = used();
        var held = new AtomicLong(Long.MAX_VALUE);
        try (var table = Table.open(file, UTF_8, Limits.COMMAND, (_, done, of) -> {
            if (done > of - (of >> 3) && held.get() == Long.MAX_VALUE) {
                held.set(used() - before);
            }
        })) {
            table.forEach(_ -> {
                throw new AssertionError("a blank row");
            });
        }
        assertThat(held.get()).isLessThan(40L << 20);
    }

    @Test
    void tellsHowFarItIs() {
        var told = new long[2];
        var given = Given.packed(folder, randomRows(20_000).getBytes(UTF_8));
        try (var table = Table.open(given.file(), UTF_8, Limits.COMMAND, (what, done, of) -> {
            assertThat(what).isEqualTo("given.csv.gz");
            assertThat(done).isBetween(told[0], of);
            told[0] = done;
            told[1] = of;
        })) {
            table.forEach(_ -> {});
        }
        assertThat(told[0]).isEqualTo(told[1]).isPositive();
    }

    @Test
    void reportsColumnsThatNobodyKnows() {
        var given = Given.text(folder, "name,,Colour,TOWN\nBand,,red,Sale\n");
        var heading = given.rows().getFirst().heading();
        assertThat(heading.unknown(List.of("name", "town"))).containsExactly("Colour");
        assertThat(heading.has("colour ")).isTrue();
        assertThat(heading.names()).containsExactly("name", "", "Colour", "TOWN");
    }

    private static void read(Given given) {
        try (var table = Table.open(given.file(), UTF_8, Limits.COMMAND, Progress.SILENT)) {
            table.forEach(_ -> {});
        }
    }

    private static String randomRows(int count) {
        return new Random(7)
                .ints(count)
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining("\n", "name\n", "\n"));
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static AbstractStringAssert<?> refused(Given given) {
        try {
            given.rows();
        } catch (FileUnusable e) {
            return assertThat(e.getMessage());
        }
        throw new AssertionError("it was read");
    }
}
