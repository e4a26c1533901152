package org.folkmoot.count;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.folkmoot.tally.Election;
import org.folkmoot.tally.Reading;

/** Ballots as somebody gave them, for as long as they are being counted. */
final class Ballots {

    /** Up to this many bytes a page carries the ballots along, so that they can be asked for again. */
    static final int CARRIED = 1 << 20;

    private final String field;
    private final String name;
    private final byte[] bytes;

    private Ballots(String field, String name, byte[] bytes) {
        this.field = field;
        this.name = name;
        this.bytes = bytes;
    }

    /** A text; {@code name} is that of the file it was read from before, or empty. */
    static Ballots pasted(String name, String text) {
        return new Ballots("text", name, text.getBytes(UTF_8));
    }

    static Ballots uploaded(String name, byte[] bytes) {
        return new Ballots("file", name, bytes);
    }

    static Ballots none() {
        return pasted("", "");
    }

    /** The field of the form that they came from. */
    String field() {
        return field;
    }

    String name() {
        return name;
    }

    boolean isEmpty() {
        return "text".equals(field) ? text().isBlank() : bytes.length == 0;
    }

    boolean isCarried() {
        return bytes.length <= CARRIED;
    }

    /** The text of the file: UTF-8, or where it is not, what Windows wrote in western Europe. */
    String text() {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    Reading read() {
        try {
            return Election.read(new ByteArrayInputStream(bytes), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
