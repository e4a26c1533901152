package org.folkmoot.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a mailbox and whoever reads it: says of every mail that it has no size, counts what it passes on, and breaks. */
final class Relay implements AutoCloseable {

    private final ServerSocket server;
    private final int behind;
    private final long most;
    private final AtomicLong passed = new AtomicLong();

    /** @param most after how many bytes the line breaks */
    Relay(int behind, long most) throws IOException {
        this.behind = behind;
        this.most = most;
        this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    long passed() {
        return passed.get();
    }

    private void serve() {
        try {
            while (!server.isClosed()) {
                var client = server.accept();
                var mailbox = new Socket(InetAddress.getLoopbackAddress(), behind);
                Thread.ofVirtual().start(() -> pass(client, mailbox, false));
                Thread.ofVirtual().start(() -> pass(mailbox, client, true));
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try (from;
                to) {
            var in = new BufferedInputStream(from.getInputStream());
            for (var line = line(in); line.length > 0 && passed.get() < most; line = line(in)) {
                var said =
                        answers ? new String(line, ISO_8859_1).replaceAll("RFC822\\.SIZE \\d+", "RFC822.SIZE 0") : "";
                to.getOutputStream().write(answers ? said.getBytes(ISO_8859_1) : line);
                passed.addAndGet(answers ? line.length : 0);
            }
        } catch (IOException e) {
            // one of them has hung up
        }
    }

    private static byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var one = in.read(); one >= 0; one = in.read()) {
            line.write(one);
            if (one == '\n') {
                break;
            }
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
