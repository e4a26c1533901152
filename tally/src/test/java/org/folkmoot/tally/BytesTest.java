package org.folkmoot.tally;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class BytesTest {

    private static Bytes bytes(String text) throws Exception {
        return new Bytes(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static String rest(Bytes bytes) throws Exception {
        var text = new StringBuilder();
        while (bytes.peek() != Bytes.END) {
            text.append((char) bytes.next());
        }
        assertThat(bytes.next()).isEqualTo(Bytes.END);
        return text.toString();
    }

    @Test
    void everyLineEndReadsAsOne() throws Exception {
        assertThat(rest(bytes("a\nb\r\nc\rd\r\r\ne\n\rf\r"))).isEqualTo("a\nb\nc\nd\n\ne\n\nf\n");
    }

    @Test
    void linesAreCountedWhateverEndsThem() throws Exception {
        var bytes = bytes("a\nb\r\nc\rd");
        assertThat(bytes.line()).isEqualTo(1);
        assertThat(rest(bytes)).isEqualTo("a\nb\nc\nd");
        assertThat(bytes.line()).isEqualTo(4);
    }

    @Test
    void aLineEndMayStraddleTheBuffer() throws Exception {
        for (var before = (1 << 16) - 3; before <= (1 << 16) + 1; before++) {
            var bytes = bytes("x".repeat(before) + "\r\ny");
            assertThat(rest(bytes)).isEqualTo("x".repeat(before) + "\ny");
            assertThat(bytes.line()).isEqualTo(2);
        }
    }

    @Test
    void theHeadIsSeenWithoutMovingOn() throws Exception {
        var bytes = bytes("\uFEFFabc");
        assertThat(bytes.head()).isEqualTo("abc");
        assertThat(rest(bytes)).isEqualTo("abc");
    }

    @Test
    void blanksAndCommentsAreSkippedUpToTheLineEnd() throws Exception {
        assertThat(bytes(" \t\u001A# note\n7").skipBlanks()).isEqualTo('\n');
        assertThat(bytes(" \n # note\n\n 7").skipEmptyLines()).isEqualTo('7');
        assertThat(bytes(" # note").skipEmptyLines()).isEqualTo(Bytes.END);
    }

    @Test
    void numbersAreReadDigitByDigit() throws Exception {
        var bytes = bytes("0042x");
        assertThat(bytes.number("a number")).isEqualTo(42);
        assertThat(bytes.peek()).isEqualTo('x');
        assertThat(bytes("1000000000000000").number("a number")).isEqualTo(1_000_000_000_000_000L);
        assertThatThrownBy(() -> bytes("1000000000000001").number("a number")).hasMessage("A number is far too large.");
        assertThatThrownBy(() -> bytes("").number("a number"))
                .hasMessage("Expected a number, found the end of the file.");
        assertThatThrownBy(() -> bytes("\n").number("a number"))
                .hasMessage("Expected a number, found the end of the line.");
        assertThatThrownBy(() -> bytes("/").number("a number")).hasMessage("Expected a number, found \"/\".");
        assertThatThrownBy(() -> bytes(":").number("a number")).hasMessage("Expected a number, found \":\".");
        assertThatThrownBy(() -> bytes("\u007F").number("a number")).hasMessage("Expected a number, found byte 127.");
        assertThatThrownBy(() -> bytes(" ").number("a number")).hasMessage("Expected a number, found byte 32.");
    }

    @Test
    void linesAreReadWhole() throws Exception {
        var bytes = bytes("Zoë\r\n\nlast");
        assertThat(bytes.readLine()).isEqualTo("Zoë");
        assertThat(bytes.readLine()).isEmpty();
        assertThat(bytes.readLine()).isEqualTo("last");
        assertThat(bytes.readLine()).isEmpty();
    }

    @Test
    void aLineThatIsNoTextIsRefused() {
        assertThatThrownBy(() -> bytes("a\u0000b").readLine()).hasMessage("The file is not text.");
        assertThatThrownBy(() -> bytes("\u0000").readLine()).hasMessage("The file is not text.");
    }
}
