package org.folkmoot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.StringJoiner;
import org.folkmoot.web.SessionCookie;

/** A plain client of the running program that keeps its session, if it has one; redirects are not followed. */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private String secret;

    /** @param secret of a session, or empty */
    public Client(int port, String secret) {
        this.port = port;
        this.secret = secret;
    }

    public String secret() {
        return secret;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    /** The body of a page that is there. */
    public String page(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + "\n" + answer.body());
        }
        return answer.body();
    }

    /** Sends a form of these names and values, with the session's token. */
    public HttpResponse<String> post(String path, String... fields) {
        var body = new StringJoiner("&");
        for (var i = 0; i < fields.length; i += 2) {
            body.add(Site.encoded(fields[i]) + "=" + Site.encoded(fields[i + 1]));
        }
        if (!secret.isEmpty()) {
            body.add("_form=" + SessionCookie.token(secret));
        }
        return send("POST", path, body.toString());
    }

    /** Where an answer leads that leads elsewhere. */
    public static String location(HttpResponse<String> answer) {
        if (answer.statusCode() != 303) {
            throw new AssertionError(answer.statusCode() + "\n" + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Sends anything, with these headers after the session's. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/x-www-form-urlencoded");
        if (!secret.isEmpty()) {
            request.header("Cookie", "folkmoot=" + secret);
        }
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().firstValue("Set-Cookie").ifPresent(this::keep);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        secret = cookie.replaceFirst("^[^=]*=([^;]*);.*", "$1");
    }
}
