package org.folkmoot.post;

import java.util.Locale;

/** A file that goes with a letter. Its name is one line; its type is {@code application/octet-stream} where it is none. */
public final class Attachment {

    private static final int LONGEST_NAME = 150;

    private final String name;
    private final String type;
    private final byte[] bytes;

    public Attachment(String name, String type, byte[] bytes) {
        var clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}\"\\\\/]", " ").strip();
        this.name = clean.isEmpty() ? "file" : clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
        this.type = type.toLowerCase(Locale.ROOT).matches("[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*")
                ? type.toLowerCase(Locale.ROOT)
                : "application/octet-stream";
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
