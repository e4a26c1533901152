package org.folkmoot.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What people type, without what cannot be printed. */
public final class Typed {

    private Typed() {}

    public static String text(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{feff}]", "")
                .strip();
    }

    public static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    /** A day as browsers send it, "2026-11-30", or as people write it, "30/11/2026". */
    public static Optional<LocalDate> day(String typed) {
        var text = typed.strip();
        try {
            return Optional.of(
                    text.matches("\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}")
                            ? british(text.split("[/.]"))
                            : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate british(String[] parts) {
        return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }
}
