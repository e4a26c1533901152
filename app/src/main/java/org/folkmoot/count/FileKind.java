package org.folkmoot.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import org.folkmoot.tally.Format;
import org.folkmoot.tally.Result;
import org.springframework.http.MediaType;

/** The files that a count can be had as. */
enum FileKind {
    /** The whole account to read. */
    REPORT("txt", "text/plain"),
    /** The figures for programs, as the command prints them. */
    RESULT("json", "application/json"),
    /** The ballots for other counting programs. */
    BALLOTS("blt", "text/plain"),
    /** The ballots for a spreadsheet. */
    TABLE("csv", "text/csv");

    private final String ending;
    private final String type;

    FileKind(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** The kind that an address names. */
    static FileKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    MediaType type() {
        return MediaType.parseMediaType(type + ";charset=UTF-8");
    }

    /** A name from the election's title, and from the rule where the file depends on it. */
    String name(Result result) {
        var plain = Normalizer.normalize(result.title(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var stem = plain.isEmpty() ? "count" : plain.substring(0, Math.min(60, plain.length()));
        var rule = this == REPORT || this == RESULT ? "-" + result.rule().name() : "";
        return stem + rule + "." + ending;
    }

    String write(Answer.Counted counted) {
        try {
            var out = new StringBuilder();
            switch (this) {
                case REPORT -> out.append(counted.result().text());
                case RESULT ->
                    counted.result().writeJson(counted.asked().ballots().name(), out);
                case BALLOTS -> counted.election().write(Format.BLT, out);
                case TABLE -> counted.election().write(Format.CSV, out);
            }
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
