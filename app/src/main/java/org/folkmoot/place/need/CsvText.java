package org.folkmoot.place.need;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A table as CSV text (RFC 4180), for programs: figures with a full stop, no thousands marks. */
final class CsvText {

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    CsvText(String... heading) {
        writer.writeRecord(heading);
    }

    void row(@Nullable Object... cells) {
        writer.writeRecord(Arrays.stream(cells).map(CsvText::cell).toList());
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof BigDecimal figure) {
            return figure.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    @Override
    public String toString() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
