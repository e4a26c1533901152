package org.folkmoot.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedRowsTest {

    private static final Heading HEADING = new Heading(List.of("name", "town"));

    @TempDir
    private Path folder;

    @Test
    void keepsLineReasonAndTheRowAsItWas() throws IOException {
        var file = RefusedRows.beside(folder.resolve("list.csv"));
        try (var refused = new RefusedRows(file)) {
            refused.add(row(7, "Band, \"The\"", "Sale"), "The row is wrong.");
            assertThat(refused.count()).isEqualTo(1);
            assertThat(refused.path()).isEqualTo(folder.resolve("list.csv.refused.csv"));
        }
        assertThat(Files.readString(file).lines())
                .containsExactly("line,reason,name,town", "7,The row is wrong.,\"Band, \"\"The\"\"\",Sale");
    }

    @Test
    void guardsWhatASpreadsheetWouldTakeForAFormula() throws IOException {
        var file = folder.resolve("refused.csv");
        try (var refused = new RefusedRows(file)) {
            refused.add(row(2, "=HYPERLINK(1)", "@Sale"), "No.");
        }
        assertThat(Files.readString(file)).contains("'=HYPERLINK(1),'@Sale");
        assertThat(List.of("=1", "+1", "-1", "@x", "\tx", "\rx"))
                .allMatch(text -> Cell.guarded(text).equals("'" + text));
        assertThat(List.of("", "1", "a=1", " ="))
                .allMatch(text -> Cell.guarded(text).equals(text));
    }

    @Test
    void noRefusedRowNoFile() throws IOException {
        var file = Files.writeString(folder.resolve("refused.csv"), "of last time");
        try (var refused = new RefusedRows(file)) {
            assertThat(refused.path()).isNull();
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void goesToTheWorkingFolderWhereTheOtherCannotBeWritten() throws IOException {
        var blocked = Files.writeString(folder.resolve("blocked"), "no folder");
        var name = Path.of("refused-rows-test.refused.csv");
        try (var refused = new RefusedRows(blocked.resolve(name))) {
            refused.add(row(2, "Band", "Sale"), "No.");
            assertThat(refused.path()).isEqualTo(name);
        } finally {
            Files.deleteIfExists(name);
        }
    }

    @Test
    void saysSoWhereTheDiskIsFull() throws IOException {
        assertThatThrownBy(() -> write(1))
                .isInstanceOf(FileUnusable.class)
                .hasMessageStartingWith("The file " + folder.resolve("full.csv"))
                .hasMessageContaining("cannot be written");
        assertThatThrownBy(() -> write(20_000))
                .isInstanceOf(FileUnusable.class)
                .hasMessageContaining("cannot be written");
    }

    /** Writes rows to a disk that is full. */
    private void write(int rows) throws IOException {
        var file = folder.resolve("full.csv");
        try (var refused = new RefusedRows(file)) {
            Files.createSymbolicLink(file, Path.of("/dev/full"));
            for (var line = 1; line <= rows; line++) {
                refused.add(row(line, "Band", "Sale"), "No.");
            }
        }
    }

    private static Row row(long line, String... cells) {
        return new Row(line, HEADING, List.of(cells));
    }
}
