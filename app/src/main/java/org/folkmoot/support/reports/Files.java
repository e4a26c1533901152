package org.folkmoot.support.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.folkmoot.web.Words;

/** A frozen report as files that people know. */
final class Files {

    private static final int WIDE = 40;
    private static final int HEAD_ROW = 3;

    private Files() {}

    static byte[] csv(Content content, Words t) {
        var text = new StringWriter();
        text.write('\ufeff');
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Rows.heads(t));
            Rows.of(content, t)
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(String::valueOf).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(Content content, Words t) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Folkmoot", "1.0");
                var sheet = book.newWorksheet(t.say("Report"))) {
            sheet.value(0, 0, Rows.guarded(content.title()));
            sheet.style(0, 0).bold().set();
            sheet.value(
                    1,
                    0,
                    Rows.guarded(t.say("{0} to {1}", t.day(content.from()), t.day(content.to())) + " · "
                            + content.publisher() + " · " + t.say("numbers of {0}", t.day(content.day()))));
            fill(sheet, content, t);
            sheet.freezePane(0, HEAD_ROW + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, Content content, Words t) {
        var heads = Rows.heads(t);
        for (var column = 0; column < heads.size(); column++) {
            sheet.value(HEAD_ROW, column, heads.get(column));
            sheet.width(column, column < 2 ? WIDE : WIDE / 2);
        }
        sheet.range(HEAD_ROW, 0, HEAD_ROW, heads.size() - 1).style().bold().set();
        var at = HEAD_ROW + 1;
        for (var row : Rows.of(content, t)) {
            for (var column = 0; column < row.size(); column++) {
                if (row.get(column) instanceof Long number) {
                    sheet.value(at, column, number);
                } else {
                    sheet.value(at, column, row.get(column).toString());
                }
            }
            at++;
        }
    }
}
