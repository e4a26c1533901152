package org.folkmoot.web;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests that are too broken to reach a page: an unreadable request line, a header too large. The server makes
 * it by its name, so it must be public.
 */
public final class BareErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            write(response, page(response.getStatus()));
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("The visitor has gone", e);
        }
    }

    private static Utf8ByteOutput page(int status) {
        var bytes = new Utf8ByteOutput();
        JtebareGenerated.render(new OwaspHtmlTemplateOutput(bytes), Forms.PLAIN, Words.english(), Trouble.of(status));
        return bytes;
    }

    private static void write(Response response, Utf8ByteOutput page) throws IOException {
        SecurityHeaders.put(response);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
        response.finishResponse();
    }
}
