package org.folkmoot.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.folkmoot.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server says to requests that no browser would send. */
@House
class BareErrorsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /north/?q=<script> HTTP/1.1",
                "GET /north/%00 HTTP/1.1",
                "GET /north/%zz HTTP/1.1",
                "GET /north/%2e%2e%2fetc HTTP/1.1",
                "GET /north/\\..\\etc HTTP/1.1",
                "G(T /north/ HTTP/1.1",
                "GET /north/ HTTP/9.9",
                "nonsense",
            })
    void whatCannotBeReadIsRefusedInOurWords(String line) throws IOException {
        assertOurs(send(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void aHeaderThatIsTooLargeIsRefusedInOurWords() throws IOException {
        assertOurs(send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Much: " + "x".repeat(20_000) + "\r\n\r\n"));
    }

    @Test
    void anAddressOfAHundredKilobytesIsRefusedInOurWords() throws IOException {
        assertOurs(send("GET /north/?q=" + "x".repeat(100_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
    }

    @Test
    void aMethodThatNobodyUsesIsRefusedInOurWords() throws IOException {
        assertOurs(send("TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    private static void assertOurs(String answer) {
        assertThat(answer).containsPattern("^HTTP/1.1 (4|505)").contains("<h1>", "Content-Security-Policy", "look.css");
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContainIgnoringCase("exception");
        assertThat(answer).doesNotContain("<script>", "http-equiv", "Folkmoot/");
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
