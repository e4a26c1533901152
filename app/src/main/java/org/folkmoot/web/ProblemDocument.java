package org.folkmoot.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said to a program that cannot be answered: a problem document (RFC 9457), or the bare sentence where it asked
 * for a table.
 *
 * @param status the HTTP status
 * @param title what happened
 * @param detail what to do now
 */
record ProblemDocument(int status, String title, String detail, boolean table) implements View {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Whether programs read this address, and not people. */
    static boolean answers(String path) {
        return path.matches("/[^/]+/data/.+");
    }

    static ProblemDocument of(String path, Trouble trouble) {
        return new ProblemDocument(
                trouble.status(), trouble.title(), String.join(" ", trouble.sentences()), isTable(path));
    }

    static ProblemDocument of(String path, DataRefused refused) {
        var title = Trouble.of(refused.status()).title();
        return new ProblemDocument(refused.status(), title, refused.sentence(), isTable(path));
    }

    private static boolean isTable(String path) {
        return path.endsWith(".csv");
    }

    @Override
    public String getContentType() {
        return table ? "text/plain;charset=UTF-8" : "application/problem+json";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var body = (table ? detail + "\n" : json()).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(getContentType());
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String json() {
        return JSON.writeValueAsString(
                new TreeMap<String, Object>(Map.of("status", status, "title", title, "detail", detail)));
    }
}
