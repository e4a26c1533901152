package org.folkmoot.web;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes what is {@link Streamed}, for anybody's pages to read, with ETag and Last-Modified. */
final class StreamedHandler implements HandlerMethodReturnValueHandler {

    private static final int BUFFER = 1 << 16;

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType() == Streamed.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        var streamed = (Streamed) requireNonNull(value);
        var response = requireNonNull(request.getNativeResponse(HttpServletResponse.class));
        container.setRequestHandled(true);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var changed = streamed.changed().truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
        var asked = new ServletWebRequest(requireNonNull(request.getNativeRequest(HttpServletRequest.class)), response);
        if (asked.checkNotModified("W/\"" + streamed.version() + "\"", changed)) {
            return;
        }
        response.setContentType(streamed.type());
        try (var out = new BufferedOutputStream(response.getOutputStream(), BUFFER)) {
            streamed.body().write(out);
        }
    }
}
