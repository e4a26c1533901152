package org.folkmoot.support.reports;

import java.util.UUID;
import org.folkmoot.print.Printed;
import org.folkmoot.web.Audience;
import org.folkmoot.web.NotHere;
import org.folkmoot.web.OpenTo;
import org.folkmoot.web.Visit;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Frozen reports as files. A draft has none: what is sent is frozen. */
@Controller
class ReportFiles {

    private final Reports reports;

    ReportFiles(Reports reports) {
        this.reports = reports;
    }

    @GetMapping(ReportDesk.ONE + "/report.pdf")
    @OpenTo(Audience.STAFF)
    Printed pdf(Visit visit, @PathVariable UUID id) {
        var content = content(id);
        return new Printed(
                name(content) + ".pdf",
                (output, forms) -> JtepaperGenerated.render(output, forms, visit.words(), content));
    }

    @GetMapping(ReportDesk.ONE + "/report.csv")
    @OpenTo(Audience.STAFF)
    ResponseEntity<byte[]> csv(Visit visit, @PathVariable UUID id) {
        var content = content(id);
        return file(content, ".csv", "text/csv;charset=UTF-8", Files.csv(content, visit.words()));
    }

    @GetMapping(ReportDesk.ONE + "/report.xlsx")
    @OpenTo(Audience.STAFF)
    ResponseEntity<byte[]> xlsx(Visit visit, @PathVariable UUID id) {
        var content = content(id);
        return file(
                content,
                ".xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Files.xlsx(content, visit.words()));
    }

    @GetMapping(ReportDesk.ONE + "/report.docx")
    @OpenTo(Audience.STAFF)
    ResponseEntity<byte[]> docx(Visit visit, @PathVariable UUID id) {
        var content = content(id);
        return file(
                content,
                ".docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Document.of(content, visit.words()));
    }

    private Content content(UUID id) {
        return reports.frozen(id).orElseThrow(NotHere::new);
    }

    private static ResponseEntity<byte[]> file(Content content, String ending, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name(content) + ending)
                                .build()
                                .toString())
                .body(bytes);
    }

    private static String name(Content content) {
        return "report-" + content.from() + "-" + content.to();
    }
}
