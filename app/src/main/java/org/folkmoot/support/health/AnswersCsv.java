package org.folkmoot.support.health;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.folkmoot.files.Cell;
import org.folkmoot.web.Audience;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Visit;
import org.folkmoot.web.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A group's own answers, as a file that a spreadsheet opens. */
@Controller
class AnswersCsv {

    private final Own own;
    private final Sheets sheets;

    AnswersCsv(Own own, Sheets sheets) {
        this.own = own;
        this.sheets = sheets;
    }

    @GetMapping(Own.PATH + "/{check}/answers.csv")
    @OpenTo(Audience.CONTACT)
    void download(
            Visit visit, HttpServletResponse response, @PathVariable UUID organisation, @PathVariable UUID check) {
        var sheet = sheets.own(visit, own.check(visit, organisation, check));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"health-check.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try (var csv = CsvWriter.builder().build(response.getOutputStream())) {
            write(sheet, csv, visit.words());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Sheet sheet, CsvWriter csv, Words t) {
        csv.writeRecord("section", "question", "answer", "comment", "last_answer", "last_comment");
        for (var part : sheet.parts()) {
            for (var line : part.lines()) {
                var last = line.last();
                csv.writeRecord(
                        Cell.guarded(part.name()),
                        Cell.guarded(line.now().asked()),
                        line.now().said().map(answer -> t.say(answer.words())).orElse(""),
                        Cell.guarded(line.now().comment()),
                        line.before().map(answer -> t.say(answer.words())).orElse(""),
                        last == null ? "" : Cell.guarded(last.comment()));
            }
        }
    }
}
