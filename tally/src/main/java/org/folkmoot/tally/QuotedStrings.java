package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a line apart that holds nothing but quoted strings; within one, two quotes stand for a quote. */
final class QuotedStrings {

    private final String line;
    private int at;

    private QuotedStrings(String line) {
        this.line = line;
    }

    /** The strings without their outer quotes; empty if anything else stands on the line. */
    static Optional<List<String>> of(String line) {
        var strings = new ArrayList<String>();
        var reader = new QuotedStrings(line);
        while (reader.another()) {
            var string = reader.string();
            if (string.isEmpty()) {
                return Optional.empty();
            }
            strings.add(string.get());
        }
        return Optional.of(strings);
    }

    private boolean another() {
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == ',')) {
            at++;
        }
        return at < line.length() && line.charAt(at) != '#';
    }

    private Optional<String> string() {
        if (line.charAt(at) != '"') {
            return Optional.empty();
        }
        var start = at + 1;
        var end = line.indexOf('"', start);
        while (end >= 0 && line.startsWith("\"\"", end)) {
            end = line.indexOf('"', end + 2);
        }
        at = end + 1;
        return end < 0 ? Optional.empty() : Optional.of(line.substring(start, end));
    }
}
