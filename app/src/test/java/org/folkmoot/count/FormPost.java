package org.folkmoot.count;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A form as a browser sends it. */
final class FormPost {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "--------a-line-that-no-ballot-has";

    private final String address;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    FormPost(int port, String path) {
        this.address = "http://localhost:" + port + path;
    }

    FormPost with(String name, String value) {
        return part("name=\"" + name + "\"", "text/plain", value.getBytes(UTF_8));
    }

    FormPost file(String name, byte[] content) {
        return part("name=\"file\"; filename=\"" + name + "\"", "application/octet-stream", content);
    }

    private FormPost part(String disposition, String type, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n"
                        + (type.equals("text/plain") ? "" : "Content-Type: " + type + "\r\n") + "\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }

    HttpResponse<String> send() {
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    HttpResponse<String> send(String type, byte[] content) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(content))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
