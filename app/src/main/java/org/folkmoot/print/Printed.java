package org.folkmoot.print;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.folkmoot.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A PDF/UA file as a handler returns it: printed after the handler's transaction has ended.
 *
 * @param name what the file is called, with its ending
 * @param template a page in the frame {@code print/sheet.jte}, written as XML: every element closed, no named entities
 */
public record Printed(String name, Page.Template template) implements View {

    @Override
    public String getContentType() {
        return "application/pdf";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var bytes = Press.print(template);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setContentType(getContentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
