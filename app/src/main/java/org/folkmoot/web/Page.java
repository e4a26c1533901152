package org.folkmoot.web;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A page as a handler returns it: rendered from records after the handler's transaction has ended.
 *
 * @param status the HTTP status
 */
public record Page(int status, Template template) implements View {

    /** Writes the page; in practice a call of a generated template's {@code render}. */
    @FunctionalInterface
    public interface Template {
        void render(HtmlTemplateOutput output, HtmlInterceptor forms);
    }

    /** A page that was found. */
    public static Page of(Template template) {
        return new Page(HttpServletResponse.SC_OK, template);
    }

    /** What a page says, for papers that are made of it: no forms of a session in it. */
    public static String written(Template template) {
        var written = new StringOutput();
        template.render(new OwaspHtmlTemplateOutput(written), Forms.PLAIN);
        return written.toString();
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var bytes = new Utf8ByteOutput();
        var session = SessionCookie.of(request);
        session.ifPresent(_ -> response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"));
        template.render(
                new OwaspHtmlTemplateOutput(bytes),
                session.map(SessionCookie::token).map(Forms::new).orElse(Forms.PLAIN));
        response.setStatus(status);
        response.setContentType(getContentType());
        response.setContentLength(bytes.getContentLength());
        // in one piece: many small ones cost as much as the page
        response.getOutputStream().write(bytes.toByteArray());
    }
}
