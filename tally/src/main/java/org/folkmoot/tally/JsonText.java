package org.folkmoot.tally;

import java.io.IOException;

/** Writes the pieces of JSON. */
final class JsonText {

    private final Appendable out;

    JsonText(Appendable out) {
        this.out = out;
    }

    JsonText raw(String text) throws IOException {
        out.append(text);
        return this;
    }

    JsonText key(String name) throws IOException {
        return string(name).raw(":");
    }

    JsonText number(long value) throws IOException {
        return raw(Long.toString(value));
    }

    JsonText string(String text) throws IOException {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
        return this;
    }

    private void character(char c) throws IOException {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            default -> {
                if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                    out.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** Writes one element of a list or object. */
    interface Each<T> {
        void write(T item) throws IOException;
    }

    <T> JsonText each(String open, Iterable<T> items, String close, Each<T> each) throws IOException {
        out.append(open);
        var first = true;
        for (var item : items) {
            if (!first) {
                out.append(',');
            }
            first = false;
            each.write(item);
        }
        out.append(close);
        return this;
    }
}
