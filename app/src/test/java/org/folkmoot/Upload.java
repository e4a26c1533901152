package org.folkmoot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.folkmoot.web.SessionCookie;

/** A form with a file, as a browser sends it. */
public final class Upload {

    private static final String BORDER = "----border";

    private Upload() {}

    /** Sends a file in the field {@code file}, and other fields by name and value. */
    public static HttpResponse<String> send(
            Client client, int port, String path, String name, byte[] file, String... fields) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(field("_form", SessionCookie.token(client.secret())));
        for (var i = 0; i < fields.length; i += 2) {
            body.writeBytes(field(fields[i], fields[i + 1]));
        }
        body.writeBytes(text("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(file);
        body.writeBytes(text("\r\n--" + BORDER + "--\r\n"));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .header("Cookie", "folkmoot=" + client.secret())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] field(String name, String value) {
        return text(
                "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
