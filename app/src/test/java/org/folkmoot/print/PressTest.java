package org.folkmoot.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.folkmoot.web.Page;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final Sheet SHEET =
            new Sheet("Help for groups & friends", "en-GB", "Sampletown Voluntary Action", "What was done in spring.");

    @Test
    void aPageWithEverythingIsPdfUa() throws IOException {
        var file = print(everything());
        PdfUa.check(file);
        try (var read = Loader.loadPDF(file)) {
            assertThat(read.getNumberOfPages()).isGreaterThan(1);
            assertThat(read.getDocumentInformation().getTitle()).isEqualTo("Help for groups & friends");
            assertThat(read.getDocumentInformation().getAuthor()).isEqualTo("Sampletown Voluntary Action");
            var catalogue = read.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalogue.getDocumentOutline().getFirstChild().getTitle())
                    .isEqualTo("Help for groups & friends");
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Łódź Café", "Asked about money", "2 / ")
                    .doesNotContain("#");
        }
    }

    @Test
    void hostileWordsArePrintedAsTheyAre() throws IOException {
        var file = print(
                "<h1>Words</h1><p>&lt;script&gt;alert(1)&lt;/script&gt; =1+1 \u0001\ufffe 名 \ud83d\ude00 ]]&gt;</p>");
        PdfUa.check(file);
        try (var read = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(read)).contains("<script>alert(1)</script> =1+1");
        }
    }

    @Test
    void theCheckFindsAFileThatIsNone() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var empty = new PDDocument()) {
            empty.addPage(new PDPage());
            empty.save(bytes);
        }
        assertThatThrownBy(() -> PdfUa.check(bytes.toByteArray())).hasMessageContaining("PDF/UA-1");
    }

    @Test
    void nothingIsFetched() throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.close();
        });
        server.start();
        var there = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            print("<h1>A</h1><img src=\"" + there + "/a.png\" alt=\"a\"/><img src=\"file:///etc/hostname\" alt=\"b\"/>"
                    + "<link rel=\"stylesheet\" href=\"" + there + "/a.css\"/>"
                    + "<style>@import url(" + there + "/b.css); p { background: url(" + there + "/c.png) }"
                    + "@font-face { font-family: x; src: url(" + there
                    + "/d.ttf) } p { font-family: x }</style><p>b</p>"
                    + "<object data=\"" + there + "/e.svg\"></object>");
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void whatIsTooLongIsNotPrinted() {
        assertThatThrownBy(() -> print("<p class=\"break\">a</p>".repeat(Press.MOST_PAGES + 1)))
                .isInstanceOf(Press.TooLong.class);
        assertThatThrownBy(() -> print("<p>" + "a".repeat(Press.MOST_LETTERS) + "</p>"))
                .isInstanceOf(Press.TooLong.class);
    }

    @Test
    void aPageThatIsNoXmlIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> print("<p>a<br>b</p>")).hasMessageContaining("not well-formed");
    }

    private static byte[] print(String content) {
        Page.Template page = (output, forms) ->
                JtesheetGenerated.render(output, forms, SHEET, "", inner -> inner.writeContent(content));
        return Press.print(page);
    }

    private static String everything() throws IOException {
        var rows = new StringBuilder();
        for (var n = 1; n <= 60; n++) {
            rows.append("<tr><th scope=\"row\">Ward " + n + "</th><td class=\"number\">" + n * 7
                    + "</td><td class=\"bar\"><div style=\"width: " + n + "%\"></div></td></tr>");
        }
        return "<h1>Help for groups &amp; friends</h1><p class=\"lead\">Łódź Café – “quoted”, £1,200 and €5.</p>"
                + "<h2>Figures</h2><h3>By ward</h3><p>See <a href=\"https://example.org/a\" title=\"More at example.org\">more at"
                + " example.org</a> and <b>what</b> was <em>done</em>.</p>"
                + "<table><caption>Groups helped, by ward</caption><thead><tr><th scope=\"col\">Ward</th><th scope=\"col\" class=\"number\">Groups</th>"
                + "<th scope=\"col\">Bar</th></tr></thead><tbody>" + rows + "</tbody></table>"
                + "<h2>What came of it</h2><ul><li>Asked about money</li><li>Found trustees<ul><li>two</li></ul></li></ul><ol><li>First</li></ol>"
                + "<div><img width=\"120\" src=\"data:image/png;base64," + picture()
                + "\" alt=\"Two bars, the second twice as long\"/></div>";
    }

    private static String picture() throws IOException {
        var image = new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(Color.GREEN);
        drawing.fillRect(0, 0, 50, 15);
        drawing.fillRect(0, 20, 100, 15);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
