package org.folkmoot.tally;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows a ballot file by its name and beginning, and reads it. */
final class BallotFile {

    private static final Pattern TWO_NUMBERS = Pattern.compile("\\d+\\s+\\d+\\b.*");
    private static final Pattern SEPARATED = Pattern.compile("[^,;\\t]*[,;\\t].*");

    private BallotFile() {}

    static Reading read(InputStream in, String name) throws IOException {
        try {
            return read(new Bytes(in), name.toLowerCase(Locale.ROOT));
        } catch (BadFile e) {
            return e.in(name);
        }
    }

    private static Election read(Bytes bytes, String name) throws IOException, BadFile {
        var head = bytes.head();
        if (head.isEmpty()) {
            throw new BadFile(1, "The file is empty.");
        }
        if (head.indexOf(0) >= 0) {
            throw new BadFile(1, "The file is not text.");
        }
        if (name.endsWith(".cvotes") || head.contains("#/Candidates:")) {
            return new CvotesReader(bytes).read();
        }
        if (name.endsWith(".csv") || looksSeparated(name, head)) {
            return new CsvReader(bytes).read();
        }
        return new BltReader(bytes).read();
    }

    private static boolean looksSeparated(String name, String head) {
        if (name.endsWith(".blt") || name.endsWith(".hil")) {
            return false;
        }
        var first = head.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        return !TWO_NUMBERS.matcher(first).matches() && SEPARATED.matcher(first).matches();
    }
}
