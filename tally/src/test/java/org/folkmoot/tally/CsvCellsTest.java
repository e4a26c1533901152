package org.folkmoot.tally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvCellsTest {

    private static CsvCells cells(String text) throws Exception {
        return new CsvCells(new Bytes(new ByteArrayInputStream(text.getBytes(UTF_8))));
    }

    private static List<String> row(CsvCells cells) throws Exception {
        var row = new ArrayList<String>();
        while (cells.nextCell()) {
            row.add(cells.text());
        }
        return row;
    }

    private static CsvCells atCell(String text) throws Exception {
        var cells = cells(text);
        assertThat(cells.startRow()).isTrue();
        assertThat(cells.nextCell()).isTrue();
        return cells;
    }

    @Test
    void rowsAreReadCellByCell() throws Exception {
        var cells = cells("a,b\nc,,d\n");
        cells.startHeader();
        assertThat(row(cells)).containsExactly("a", "b");
        assertThat(cells.startRow()).isTrue();
        assertThat(row(cells)).containsExactly("c", "", "d");
        assertThat(cells.startRow()).isFalse();
    }

    @Test
    void theSeparatorIsTheFirstThatTheHeaderHas() throws Exception {
        for (var separator : List.of(",", ";", "\t")) {
            var cells = cells("a,b\nc,d".replace(",", separator));
            cells.startHeader();
            assertThat(row(cells)).containsExactly("a", "b");
            cells.startRow();
            assertThat(row(cells)).containsExactly("c", "d");
        }
        var mixed = cells("a;b,c\n");
        mixed.startHeader();
        assertThat(row(mixed)).containsExactly("a;b", "c");
    }

    @Test
    void aSeparatorBelowTheHeaderDoesNotChooseIt() throws Exception {
        var cells = cells("a;b\n1,5;2\n");
        cells.startHeader();
        assertThat(row(cells)).containsExactly("a", "b");
    }

    @Test
    void quotesHoldSeparatorsLineEndsAndQuotes() throws Exception {
        var cells = cells("\"a,b\",\"c\nd\",\"e \"\"f\"\"\"\nlast");
        cells.startHeader();
        assertThat(row(cells)).containsExactly("a,b", "c\nd", "e \"f\"");
        assertThat(cells.startRow()).isTrue();
        assertThat(cells.line()).isEqualTo(3);
        assertThat(row(cells)).containsExactly("last");
    }

    @Test
    void blankLinesAreNoRows() throws Exception {
        var cells = cells("\n\n  \na\n\n \nb\n\n");
        assertThat(cells.startRow()).isTrue();
        assertThat(cells.line()).isEqualTo(4);
        assertThat(row(cells)).containsExactly("a");
        assertThat(cells.startRow()).isTrue();
        assertThat(cells.line()).isEqualTo(7);
        assertThat(row(cells)).containsExactly("b");
        assertThat(cells.startRow()).isFalse();
    }

    @Test
    void numbersMayHaveBlanksAroundThem() throws Exception {
        assertThat(atCell("\t12 \n").number("It")).isEqualTo(12);
        assertThat(atCell("7").number("It")).isEqualTo(7);
        assertThat(atCell("10000000000000").number("It")).isEqualTo(10_000_000_000_000L);
    }

    @Test
    void whatIsNoNumberIsRefused() throws Exception {
        for (var text : List.of("1x", "x1", "1.5", "-1", "+1", "1 x", "100000000000000")) {
            var cell = atCell(text);
            assertThatThrownBy(() -> cell.number("It")).hasMessage("It is a whole number, not \"" + text + "\".");
        }
    }

    @Test
    void aCellOfBlanksIsEmpty() throws Exception {
        assertThat(atCell("\t,a\n").isEmpty()).isTrue();
        assertThat(atCell(",a\n").isEmpty()).isTrue();
        assertThat(atCell("\ta,\n").isEmpty()).isFalse();
    }

    @Test
    void aCellMayBeTenThousandBytesLong() throws Exception {
        assertThat(atCell("x".repeat(10_000)).text()).hasSize(10_000);
        assertThatThrownBy(() -> atCell("x".repeat(10_001))).hasMessage("A cell is far too long.");
        assertThatThrownBy(() -> atCell('"' + "x".repeat(10_001))).hasMessage("A cell is far too long.");
    }

    @Test
    void aQuoteThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> atCell("\"abc")).hasMessage("A quote is not closed.");
    }
}
