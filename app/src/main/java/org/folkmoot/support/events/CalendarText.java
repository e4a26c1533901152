package org.folkmoot.support.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** Lines of a calendar file (RFC 5545, 3.1): ended by CR LF, folded after 75 octets and never within a letter. */
final class CalendarText {

    private static final int LONGEST = 75;

    private final StringBuilder out = new StringBuilder();

    /** A line whose value the program has made. */
    CalendarText line(String name, String value) {
        var line = name + ":" + value;
        var octets = 0;
        for (var i = 0; i < line.length(); ) {
            var letter = Character.toString(line.codePointAt(i));
            var size = letter.getBytes(UTF_8).length;
            if (octets + size > LONGEST) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(letter);
            octets += size;
            i += letter.length();
        }
        out.append("\r\n");
        return this;
    }

    /** A line whose value somebody has written; nothing in it begins a line or another value. Nothing for nothing. */
    CalendarText text(String name, String written) {
        return written.isEmpty() ? this : line(name, escaped(written));
    }

    static String escaped(String written) {
        return written.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    byte[] bytes() {
        return out.toString().getBytes(UTF_8);
    }

    /** An offset as calendars write it: "+0100". */
    static String offset(int seconds) {
        var minutes = Math.abs(seconds) / 60;
        return String.format(Locale.ROOT, "%s%02d%02d", seconds < 0 ? "-" : "+", minutes / 60, minutes % 60);
    }
}
