package org.folkmoot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.folkmoot.web.picture.Poster;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/** A picture as a handler returns it: drawn after the handler's transaction has ended, and not for whoever has it. */
record LinkPicture(Drawings drawings, Poster poster) implements View {

    private static final Duration KEPT = Duration.ofHours(1);

    @Override
    public String getContentType() {
        return "image/png";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
        var tag = DigestUtils.md5DigestAsHex(poster.toString().getBytes(StandardCharsets.UTF_8));
        if (new ServletWebRequest(request, response).checkNotModified("\"" + tag + "\"")) {
            return;
        }
        var png = drawings.png(poster).orElse(null);
        if (png == null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setCharacterEncoding((String) null);
        response.setContentType(getContentType());
        response.setContentLength(png.length);
        response.getOutputStream().write(png);
    }
}
