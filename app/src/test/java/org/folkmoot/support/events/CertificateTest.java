package org.folkmoot.support.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.folkmoot.House;
import org.folkmoot.print.PdfUa;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** That somebody came, on paper. */
@House
class CertificateTest {

    @Autowired
    private Hall halls;

    @LocalServerPort
    private int port;

    private static byte[] file(Hall.In hall, String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + hall.port() + path))
                    .header("Cookie", "folkmoot=" + hall.amal().secret())
                    .build();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/pdf");
            return answer.body();
        }
    }

    @Test
    void whoCameGetsOneAndWhoDidNotGetsNone() throws IOException, InterruptedException {
        var hall = halls.fresh(port, "certificate-town");
        var event = hall.make("title", "Accounts & <b>books</b>");
        hall.book(event, "Łucja Żak", "email", "lucja@people.example", "group", "Larkhill Brass Band");
        hall.book(event, "Bob Stone");
        hall.over(event, 3);
        hall.change("update support_booking set came = (name <> 'Bob Stone')");
        var path = hall.desk("/" + event + "/certificates");
        var all = file(hall, path + ".pdf");
        PdfUa.check(all);
        try (var read = Loader.loadPDF(all)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Łucja Żak", "Larkhill Brass Band", "Accounts & <b>books</b>", "certificate-town")
                    .doesNotContain("Bob");
        }
        var bob = hall.text("select id::text from support_booking where name = 'Bob Stone'");
        assertThat(hall.amal().get(path + "/" + bob).statusCode()).isEqualTo(404);
        assertThat(hall.amal().page(hall.desk("/" + event))).contains("Certificates for all who came");
    }
}
