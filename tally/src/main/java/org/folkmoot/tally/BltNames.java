package org.folkmoot.tally;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes names and title of what stands after the papers, however it is laid out. */
final class BltNames {

    private static final Pattern SIZES = Pattern.compile("\\d+\\s+\\d+(?:\\s*#.*)?");

    private final int candidates;
    private final List<Line> lines;

    BltNames(int candidates, List<Line> lines) {
        this.candidates = candidates;
        this.lines = lines;
    }

    Names read() throws BadFile {
        for (var line : lines) {
            if (SIZES.matcher(line.text()).matches()) {
                throw new BadFile(line.number(), "Here a second election begins; a file holds one.");
            }
        }
        var names = checked(laidOut());
        var seen = new HashSet<String>();
        for (var name : names.names()) {
            if (!seen.add(name)) {
                throw new BadFile(lines.getFirst().number(), "Two candidates have the name \"" + name + "\".");
            }
        }
        return names;
    }

    private Names laidOut() throws BadFile {
        var strings = strings();
        if (strings.isPresent() && fits(strings.get().size())) {
            return split(strings.get());
        }
        if (lines.size() >= candidates) {
            return split(lines().subList(0, Math.min(lines.size(), candidates + 1)));
        }
        var words = lines.stream()
                .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.text()))
                .toList();
        if (lines.size() == 1 && strings.isEmpty() && fits(words.size())) {
            return split(words);
        }
        return withoutNames();
    }

    private boolean fits(int size) {
        return size == candidates || size == candidates + 1;
    }

    private Names split(List<String> all) {
        return new Names(all.subList(0, candidates), all.size() > candidates ? all.getLast() : "");
    }

    /** All quoted strings, if there is nothing else. */
    private Optional<List<String>> strings() {
        var strings = new ArrayList<String>();
        for (var line : lines) {
            var own = QuotedStrings.of(line.text());
            if (own.isEmpty()) {
                return Optional.empty();
            }
            own.get().forEach(string -> strings.add(bare(string)));
        }
        return Optional.of(strings);
    }

    /** Each line as one name; what follows the title must be quoted, as sources and remarks are. */
    private List<String> lines() throws BadFile {
        for (var extra : lines.subList(Math.min(lines.size(), candidates + 1), lines.size())) {
            if (!extra.text().startsWith("\"")) {
                throw new BadFile(extra.number(), "After the names and the title stands another line.");
            }
        }
        return lines.stream().map(line -> bare(withoutComment(line.text()))).toList();
    }

    private static String withoutComment(String text) {
        var lastQuote = text.lastIndexOf('"');
        var comment = text.indexOf('#', lastQuote + 1);
        return text.startsWith("\"") && comment > 0 ? text.substring(0, comment) : text;
    }

    private static String bare(String text) {
        return text.replace("\"", "").strip();
    }

    private Names withoutNames() throws BadFile {
        if (lines.size() > 1) {
            throw new BadFile(
                    lines.getFirst().number(),
                    "Here stand %s names for %s candidates.".formatted(lines.size(), candidates));
        }
        var title = lines.isEmpty() ? "" : bare(lines.getFirst().text());
        return new Names(IntStream.range(0, candidates).mapToObj(i -> "").toList(), title);
    }

    private static Names checked(Names names) {
        var complete = new ArrayList<String>();
        for (var name : names.names()) {
            complete.add(name.isEmpty() ? "Candidate " + (complete.size() + 1) : name);
        }
        return new Names(complete, names.title());
    }
}
