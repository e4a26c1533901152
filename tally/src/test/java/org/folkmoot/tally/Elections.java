package org.folkmoot.tally;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Small elections for tests, written as files are. */
final class Elections {

    private Elections() {}

    /** Papers in the manner of a BLT file for candidates A, B, C and so on. */
    static Election blt(int candidates, int seats, String papers) {
        var text = new StringBuilder(candidates + " " + seats + "\n" + papers + "\n0\n");
        for (var i = 0; i < candidates; i++) {
            text.append('"').append((char) ('A' + i)).append("\"\n");
        }
        return file("test.blt", text + "\"Test\"\n").election();
    }

    static Reading file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    static Reading file(String name, byte[] bytes) {
        try {
            return Election.read(new ByteArrayInputStream(bytes), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why a file is refused. */
    static String refusal(String name, String text) {
        return switch (file(name, text)) {
            case Refusal refusal -> refusal.toString();
            case Election election -> "Accepted: " + election;
        };
    }
}
