package org.folkmoot.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import org.folkmoot.web.Page;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Document;

/**
 * Makes PDF/UA-1 files of pages in the frame {@code print/sheet.jte}. Nothing is fetched from anywhere: letters are our
 * own, pictures stand in the page as {@code data:image/png} or {@code data:image/jpeg}. Two are printed at a time, none
 * over {@value #MOST_PAGES} pages.
 */
public final class Press {

    static final int MOST_PAGES = 200;
    static final int MOST_LETTERS = 2_000_000;

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Semaphore PRESSES = new Semaphore(2, true);
    private static final ExternalResourceControlPriority BEFORE =
            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    /** The file of a page. */
    public static byte[] print(Page.Template template) {
        var written = Page.written(template);
        if (written.length() > MOST_LETTERS) {
            throw new TooLong("A page of " + written.length() + " letters");
        }
        var document = Prepared.of(written);
        PRESSES.acquireUninterruptibly();
        try {
            return run(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PRESSES.release();
        }
    }

    private static byte[] run(Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .usePdfUaAccessibility(true)
                .useReplacementText("\u25a1")
                .withProducer("Folkmoot")
                .useUriResolver((_, uri) -> uri)
                .useExternalResourceAccessControl(Press::isOurs, BEFORE)
                .useFont(() -> letters("text-regular.ttf"), "Atkinson", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> letters("text-bold.ttf"), "Atkinson", BOLD, FontStyle.NORMAL, true)
                .useFont(() -> letters("headings-bold.ttf"), "Bricolage", BOLD, FontStyle.NORMAL, true)
                .toStream(bytes);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            var pages = renderer.getRootBox().getLayer().getPages().size();
            if (pages > MOST_PAGES) {
                throw new TooLong("A file of " + pages + " pages");
            }
            renderer.createPDF();
        }
        return bytes.toByteArray();
    }

    private static boolean isOurs(String address, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER
                && (address.startsWith("data:image/png;base64,") || address.startsWith("data:image/jpeg;base64,"));
    }

    private static InputStream letters(String file) {
        try {
            return new ClassPathResource("print/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** More than anybody reads on paper; the page should be offered as a table instead. */
    public static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLong(String what) {
            super(what + " is not printed");
        }
    }
}
